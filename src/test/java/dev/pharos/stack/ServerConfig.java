package dev.pharos.stack;

import java.util.List;
import java.util.stream.Collectors;

/// The files that Prometheus and Alertmanager of a stack are started with.
final class ServerConfig {
    static final String ALERTMANAGER = """
            route:
              receiver: nobody
              group_by: [alertname]
              group_wait: 1s
              group_interval: 2s
            receivers:
              - name: nobody
            """;

    static final String RULES = """
            groups:
              - name: stack
                interval: 1s
                rules:
                  - alert: RedisDown
                    expr: redis_up == 0
                    labels: {severity: critical}
                    annotations: {summary: 'Redis {{ $labels.instance }} is down'}
                  - alert: RedisExporterDown
                    expr: up{job="redis"} == 0
                    labels: {severity: critical}
                  - alert: RedisMemoryNearLimit
                    expr: redis_memory_used_bytes / (redis_memory_max_bytes > 0) > 0.9
                    labels: {severity: warning}
                  - alert: RedisReplicaLinkDown
                    expr: redis_master_link_up == 0
                    labels: {severity: critical}
                  - alert: NodeDown
                    expr: up{job="node"} == 0
                    labels: {severity: critical}
                  - record: instance:redis_commands:rate30s
                    expr: rate(redis_commands_processed_total[30s])
            """;

    /// The jobs whose targets are known beforehand, as a regular expression.
    static final String STATIC_JOBS = "prometheus|alertmanager|node|redis|redis_multi";

    private ServerConfig() {}

    static String global(int alertmanagerPort) {
        return """
        global:
          scrape_interval: 1s
          scrape_timeout: 1s
          evaluation_interval: 1s
          external_labels: {stack: test}
        rule_files: [rules/*.yml]
        alerting:
          alertmanagers:
            - static_configs: [{targets: ['%s:%d']}]
        scrape_configs:
        """.formatted(Stack.HOST, alertmanagerPort);
    }

    static String job(String name, int port) {
        return """
          - job_name: %s
            static_configs: [{targets: ['%s:%d']}]
        """.formatted(name, Stack.HOST, port);
    }

    static String redisJob(List<RedisServer> servers) {
        return servers.stream()
                .map(server -> """
                              - targets: ['%s']
                                labels: {addr: '%s', group: '%s', name: '%s'}
                        """.formatted(server.exporterAddress(), server.address(), server.group(), server.name()))
                .collect(Collectors.joining("", "  - job_name: redis\n    static_configs:\n", ""));
    }

    static String multiTargetJob(List<RedisServer> servers, int exporterPort) {
        String targets = servers.stream()
                .map(server -> "'redis://" + server.address() + "'")
                .collect(Collectors.joining(", "));
        return """
          - job_name: redis_multi
            metrics_path: /scrape
            static_configs: [{targets: [%s]}]
            relabel_configs:
              - {source_labels: [__address__], target_label: __param_target}
              - {source_labels: [__param_target], target_label: instance}
              - {target_label: __address__, replacement: '%s:%d'}
        """.formatted(targets, Stack.HOST, exporterPort);
    }

    static String filesJob(String name, String pattern, String interval) {
        return """
          - job_name: %s
            scrape_interval: %s
            scrape_timeout: %s
            file_sd_configs: [{files: ['%s'], refresh_interval: 1s}]
        """.formatted(name, interval, interval, pattern);
    }

    static String remoteWrite(int victoriaMetricsPort) {
        return """
        remote_write:
          - url: http://%s:%d/api/v1/write
        """.formatted(Stack.HOST, victoriaMetricsPort);
    }
}
