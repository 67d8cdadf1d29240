package dev.pharos.source.live;

import dev.pharos.http.HttpLink;
import dev.pharos.http.LinkHealth;
import dev.pharos.http.config.HttpConfig;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.prometheus.BuildInfo;
import dev.pharos.prometheus.PrometheusApi;
import dev.pharos.prometheus.Target;
import dev.pharos.series.Durations;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.source.Alert;
import dev.pharos.source.LinkStatus;
import dev.pharos.source.MetricMetadata;
import dev.pharos.source.MetricSource;
import dev.pharos.source.RuleGroup;
import dev.pharos.source.ScrapeTarget;
import dev.pharos.source.ServerInfo;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A server that speaks the Prometheus HTTP API.
public final class LiveSource implements MetricSource {
    /// What is said of a server that does not say it.
    static final ServerInfo UNNAMED = new ServerInfo("Prometheus API", "");

    private final HttpLink link;
    private final PrometheusApi api;
    private final InstantSource clock;

    LiveSource(HttpLink link, InstantSource clock) {
        this.link = link;
        this.api = new PrometheusApi(link);
        this.clock = clock;
    }

    /// Makes a source; nothing is asked yet, so a server that is down now may be asked again later.
    ///
    /// @return [Failure.Misconfigured] where a certificate or key file cannot be used
    public static Outcome<LiveSource> open(HttpConfig config, InstantSource clock) {
        return HttpLink.open(config, clock).map(link -> new LiveSource(link, clock));
    }

    @Override
    public Outcome<ServerInfo> info() {
        return emptyWhereUnknown(api.buildInfo(), new BuildInfo(UNNAMED.product(), ""))
                .map(build -> new ServerInfo(build.product(), build.version()));
    }

    /// The wall clock, put right by the server's where the two are visibly apart: what is new is what the server calls
    /// so.
    @Override
    public long now() {
        return clock.millis() + link.health().skew().toMillis();
    }

    @Override
    public Outcome<QueryResult> instant(String promql) {
        return api.query(promql);
    }

    @Override
    public Outcome<QueryResult> instant(String promql, long time) {
        return api.query(promql, time);
    }

    @Override
    public Outcome<QueryResult.Matrix> range(String promql, TimeRange range, Step step) {
        return api.queryRange(promql, range, step).map(LiveSource::matrix);
    }

    /// Servers answer every range with a matrix; a scalar would be the same value at one point.
    private static QueryResult.Matrix matrix(QueryResult result) {
        return switch (result) {
            case QueryResult.Matrix matrix -> matrix;
            case QueryResult.Scalar(long time, double value) ->
                new QueryResult.Matrix(List.of(new Series(Labels.EMPTY, new long[] {time}, new double[] {value})));
            case QueryResult.Vector(var samples) ->
                new QueryResult.Matrix(samples.stream()
                        .map(sample ->
                                new Series(sample.labels(), new long[] {sample.time()}, new double[] {sample.value()}))
                        .toList());
            case QueryResult.Text text -> QueryResult.Matrix.EMPTY;
        };
    }

    @Override
    public Outcome<List<Labels>> series(List<String> selectors, TimeRange range) {
        return api.series(selectors, range);
    }

    @Override
    public Outcome<List<String>> labelNames(List<String> selectors, TimeRange range) {
        return api.labelNames(selectors, range);
    }

    @Override
    public Outcome<List<String>> labelValues(String label, List<String> selectors, TimeRange range) {
        return api.labelValues(label, selectors, range);
    }

    @Override
    public Outcome<Map<String, MetricMetadata>> metadata() {
        return emptyWhereUnknown(api.metadata(), List.of()).map(families -> {
            Map<String, MetricMetadata> byName = new TreeMap<>();
            families.forEach(
                    each -> byName.put(each.name(), new MetricMetadata(each.type(), each.help(), each.unit())));
            return byName;
        });
    }

    @Override
    public Outcome<List<ScrapeTarget>> targets() {
        return emptyWhereUnknown(api.targets(), List.of())
                .map(targets -> targets.stream().map(LiveSource::target).toList());
    }

    private static ScrapeTarget target(Target target) {
        return new ScrapeTarget(
                target.labels().has("job") ? target.labels().get("job") : target.pool(),
                target.labels(),
                target.scrapeUrl(),
                interval(target),
                target.health().equals("up"),
                target.lastError(),
                target.lastScrape());
    }

    /// In milliseconds.
    private static long interval(Target target) {
        return Durations.parse(target.interval()).map(Duration::toMillis).orElse(0L);
    }

    @Override
    public Outcome<List<RuleGroup>> rules() {
        return emptyWhereUnknown(api.rules(), List.of()).map(Evaluated::groups);
    }

    @Override
    public Outcome<Integer> alertingRules() {
        return emptyWhereUnknown(api.rules(), List.of()).map(groups -> (int) groups.stream()
                .flatMap(group -> group.rules().stream())
                .filter(rule -> rule.type().equals("alerting"))
                .count());
    }

    @Override
    public Outcome<List<Alert>> alerts() {
        return emptyWhereUnknown(api.alerts(), List.of())
                .map(alerts -> alerts.stream().map(Evaluated::alert).toList());
    }

    /// Products leave out what they have no notion of, each with a status of its own.
    private static <T> Outcome<T> emptyWhereUnknown(Outcome<T> outcome, T empty) {
        return outcome.failureOrNull() instanceof Failure.BadStatus(var _, int status, var _)
                        && (status == 400 || status == 404 || status == 405 || status == 501)
                ? Outcome.success(empty)
                : outcome;
    }

    @Override
    public LinkStatus status() {
        LinkHealth health = link.health();
        LinkStatus.State state = !health.asked()
                ? LinkStatus.State.UNTRIED
                : health.failure() == null ? LinkStatus.State.REACHABLE : LinkStatus.State.UNREACHABLE;
        Duration latency = health.latency();
        return new LinkStatus(
                state,
                latency == null ? -1 : latency.toMillis(),
                health.inFlight(),
                health.skew().toMillis(),
                health.failure());
    }

    @Override
    public void close() {
        link.close();
    }
}
