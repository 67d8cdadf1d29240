package dev.pharos.ui.instance.asked;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.dashboard.Answer;
import dev.pharos.dashboard.InstancePanels;
import dev.pharos.dashboard.Panel;
import dev.pharos.dashboard.PanelScope;
import dev.pharos.dashboard.RangeQuery;
import dev.pharos.dashboard.RefreshPlan;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.ui.chart.content.Annotations;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.ChartState;
import dev.pharos.ui.chart.content.Coverage;
import dev.pharos.ui.instance.AnsweringSource;
import dev.pharos.ui.instance.Examples;
import dev.pharos.ui.instance.InstancePage;
import dev.pharos.ui.page.Undrawn;
import dev.pharos.ui.theme.Messages;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// One chart of several questions, whose answers come one by one.
class ChartedTest {
    /// Compared with nothing.
    private static final EarlierPeriod ALONE =
            new EarlierPeriod(new RefreshPlan(new AnsweringSource()), Runnable::run, () -> {});

    private static final long NOW = Examples.NOW;
    private static final Step STEP = new Step(15_000);
    private static final TimeRange HOUR = TimeRange.endingAt(NOW, Duration.ofHours(1));
    private static final PanelScope SCOPE =
            new PanelScope(List.of(Labels.of("job", "redis", "instance", "a:9121")), Labels.EMPTY, 15_000);
    private static final TimeRange YESTERDAY = HOUR.shifted(-24 * 3_600_000L);

    private final Charted chart = new Charted(memory(), Messages.of(InstancePage.class));
    private final List<RangeQuery> queries = chart.queries(SCOPE, STEP);

    @Test
    void staysLoadingUntilTheLastQuestionIsAnswered() {
        assertThat(queries).hasSize(4);
        for (RangeQuery query : queries.subList(0, 3)) {
            answer(query, HOUR);
            assertThat(shown(HOUR)).as("after %s", query.promql()).isEqualTo(new ChartState.Loading());
        }

        answer(queries.getLast(), HOUR);
        ChartData data = ((ChartState.Showing) shown(HOUR)).data();
        assertThat(data.lines()).extracting(ChartLine::name).containsExactly("used", "resident", "peak");
        assertThat(data.annotations().thresholds()).hasSize(1);
    }

    @Test
    void anAnswerOfNothingIsAnAnswer() {
        answer(queries.getFirst(), HOUR);
        queries.subList(1, 4).forEach(query -> take(query, HOUR, Outcome.success(QueryResult.Matrix.EMPTY)));

        assertThat(((ChartState.Showing) shown(HOUR)).data().lines()).hasSize(1);
    }

    @Test
    void answersOfAnotherTimeDoNotCountForThisOne() {
        queries.forEach(query -> answer(query, HOUR));
        assertThat(shown(YESTERDAY)).isEqualTo(new ChartState.Loading());

        queries.subList(0, 3).forEach(query -> answer(query, YESTERDAY));
        assertThat(shown(YESTERDAY)).isEqualTo(new ChartState.Loading());

        answer(queries.getLast(), YESTERDAY);
        assertThat(((ChartState.Showing) shown(YESTERDAY)).data().lines()).hasSize(3);
    }

    @Test
    void aRangeThatMovedOnALittleIsShownWithWhatIsKnown() {
        queries.forEach(query -> answer(query, HOUR));

        assertThat(shown(HOUR.shifted(5_000))).isInstanceOf(ChartState.Showing.class);
    }

    @Test
    void whatWasNotAskedForIsNotKnown() {
        queries.forEach(query -> answer(query, HOUR));
        ChartData moved = ((ChartState.Showing) shown(HOUR.shifted(-1_800_000))).data();
        assertThat(moved.coverage().answered()).isEqualTo(HOUR);

        queries.subList(1, 4).forEach(query -> answer(query, HOUR.shifted(-1_800_000)));
        ChartData part = ((ChartState.Showing) shown(HOUR.shifted(-1_800_000))).data();
        assertThat(part.coverage().answered().start())
                .as("one is not answered yet")
                .isEqualTo(HOUR.start());
    }

    @Test
    void oneQuestionThatFailsIsNotWaitedFor() {
        answer(queries.getFirst(), HOUR);
        take(queries.get(1), HOUR, Outcome.failed(new Failure.Refused("localhost:9090", "connection refused")));

        assertThat(((ChartState.Stale) shown(HOUR)).data().lines()).hasSize(1);
    }

    @Test
    void whatFailedIsSaidThoughOthersAreAnsweredLater() {
        Failure refused = new Failure.Refused("localhost:9090", "connection refused");
        take(queries.getFirst(), HOUR, Outcome.failed(refused));
        queries.subList(1, 4).forEach(query -> answer(query, HOUR));

        assertThat(shown(HOUR)).isInstanceOf(ChartState.Stale.class);
        assertThat(chart.undrawn()).contains(new Undrawn("Memory", refused));

        answer(queries.getFirst(), HOUR);
        assertThat(shown(HOUR)).isInstanceOf(ChartState.Showing.class);
        assertThat(chart.undrawn()).isEmpty();
    }

    @Test
    void isAsOldAsTheLineThatHasFailedForTheLongest() {
        queries.forEach(query -> answer(query, HOUR));
        Outcome<QueryResult.Matrix> refused =
                Outcome.failed(new Failure.Refused("localhost:9090", "connection refused"));
        take(queries.get(1), HOUR, refused, NOW + 20_000);
        for (RangeQuery query : List.of(queries.get(0), queries.get(2), queries.get(3))) {
            take(query, HOUR, Outcome.success(QueryResult.Matrix.EMPTY), NOW + 40_000);
        }
        take(queries.get(2), HOUR, refused, NOW + 60_000);

        assertThat(shown(HOUR, NOW + 60_000))
                .isInstanceOfSatisfying(
                        ChartState.Stale.class, stale -> assertThat(stale.age()).hasSeconds(60));
    }

    @Test
    void aLineThatNeverCameIsAsOldAsItsFirstFailure() {
        answer(queries.getFirst(), HOUR);
        Outcome<QueryResult.Matrix> refused =
                Outcome.failed(new Failure.Refused("localhost:9090", "connection refused"));
        take(queries.get(1), HOUR, refused, NOW);
        take(queries.get(1), HOUR, refused, NOW + 15_000);

        assertThat(shown(HOUR, NOW + 15_000))
                .isInstanceOfSatisfying(
                        ChartState.Stale.class, stale -> assertThat(stale.age()).hasSeconds(15));
    }

    @Test
    void aQuestionThatWasGivenUpIsStillWaitedFor() {
        queries.subList(0, 3).forEach(query -> answer(query, HOUR));
        take(queries.getLast(), HOUR, Outcome.failed(new Failure.Cancelled("localhost:9090")));

        assertThat(shown(HOUR)).isEqualTo(new ChartState.Loading());
    }

    @Test
    void anAnswerThatBrokeOffIsAskedForOnceMoreBeforeItIsCalledAFailure() {
        queries.forEach(query -> answer(query, HOUR));
        Answer broken = new Answer(
                queries.get(1), HOUR, Outcome.failed(new Failure.Interrupted("localhost:9090", "it ended early")));

        assertThat(chart.take(broken, NOW)).isTrue();
        assertThat(shown(HOUR)).isInstanceOf(ChartState.Showing.class);

        assertThat(chart.take(broken, NOW)).isFalse();
        assertThat(shown(HOUR)).isInstanceOf(ChartState.Stale.class);

        answer(queries.get(1), HOUR);
        assertThat(chart.take(broken, NOW)).isTrue();
    }

    @Test
    void whatFailedOfAnotherQuestionSaysNothingOfThisOne() {
        queries.forEach(query -> answer(query, HOUR));
        take(queries.get(1), HOUR, Outcome.failed(new Failure.Refused("localhost:9090", "connection refused")));
        assertThat(shown(HOUR)).isInstanceOf(ChartState.Stale.class);

        chart.queries(SCOPE, STEP);
        assertThat(shown(HOUR)).as("asked the same again").isInstanceOf(ChartState.Stale.class);

        chart.queries(SCOPE, new Step(30_000));
        assertThat(shown(HOUR)).isInstanceOf(ChartState.Showing.class);
    }

    @Test
    void theLargestLinesStandFirstAndDoNotChangePlacesWithEveryAnswer() {
        Panel byName = InstancePanels.groups().stream()
                .flatMap(group -> group.panels().stream())
                .filter(panel -> panel.lines().getFirst().legend().equals("{{cmd}}"))
                .findFirst()
                .orElseThrow();
        Charted lines = new Charted(byName, Messages.of(InstancePage.class));
        RangeQuery query = lines.queries(SCOPE, STEP).getFirst();

        assertThat(names(lines, query, 1_100, 1_200, 9, -1)).containsExactly("get", "set", "ping", "none");
        assertThat(names(lines, query, 1_300, 1_200, 9, -1)).containsExactly("get", "set", "ping", "none");
        assertThat(names(lines, query, 1_300, 4_000, 9, -1)).containsExactly("set", "get", "ping", "none");
    }

    private static List<String> names(
            Charted lines, RangeQuery query, double get, double set, double ping, double none) {
        long[] times = {HOUR.start(), HOUR.end()};
        List<Series> series = List.of(
                new Series(Labels.of("cmd", "ping"), times, new double[] {1, ping}),
                new Series(Labels.of("cmd", "none"), times, new double[] {Double.NaN, none}),
                new Series(Labels.of("cmd", "set"), times, new double[] {1, set}),
                new Series(Labels.of("cmd", "get"), times, new double[] {1, get}));
        lines.take(new Answer(query, HOUR, Outcome.success(new QueryResult.Matrix(series))), NOW);
        lines.show(HOUR, NOW, Annotations.NONE, Coverage.Subject.REPORTS, ALONE);
        return lines.stateProperty().get().drawn().orElseThrow().lines().stream()
                .map(ChartLine::name)
                .toList();
    }

    private ChartState shown(TimeRange range) {
        return shown(range, NOW);
    }

    private ChartState shown(TimeRange range, long now) {
        chart.show(range, now, Annotations.NONE, Coverage.Subject.REPORTS, ALONE);
        return chart.stateProperty().get();
    }

    private void answer(RangeQuery query, TimeRange range) {
        long[] times = {range.start(), range.end()};
        take(
                query,
                range,
                Outcome.success(new QueryResult.Matrix(
                        List.of(new Series(Labels.of("instance", "a:9121"), times, new double[] {1, 2})))));
    }

    private void take(RangeQuery query, TimeRange range, Outcome<QueryResult.Matrix> outcome) {
        take(query, range, outcome, NOW);
    }

    private void take(RangeQuery query, TimeRange range, Outcome<QueryResult.Matrix> outcome, long now) {
        chart.take(new Answer(query, range, outcome), now);
    }

    private static Panel memory() {
        return InstancePanels.groups().getFirst().panels().getFirst();
    }
}
