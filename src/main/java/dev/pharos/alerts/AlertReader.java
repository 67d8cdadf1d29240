package dev.pharos.alerts;

import dev.pharos.alerting.AlertRouter;
import dev.pharos.alerting.HeldAlert;
import dev.pharos.alerting.Silence;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
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

/// Asks the rule evaluator and all routers at once.
public final class AlertReader {
    private final MetricSource source;

    public AlertReader(MetricSource source) {
        this.source = source;
    }

    /// What one router answered.
    private record Routed(String address, Outcome<List<HeldAlert>> alerts, Outcome<List<Silence>> silences) {}

    /// Blocks for as long as the slowest of them takes; interrupting ends it, and all of them are cancelled then.
    public AlertBoard read(List<AlertRouter> routers) {
        long time = source.now();
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Outcome<List<Alert>>> evaluated = each.submit(source::alerts);
            List<Future<Routed>> routed = new ArrayList<>();
            for (AlertRouter router : routers) {
                Future<Outcome<List<Silence>>> silences = each.submit(router::silences);
                Callable<Routed> asking = () -> new Routed(router.address(), router.alerts(), silences.get());
                routed.add(each.submit(asking));
            }
            try {
                return board(evaluated.get(), await(routed), time);
            } catch (InterruptedException e) {
                each.shutdownNow();
                Thread.currentThread().interrupt();
                return new AlertBoard(List.of(), List.of(), List.of(), new Failure.Cancelled("alerts"), time);
            } catch (ExecutionException e) {
                throw new IllegalStateException("asking for alerts", e.getCause());
            }
        }
    }

    private static List<Routed> await(List<Future<Routed>> asked) throws InterruptedException, ExecutionException {
        List<Routed> all = new ArrayList<>();
        for (Future<Routed> each : asked) {
            all.add(each.get());
        }
        return all;
    }

    private static AlertBoard board(Outcome<List<Alert>> evaluated, List<Routed> routed, long time) {
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
                evaluated.failureOrNull(),
                time);
    }
}
