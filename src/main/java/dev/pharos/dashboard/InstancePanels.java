package dev.pharos.dashboard;

import static dev.pharos.dashboard.Panel.line;
import static dev.pharos.dashboard.Panel.lines;

import dev.pharos.series.Unit;
import java.util.List;

/// The charts of one Redis instance.
public final class InstancePanels {
    private InstancePanels() {}

    /// In the order in which a page shows them; the node's come last, see [NodePanels].
    public static List<PanelGroup> groups() {
        return List.of(memory(), throughput(), clients(), keyspace(), replication(), persistence(), network());
    }

    private static PanelGroup memory() {
        return new PanelGroup(
                "memory",
                List.of(
                        Panel.of(
                                "memory-used",
                                Unit.BYTES,
                                line("used", "$peak(redis_memory_used_bytes{$redis})"),
                                line("rss", "$peak(redis_memory_used_rss_bytes{$redis})"),
                                line("peak", "$peak(redis_memory_used_peak_bytes{$redis})"),
                                // 0 means no limit, which is not a line at zero.
                                line("max", "$peak(redis_memory_max_bytes{$redis}) > 0")),
                        Panel.stacked(
                                "memory-parts",
                                Unit.BYTES,
                                line("dataset", "$mean(redis_memory_used_dataset_bytes{$redis})"),
                                line("overhead", "$mean(redis_memory_used_overhead_bytes{$redis})")),
                        Panel.of(
                                "memory-fragmentation",
                                Unit.PLAIN,
                                line("fragmentation", "$peak(redis_mem_fragmentation_ratio{$redis})"),
                                line("allocator-fragmentation", "$peak(redis_allocator_frag_ratio{$redis})")),
                        Panel.of(
                                "evictions",
                                Unit.PER_SECOND,
                                line("evicted", "rate(redis_evicted_keys_total{$redis}[$window])"),
                                line("expired", "rate(redis_expired_keys_total{$redis}[$window])"))));
    }

    private static PanelGroup throughput() {
        return new PanelGroup(
                "throughput",
                List.of(
                        Panel.of(
                                "ops",
                                Unit.PER_SECOND,
                                line("commands", "rate(redis_commands_processed_total{$redis}[$window])")),
                        Panel.of(
                                "commands",
                                Unit.PER_SECOND,
                                lines("{{cmd}}", "sum by (cmd) (rate(redis_commands_total{$redis}[$window])) > 0")),
                        Panel.of(
                                "latency-mean",
                                Unit.SECONDS,
                                lines(
                                        "{{cmd}}",
                                        "sum by (cmd) (rate(redis_commands_duration_seconds_total{$redis}[$window]))"
                                                + " / (sum by (cmd) (rate(redis_commands_total{$redis}[$window])) > 0)")),
                        Panel.of(
                                "latency-p99",
                                Unit.MICROSECONDS,
                                // The label is "99", not 0.99.
                                lines(
                                        "{{cmd}}",
                                        "max by (cmd) ($peak(redis_latency_percentiles_usec{$redis,quantile=\"99\"}))")),
                        Panel.of(
                                "slow",
                                Unit.PER_SECOND,
                                line("slow-commands", "rate(redis_slowlog_last_id{$redis}[$window])")),
                        Panel.stacked(
                                "cpu",
                                Unit.RATIO,
                                line("cpu-user", "rate(redis_cpu_user_seconds_total{$redis}[$window])"),
                                line("cpu-system", "rate(redis_cpu_sys_seconds_total{$redis}[$window])"))));
    }

    private static PanelGroup clients() {
        return new PanelGroup(
                "clients",
                List.of(
                        Panel.of(
                                "clients",
                                Unit.COUNT,
                                line("connected", "$peak(redis_connected_clients{$redis})"),
                                line("blocked", "$peak(redis_blocked_clients{$redis})"),
                                line(
                                        "max-clients",
                                        "$peak(redis_config_maxclients{$redis}) or $peak(redis_max_clients{$redis})")),
                        Panel.of(
                                "connections",
                                Unit.PER_SECOND,
                                line("accepted", "rate(redis_connections_received_total{$redis}[$window])"),
                                line("rejected", "rate(redis_rejected_connections_total{$redis}[$window])")),
                        Panel.of(
                                "errors",
                                Unit.PER_SECOND,
                                lines("{{err}}", "sum by (err) (rate(redis_errors_total{$redis}[$window]))"))));
    }

    private static PanelGroup keyspace() {
        return new PanelGroup(
                "keyspace",
                List.of(
                        Panel.of(
                                "hit-ratio",
                                Unit.RATIO,
                                // 0/0 is "no reads": no point, not 0 %.
                                line(
                                        "hit-ratio",
                                        "rate(redis_keyspace_hits_total{$redis}[$window])"
                                                + " / ((rate(redis_keyspace_hits_total{$redis}[$window])"
                                                + " + rate(redis_keyspace_misses_total{$redis}[$window])) > 0)")),
                        Panel.of(
                                "reads",
                                Unit.PER_SECOND,
                                line("hits", "rate(redis_keyspace_hits_total{$redis}[$window])"),
                                line("misses", "rate(redis_keyspace_misses_total{$redis}[$window])")),
                        Panel.stacked("keys", Unit.COUNT, lines("{{db}}", "$mean(redis_db_keys{$redis}) > 0")),
                        Panel.of(
                                "keys-expiring",
                                Unit.COUNT,
                                lines("{{db}}", "$peak(redis_db_keys_expiring{$redis}) > 0"))));
    }

    private static PanelGroup replication() {
        return new PanelGroup(
                "replication",
                List.of(
                        Panel.of(
                                "lag-bytes",
                                Unit.BYTES,
                                lines(
                                        "{{slave_ip}}:{{slave_port}}",
                                        // Two counters, their difference moment by moment: extremes of each over a
                                        // step would not be one of the difference.
                                        "$peak(clamp_min(redis_master_repl_offset{$redis} - on (job, instance)"
                                                + " group_right () redis_connected_slave_offset_bytes{$redis}, 0))")),
                        Panel.of(
                                "lag-seconds",
                                Unit.SECONDS,
                                lines(
                                        "{{slave_ip}}:{{slave_port}}",
                                        "$peak(redis_connected_slave_lag_seconds{$redis})"),
                                // While the link is down Redis says -1, which is no time.
                                line("master-silent", "$peak(redis_master_last_io_seconds_ago{$redis}) >= 0")),
                        Panel.of(
                                "replication-rate",
                                Unit.BYTES_PER_SECOND,
                                line("written", "rate(redis_master_repl_offset{$redis}[$window])")),
                        Panel.of(
                                "backlog-window",
                                Unit.SECONDS,
                                line(
                                        "backlog",
                                        "$mean(redis_replication_backlog_bytes{$redis})"
                                                + " / (rate(redis_master_repl_offset{$redis}[$window]) > 0)")),
                        Panel.of(
                                "links",
                                Unit.COUNT,
                                line("replicas", "$low(redis_connected_slaves{$redis})"),
                                line("link-up", "$low(redis_master_link_up{$redis})")),
                        Panel.of(
                                "resyncs",
                                Unit.COUNT,
                                line("resync-full", "increase(redis_replica_resyncs_full{$redis}[$span])"),
                                line(
                                        "resync-partial",
                                        "increase(redis_replica_partial_resync_accepted{$redis}[$span])"))));
    }

    private static PanelGroup persistence() {
        return new PanelGroup(
                "persistence",
                List.of(
                        Panel.of(
                                "changes",
                                Unit.COUNT,
                                line("unsaved", "$peak(redis_rdb_changes_since_last_save{$redis})")),
                        Panel.of(
                                "save-age",
                                Unit.SECONDS,
                                line(
                                        "since-save",
                                        "$peak(time() - (redis_rdb_last_save_timestamp_seconds{$redis} > 0))")),
                        Panel.of(
                                "save-duration",
                                Unit.SECONDS,
                                line("last-save", "$peak(redis_rdb_last_bgsave_duration_sec{$redis}) >= 0"),
                                line("last-rewrite", "$peak(redis_aof_last_rewrite_duration_sec{$redis}) >= 0"),
                                line("fork", "$peak(redis_latest_fork_seconds{$redis})")),
                        Panel.of(
                                "copy-on-write",
                                Unit.BYTES,
                                line("save-cow", "$peak(redis_rdb_last_cow_size_bytes{$redis})"),
                                line("rewrite-cow", "$peak(redis_aof_last_cow_size_bytes{$redis})")),
                        Panel.of(
                                "aof-size",
                                Unit.BYTES,
                                line("aof-now", "$peak(redis_aof_current_size_bytes{$redis})"),
                                line("aof-base", "$peak(redis_aof_base_size_bytes{$redis})"))));
    }

    private static PanelGroup network() {
        return new PanelGroup(
                "network",
                List.of(
                        Panel.of(
                                "traffic",
                                Unit.BYTES_PER_SECOND,
                                line("received", "rate(redis_net_input_bytes_total{$redis}[$window])"),
                                line("sent", "rate(redis_net_output_bytes_total{$redis}[$window])")),
                        Panel.of(
                                "replication-traffic",
                                Unit.BYTES_PER_SECOND,
                                line("received", "rate(redis_net_repl_input_bytes_total{$redis}[$window])"),
                                line("sent", "rate(redis_net_repl_output_bytes_total{$redis}[$window])"))));
    }
}
