package dev.pharos.source.live;

import dev.pharos.http.HttpLink;
import dev.pharos.outcome.Outcome;
import dev.pharos.prometheus.PrometheusApi;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import dev.pharos.source.live.ProbeResult.FoundAlertmanager;
import java.time.InstantSource;
import java.util.List;

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
        return new Alertmanagers(link, clock)
                .tried().orElse(List.of()).stream()
                        .map(each -> new FoundAlertmanager(
                                each.address(), each.version().orElse("")))
                        .toList();
    }
}
