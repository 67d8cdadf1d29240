package dev.pharos.source.live;

import dev.pharos.outcome.Failure;
import dev.pharos.source.ServerInfo;
import java.util.List;

/// What an address turned out to lead to.
public sealed interface ProbeResult {
    /// The address that was given, without credentials.
    String address();

    /// One English line, for the command line and the log.
    String describe();

    /// A server of metrics with Redis among them.
    record Found(String address, Findings findings) implements ProbeResult {
        @Override
        public String describe() {
            return findings.describe();
        }
    }

    /// A server of metrics that knows of no Redis.
    record NoRedis(String address, Findings findings) implements ProbeResult {
        @Override
        public String describe() {
            return findings.server().title() + " at " + address + " has no Redis metrics (redis_up)";
        }
    }

    /// Nothing at the given address, but a server of metrics on the same host at another one: a path is missing or too
    /// much, or it is https. The suggestion was tried and works.
    record Elsewhere(String address, String suggested, ServerInfo server) implements ProbeResult {
        @Override
        public String describe() {
            return "no Prometheus API at " + address + ", but " + server.title() + " at " + suggested;
        }
    }

    /// Something else that answers.
    record SomethingElse(String address, Product product) implements ProbeResult {
        @Override
        public String describe() {
            return address + " is not a Prometheus, but " + product.words;
        }
    }

    /// It could not be asked, would not let us in, or failed.
    record Failed(String address, Failure failure) implements ProbeResult {
        @Override
        public String describe() {
            return failure.describe();
        }
    }

    /// What people point at by mistake.
    enum Product {
        GRAFANA("a Grafana"),
        ALERTMANAGER("an Alertmanager"),
        REDIS("a Redis itself"),
        REDIS_EXPORTER("a redis_exporter"),
        NODE_EXPORTER("a node_exporter"),
        EXPORTER("an exporter"),
        WEB_PAGE("a web page"),
        OTHER("something else");

        private final String words;

        Product(String words) {
            this.words = words;
        }
    }

    /// What a server of metrics holds for us.
    ///
    /// @param redisTargets   series of `redis_up`; a Redis that is scraped twice counts twice
    /// @param redisAnswering those of them that answered their exporter
    /// @param redisInstances different Redis processes, where their exporters tell; else as `redisTargets`
    /// @param nodeTargets    nodes with a node_exporter
    /// @param alertmanagers  that the server sends its alerts to
    record Findings(
            ServerInfo server,
            int redisTargets,
            int redisAnswering,
            int redisInstances,
            int nodeTargets,
            List<FoundAlertmanager> alertmanagers) {
        public Findings {
            alertmanagers = List.copyOf(alertmanagers);
        }

        String describe() {
            return server.title() + ", " + redisInstances + " Redis instances (" + redisAnswering + " of "
                    + redisTargets + " targets answering), " + nodeTargets + " nodes, " + alertmanagers.size()
                    + " Alertmanagers";
        }
    }

    /// @param address base address, as seen from here
    /// @param version empty where it could not be reached from here
    record FoundAlertmanager(String address, String version) {}
}
