package dev.pharos.fleet.read;

import dev.pharos.fleet.FleetSnapshot;
import dev.pharos.fleet.NodeCorrections;
import dev.pharos.fleet.infer.Assembly;
import dev.pharos.fleet.infer.Colours;
import dev.pharos.fleet.scrape.FleetQueries;
import dev.pharos.fleet.scrape.Jobs;
import dev.pharos.fleet.scrape.LastSeen;
import dev.pharos.fleet.scrape.OpsHistory;
import dev.pharos.fleet.scrape.Reports;
import dev.pharos.fleet.scrape.Scrapes;
import dev.pharos.fleet.scrape.TargetFacts;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.source.Alert;
import dev.pharos.source.AlertRules;
import dev.pharos.source.FiringAlerts;
import dev.pharos.source.MetricSource;
import dev.pharos.source.ScrapeIntervals;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;

/// Reads the fleet of a source, with at most nine queries however many instances there are, and now and then some more
/// for how often they are scraped and whether there are alerting rules. Remembers what instances were when last seen,
/// so one reader serves one source for as
/// long as it is looked at. Every call blocks; meant for a virtual thread. Interrupting it cancels what it asked.
public final class FleetReader {
    /// Taken where the server does not tell: a window that is too short has no rate at all, one that is too long is
    /// only lazy.
    private static final long SLOW_SCRAPE_MILLIS = 60_000;

    private static final long STEADY_MILLIS = 30_000;

    private final MetricSource source;
    private final FiringAlerts firing;
    private final ThreadFactory threads;
    private final LastSeen lastSeen = new LastSeen();
    private final OpsHistory history = new OpsHistory();
    private final Colours colours = new Colours();
    private final Jobs jobs = new Jobs();
    private final ScrapeIntervals intervals;
    private final AlertRules rules;

    public FleetReader(MetricSource source) {
        this(source, FiringAlerts.of(source));
    }

    public FleetReader(MetricSource source, FiringAlerts firing) {
        this(source, firing, Thread.ofVirtual().name("fleet-", 0).factory());
    }

    FleetReader(MetricSource source, FiringAlerts firing, ThreadFactory threads) {
        this.source = source;
        this.firing = firing;
        this.intervals = new ScrapeIntervals(source);
        this.rules = new AlertRules(source);
        this.threads = threads;
    }

    /// The fleet at a time, in milliseconds since the epoch. Notices name what could not be read beside it: rates,
    /// nodes, alerts and history are done without rather than failing the fleet.
    public synchronized Outcome<FleetSnapshot> read(long time, NodeCorrections corrections) {
        try {
            return jobs.at(source, time)
                    .then(known -> vector(FleetQueries.targets(known), time))
                    .then(targets -> read(time, corrections, Scrapes.read(targets)));
        } catch (CancellationException e) {
            return Outcome.failed(new Failure.Cancelled("the fleet"));
        }
    }

    private Outcome<FleetSnapshot> read(long time, NodeCorrections corrections, Scrapes scrapes) {
        FleetQueries queries = new FleetQueries(scrapes.ids(), window());
        List<String> notices = new ArrayList<>();
        try (Batch batch = new Batch(threads)) {
            Supplier<Outcome<QueryResult.Vector>> states = batch.ask(() -> vector(queries.states(), time));
            Supplier<Outcome<QueryResult.Vector>> gauges = batch.ask(() -> vector(queries.gauges(), time));
            Supplier<Outcome<QueryResult.Vector>> rates = batch.ask(() -> vector(queries.rates(), time));
            Supplier<Outcome<QueryResult.Vector>> nodes = batch.ask(() -> vector(queries.nodes(), time));
            Supplier<Outcome<List<Alert>>> alerts = batch.ask(() -> firing.at(time));
            Supplier<Outcome<Map<Labels, Series>>> ops = batch.ask(() -> history.upTo(time, source, queries));

            Reports reports = new Reports(scrapes);
            return states.get().then(all -> {
                reports.states(all);
                return gauges.get().then(numbers -> {
                    reports.gauges(numbers);
                    reports.rates(orNotice(rates.get(), new QueryResult.Vector(List.of()), notices));
                    remember(scrapes, time, notices);
                    Assembly assembly = new Assembly(
                            scrapes,
                            corrections,
                            colours,
                            orNotice(alerts.get(), List.of(), notices),
                            rules.presence(alerts.get().orElse(List.of())),
                            orNotice(ops.get(), Map.of(), notices));
                    assembly.nodes(orNotice(nodes.get(), new QueryResult.Vector(List.of()), notices));
                    return Outcome.success(assembly.snapshot(time)).noting(notices);
                });
            });
        }
    }

    private void remember(Scrapes scrapes, long time, List<String> notices) {
        List<TargetFacts> silent = new ArrayList<>(scrapes.doubtful().values());
        scrapes.redis().values().stream()
                .filter(target -> target.info().isEmpty())
                .forEach(silent::add);
        List<TargetFacts> unknown = lastSeen.unknown(silent, time);
        if (!unknown.isEmpty()) {
            List<Labels> labels = unknown.stream().map(TargetFacts::labels).toList();
            switch (vector(FleetQueries.lastSeen(labels), time)) {
                case Outcome.Success<QueryResult.Vector>(var said, var warnings) -> {
                    notices.addAll(warnings);
                    lastSeen.learn(said, scrapes, unknown, time);
                }
                case Outcome.Failed<QueryResult.Vector>(var failure) -> notices.add(failure.describe());
            }
        }
        Collection<TargetFacts> all = new ArrayList<>(scrapes.redis().values());
        all.addAll(scrapes.nodes().values());
        jobs.learn(all);
        all.addAll(scrapes.doubtful().values());
        lastSeen.exchange(all, time);
        scrapes.settle();
    }

    /// Four scrapes, so that a lost one leaves no hole, and long enough for a rate to be steady.
    private String window() {
        long known = intervals.longest(jobs.known());
        return new Step(Math.max(STEADY_MILLIS, 4 * (known > 0 ? known : SLOW_SCRAPE_MILLIS))).promql();
    }

    private Outcome<QueryResult.Vector> vector(String promql, long time) {
        return source.instant(promql, time)
                .map(result ->
                        result instanceof QueryResult.Vector vector ? vector : new QueryResult.Vector(List.of()));
    }

    private static <T> T orNotice(Outcome<T> outcome, T otherwise, List<String> notices) {
        return switch (outcome) {
            case Outcome.Success<T>(T value, List<String> said) -> {
                notices.addAll(said);
                yield value;
            }
            case Outcome.Failed<T>(Failure failure) -> {
                notices.add(failure.describe());
                yield otherwise;
            }
        };
    }
}
