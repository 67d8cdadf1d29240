package dev.pharos.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.http.config.HttpConfig;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.source.MetricSource;
import dev.pharos.source.live.LiveSource;
import dev.pharos.stack.Await;
import dev.pharos.stack.RequiresServers;
import dev.pharos.stack.SharedStack;
import dev.pharos.stack.Stack;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Against a real Prometheus: every built-in question is one that it understands, and an answer put together from
/// tails is the one that a whole fetch gives.
@RequiresServers
@ExtendWith(SharedStack.class)
class TailFetchStackTest {
    private static final Step STEP = new Step(1_000);
    private static final Duration SETTLING = Duration.ofSeconds(3);

    @Test
    void tailsPutTogetherAreTheWholeAnswer(Stack stack) {
        try (MetricSource source = open(stack)) {
            TailFetch fetch = new TailFetch(source, new ColumnCache(1_000_000), SETTLING);
            List<String> queries = queries(stack);
            long first = source.now();
            long[] last = {0};
            Await.until(Duration.ofSeconds(60), "twenty refreshes", () -> {
                if (source.now() - last[0] < STEP.millis()) {
                    return false;
                }
                last[0] = source.now();
                TimeRange range =
                        TimeRange.endingAt(source.now(), Duration.ofSeconds(30)).alignedTo(STEP);
                queries.forEach(query -> fetch.fetch(new RangeQuery(query, STEP), range));
                return last[0] - first > 20_000;
            });

            // Only what is final can be compared: the newest samples arrive while one looks.
            TimeRange settled = new TimeRange(last[0] - 15_000, last[0] - SETTLING.toMillis()).alignedTo(STEP);
            int compared = 0;
            for (String query : queries) {
                List<Series> tails = within(fetch.fetch(new RangeQuery(query, STEP), settled), settled);
                List<Series> whole = within(source.range(query, settled, STEP), settled);
                assertThat(tails).as(query).isEqualTo(whole);
                compared += whole.size();
            }
            assertThat(compared).isGreaterThan(30);
        }
    }

    private static List<Series> within(Outcome<QueryResult.Matrix> outcome, TimeRange range) {
        assertThat(outcome.failureOrNull()).isNull();
        return outcome.orElse(QueryResult.Matrix.EMPTY).series().stream()
                .filter(series -> series.indexAtOrAfter(range.start()) < series.size())
                .sorted(Comparator.comparing(Series::labels))
                .toList();
    }

    private static List<String> queries(Stack stack) {
        PanelScope scope = new PanelScope(
                List.of(Labels.of("job", "redis", "instance", stack.master().exporterAddress())),
                Labels.of("job", "node", "instance", stack.nodeExporterAddress()),
                1_000);
        List<PanelGroup> groups = new ArrayList<>(InstancePanels.groups());
        groups.add(NodePanels.group());
        return groups.stream()
                .flatMap(group -> group.panels().stream())
                .flatMap(panel -> panel.lines().stream())
                .map(line -> scope.fill(line, STEP))
                .distinct()
                .toList();
    }

    @Test
    void everyPanelOfAMasterAndItsNodeHasSomethingToShow(Stack stack) {
        List<String> silent = Stream.of(
                        "memory-used", "ops", "commands", "clients", "lag-bytes", "node-cpu", "node-disk-used")
                .filter(key -> !hasData(stack, key))
                .toList();

        assertThat(silent).isEmpty();
    }

    private static boolean hasData(Stack stack, String panelKey) {
        List<PanelGroup> groups = new ArrayList<>(InstancePanels.groups());
        groups.add(NodePanels.group());
        Panel panel = groups.stream()
                .flatMap(group -> group.panels().stream())
                .filter(each -> each.key().equals(panelKey))
                .findFirst()
                .orElseThrow();
        PanelScope scope = new PanelScope(
                List.of(Labels.of("job", "redis", "instance", stack.master().exporterAddress())),
                Labels.of("job", "node", "instance", stack.nodeExporterAddress()),
                1_000);
        try (MetricSource source = open(stack)) {
            return Await.until(
                    Duration.ofSeconds(20),
                    panelKey,
                    () -> source.instant(scope.fill(panel.lines().getFirst(), STEP), source.now())
                                            .orNull()
                                    instanceof QueryResult.Vector(var samples)
                            && !samples.isEmpty());
        }
    }

    private static MetricSource open(Stack stack) {
        return Objects.requireNonNull(HttpConfig.of(stack.prometheus().toString())
                .then(config -> LiveSource.open(config, InstantSource.system()))
                .orNull());
    }
}
