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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// Asks the rule evaluator and all routers at once.
public final class AlertReader {
    /// What the evaluator wrote down of the past: neither annotations nor since when.
    private static final String WRITTEN = "ALERTS";

    private final MetricSource source;
    private final AlertRouters routers;

    public AlertReader(MetricSource source, AlertRouters routers) {
        this.source = source;
        this.routers = routers;
    }

    /// What one router answered.
    private record Routed(String address, Outcome<List<HeldAlert>> alerts, Outcome<List<Silence>> silences) {}

    /// Blocks for as long as the slowest of them takes; interrupting ends it, and all of them are cancelled then.
    public AlertBoard read() {
        long time = source.now();
        Outcome<List<AlertRouter>> found = routers.all();
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Outcome<List<Alert>>> evaluated = each.submit(this::evaluated);
            List<Future<Routed>> routed = new ArrayList<>();
            for (AlertRouter router : found.orElse(List.of())) {
                Future<Outcome<List<Silence>>> silences = each.submit(router::silences);
                Callable<Routed> asking = () -> new Routed(router.address(), router.alerts(), silences.get());
                routed.add(each.submit(asking));
            }
            try {
                return board(evaluated.get(), await(routed), found.failureOrNull(), time);
            } catch (InterruptedException e) {
                each.shutdownNow();
                Thread.currentThread().interrupt();
                return new AlertBoard(List.of(), List.of(), List.of(), null, new Failure.Cancelled("alerts"), time);
            } catch (ExecutionException e) {
                throw new IllegalStateException("asking for alerts", e.getCause());
            }
        }
    }

    /// What was pending and firing at a time, in milliseconds since the epoch. Routers know nothing of the past, nor
    /// does anybody of annotations.
    public AlertBoard read(long time) {
        Outcome<List<Alert>> written = written(time);
        return board(written, List.of(), null, time);
    }

    /// Where the source evaluates no rules itself, those who do leave a trace in it.
    private Outcome<List<Alert>> evaluated() {
        Outcome<List<Alert>> said = source.alerts();
        return said.isSuccess() && said.orElse(List.of()).isEmpty() ? written(source.now()) : said;
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

    private static List<Routed> await(List<Future<Routed>> asked) throws InterruptedException, ExecutionException {
        List<Routed> all = new ArrayList<>();
        for (Future<Routed> each : asked) {
            all.add(each.get());
        }
        return all;
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
                        .map(each -> new AlertBoard.RouterAnswer(
                                each.address(), each.alerts().failureOrNull()))
                        .toList(),
                unfound,
                evaluated.failureOrNull(),
                time);
    }
}
