package dev.pharos.source.live;

import dev.pharos.alertmanager.AlertmanagerApi;
import dev.pharos.alertmanager.AlertmanagerStatus;
import dev.pharos.http.Auth;
import dev.pharos.http.HttpConfig;
import dev.pharos.http.HttpLink;
import dev.pharos.outcome.Outcome;
import dev.pharos.prometheus.PrometheusApi;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import dev.pharos.source.live.ProbeResult.FoundAlertmanager;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Counts what a server of metrics holds for us.
final class Inventory {
    private final HttpLink link;
    private final PrometheusApi api;
    private final LiveSource source;
    private final InstantSource clock;

    Inventory(HttpLink link, InstantSource clock) {
        this.link = link;
        this.api = new PrometheusApi(link);
        this.source = new LiveSource(link, clock);
        this.clock = clock;
    }

    Outcome<ProbeResult.Findings> findings() {
        return source.info()
                .then(server -> count("count(redis_up)").map(targets -> {
                    int processes = count("count(count by (run_id) (redis_instance_info{run_id!=\"\"}))")
                            .orElse(0);
                    int nodes = count("count(node_uname_info)").orElse(0);
                    return new ProbeResult.Findings(
                            server,
                            targets,
                            count("sum(redis_up)").orElse(0),
                            processes > 0 ? processes : targets,
                            nodes > 0
                                    ? nodes
                                    : count("count(up{job=~\".*node.*\"})").orElse(0),
                            alertmanagers());
                }));
    }

    /// The one number an expression gives, 0 where it gives none.
    private Outcome<Integer> count(String promql) {
        return api.query(promql, source.now())
                .map(result -> result instanceof QueryResult.Vector(List<Sample> samples) && !samples.isEmpty()
                        ? (int) samples.getFirst().value()
                        : 0);
    }

    private List<FoundAlertmanager> alertmanagers() {
        List<FoundAlertmanager> found = new ArrayList<>();
        for (String address : api.alertmanagers().orElse(List.of())) {
            found.add(reached(address));
        }
        return found;
    }

    /// The server names its Alertmanagers as it sees them; what is loopback to it is its own host to us.
    private FoundAlertmanager reached(String address) {
        String version = version(address);
        String fromHere = fromHere(address);
        if (version.isEmpty() && !fromHere.equals(address)) {
            String other = version(fromHere);
            return other.isEmpty() ? new FoundAlertmanager(address, "") : new FoundAlertmanager(fromHere, other);
        }
        return new FoundAlertmanager(address, version);
    }

    private String fromHere(String address) {
        return HttpConfig.of(address)
                .map(given ->
                        isLoopback(given.host()) ? withHost(given, link.config().host()) : address)
                .orElse(address);
    }

    private static String withHost(HttpConfig given, String host) {
        String port = given.port() < 0 ? "" : ":" + given.port();
        return given.base().getScheme() + "://" + host + port + given.base().getRawPath();
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }

    /// Asked without the credentials: they are the metric server's, and nobody said that they are this one's, too.
    private String version(String address) {
        HttpConfig mine = link.config();
        return HttpConfig.of(address)
                .map(config -> mine.at(config.base()).withAuth(Auth.NONE).withHeaders(Map.of()))
                .then(config -> HttpLink.open(config, clock))
                .then(other -> {
                    try (other) {
                        return new AlertmanagerApi(other).status();
                    }
                })
                .map(AlertmanagerStatus::version)
                .orElse("");
    }
}
