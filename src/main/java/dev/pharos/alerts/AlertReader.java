package dev.pharos.alerts;

import dev.pharos.alerting.AlertRouter;
import dev.pharos.alerting.AlertRouters;
import dev.pharos.alerting.HeldAlert;
import dev.pharos.alerting.Silence;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import dev.pharos.source.Alert;
import dev.pharos.source.MetricSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Asks the rule evaluator and all routers at once. A router that takes much longer than the evaluator is not waited
/// for: what is on is told without it, and that it is late.
public final class AlertReader implements AlertBoards {
    /// What the evaluator wrote down of the past: neither annotations nor since when.
    private static final String WRITTEN = "ALERTS";

    private static final Duration LATE = Duration.ofSeconds(4);

    /// The evaluator is given more: without it little is known.
    private static final Duration EVALUATOR_LATE = Duration.ofSeconds(8);

    private final MetricSource source;
    private final AlertRouters routers;
    private final Duration late;

    public AlertReader(MetricSource source, AlertRouters routers) {
        this(source, routers, LATE);
    }

    /// @param late how long is waited for routers
    AlertReader(MetricSource source, AlertRouters routers, Duration late) {
        this.source = source;
        this.routers = routers;
        this.late = late;
    }

    /// What one router answered.
    private record Routed(String address, Outcome<List<HeldAlert>> alerts, Outcome<List<Silence>> silences) {
        static Routed failed(String address, Failure failure) {
            return new Routed(address, Outcome.failed(failure), Outcome.failed(failure));
        }

        @Nullable
        Failure failure() {
            Failure first = alerts.failureOrNull();
            return first == null ? silences.failureOrNull() : first;
        }
    }

    /// Blocks for as long as the evaluator takes, and a little for the routers, but no longer than a hung one would
    /// make
    /// it; interrupting ends it, and all of them are cancelled then.
    @Override
    public AlertBoard read() {
        long time = source.now();
        ExecutorService each = Executors.newVirtualThreadPerTaskExecutor();
        try {
            long began = System.nanoTime();
            long patience = began + late.toNanos();
            Future<Outcome<List<Alert>>> evaluated = each.submit(this::evaluated);
            Outcome<List<AlertRouter>> found = found(each.submit(routers::all), patience);
            List<AlertRouter> all = found.orElse(List.of());
            List<Future<Routed>> asked = new ArrayList<>();
            for (AlertRouter router : all) {
                Future<Outcome<List<Silence>>> silences = each.submit(router::silences);
                Callable<Routed> asking = () -> new Routed(router.address(), router.alerts(), silences.get());
                asked.add(each.submit(asking));
            }
            List<Routed> routed = new ArrayList<>();
            for (int i = 0; i < asked.size(); i++) {
                routed.add(routed(all.get(i), asked.get(i), patience));
            }
            return board(inTime(evaluated, began), routed, found.failureOrNull(), time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new AlertBoard(List.of(), List.of(), List.of(), null, new Failure.Cancelled("alerts"), time, false);
        } catch (ExecutionException e) {
            throw new IllegalStateException("asking for alerts", e.getCause());
        } finally {
            // What is late is cancelled, not waited for.
            each.shutdownNow();
        }
    }

    private static Outcome<List<Alert>> inTime(Future<Outcome<List<Alert>>> evaluated, long began)
            throws InterruptedException, ExecutionException {
        try {
            long left = began + EVALUATOR_LATE.toNanos() - System.nanoTime();
            return evaluated.get(Math.max(0, left), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return Outcome.failed(new Failure.TimedOut("Prometheus", EVALUATOR_LATE));
        }
    }

    private Outcome<List<AlertRouter>> found(Future<Outcome<List<AlertRouter>>> searching, long patience)
            throws InterruptedException, ExecutionException {
        try {
            return searching.get(Math.max(0, patience - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return Outcome.failed(new Failure.TimedOut("Alertmanager", late));
        }
    }

    private Routed routed(AlertRouter router, Future<Routed> asked, long patience)
            throws InterruptedException, ExecutionException {
        try {
            return asked.get(Math.max(0, patience - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return Routed.failed(router.address(), new Failure.TimedOut(router.address(), late));
        }
    }

    /// What was pending and firing at a time, in milliseconds since the epoch. Routers know nothing of the past, nor
    /// does anybody of annotations.
    @Override
    public AlertBoard read(long time) {
        Outcome<List<Alert>> written = written(time);
        return new AlertBoard(
                Joining.of(written.orElse(List.of()), List.of()),
                List.of(),
                List.of(),
                null,
                written.failureOrNull(),
                time,
                true);
    }

    /// Where the source evaluates no rules itself, those who do leave a trace in it.
    private Outcome<List<Alert>> evaluated() {
        Outcome<List<Alert>> said = source.alerts();
        boolean nothing = said.isSuccess() && said.orElse(List.of()).isEmpty();
        if (!nothing || source.alertingRules().orElse(1) > 0) {
            return said;
        }
        Outcome<List<Alert>> written = written(source.now());
        return written.isSuccess() ? written : said;
    }

    private Outcome<List<Alert>> written(long time) {
        return source.instant(WRITTEN, time)
                .map(result -> result instanceof QueryResult.Vector(List<Sample> samples)
                        ? samples.stream().map(AlertReader::alert).toList()
                        : List.of());
    }

    private static Alert alert(Sample sample) {
        return new Alert(
                sample.labels().without(Labels.NAME, "alertstate"),
                Labels.EMPTY,
                sample.labels().get("alertstate").equals("firing") ? Alert.State.FIRING : Alert.State.PENDING,
                0,
                Double.NaN);
    }

    private static AlertBoard board(
            Outcome<List<Alert>> evaluated, List<Routed> routed, @Nullable Failure unfound, long time) {
        Map<String, Silence> silences = new LinkedHashMap<>();
        routed.forEach(each -> each.silences()
                .orElse(List.of())
                .forEach(silence -> silences.merge(
                        silence.id(), silence, (one, other) -> other.updatedAt() > one.updatedAt() ? other : one)));
        return new AlertBoard(
                Joining.of(
                        evaluated.orElse(List.of()),
                        routed.stream()
                                .map(each -> each.alerts().orElse(List.of()))
                                .toList()),
                List.copyOf(silences.values()),
                routed.stream()
                        .map(each -> new AlertBoard.RouterAnswer(each.address(), each.failure()))
                        .toList(),
                unfound,
                evaluated.failureOrNull(),
                time,
                false);
    }
}
