package dev.pharos.ui.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pharos.dashboard.RefreshPlan;
import dev.pharos.fleet.FleetSnapshot;
import dev.pharos.fleet.Node;
import dev.pharos.fleet.instance.Health;
import dev.pharos.fleet.instance.Memory;
import dev.pharos.fleet.instance.Role;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.TimeRange;
import dev.pharos.settings.Note;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.ChartMark;
import dev.pharos.ui.chart.content.ChartState;
import dev.pharos.ui.chart.content.Coverage;
import dev.pharos.ui.chart.content.Expression;
import dev.pharos.ui.fx.Work;
import dev.pharos.ui.instance.read.InstanceReader;
import dev.pharos.ui.page.Moment;
import dev.pharos.ui.page.Undrawn;
import dev.pharos.ui.state.ViewState;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InstanceViewModelTest {
    private final AnsweringSource source = new AnsweringSource();
    private final BlockingQueue<Runnable> ui = new LinkedBlockingQueue<>();
    private Outcome<FleetSnapshot> fleet =
            Outcome.success(Examples.fleet(Examples.node(Node.State.UP), Examples.master()));
    private long knownFrom = Long.MIN_VALUE;
    private long knownUntil = Long.MAX_VALUE;
    private final Locale before = Locale.getDefault();
    private final InstanceViewModel model = model();

    private InstanceViewModel model() {
        return new InstanceViewModel(
                new InstanceReader(source, this::fleetAt, "a"),
                new RefreshPlan(source),
                new RefreshPlan(source),
                new Work(ui::add),
                ui::add);
    }

    /// Within the time that the instance is known.
    private Outcome<FleetSnapshot> fleetAt(long time) {
        return time < knownFrom || time > knownUntil
                ? Outcome.success(Examples.fleet(Examples.node(Node.State.UP)))
                : fleet;
    }

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void close() {
        Locale.setDefault(before);
        model.close();
    }

    @Test
    void onlyChartsInViewAreAskedFor() throws InterruptedException {
        model.show(moment(1));
        model.inView(Set.of("memory.memory-used", "throughput.ops"));
        until(() -> model.settledProperty().get());

        assertThat(model.chart("memory.memory-used").get()).isInstanceOf(ChartState.Showing.class);
        assertThat(model.chart("clients.clients").get()).isInstanceOf(ChartState.Loading.class);
        assertThat(source.asked).anyMatch(query -> query.contains("redis_memory_used_bytes"));
        assertThat(source.asked).noneMatch(query -> query.contains("redis_connected_clients"));
        assertThat(source.asked).allMatch(query -> query.contains("instance=\"a:9121\""));
    }

    @Test
    void aRedisThatIsScrapedTwiceIsAskedOfBothTargets() throws InterruptedException {
        fleet = Outcome.success(Examples.fleet(Examples.node(Node.State.UP), Examples.scrapedTwice()));
        model.show(moment(1));
        model.inView(Set.of("throughput.ops"));
        until(() -> model.settledProperty().get() && source.asked.size() == 2);

        assertThat(source.asked)
                .hasSize(2)
                .allMatch(query ->
                        query.contains("instance=\"a:9121\"") && query.contains("instance=\"redis://a:6379\""));
    }

    @Test
    void aChartTellsTheVeryQueriesThatWereSentWithTheNamesOfItsLines() throws InterruptedException {
        assertThat(model.asked("memory.memory-used")).isEmpty();
        model.show(moment(1));
        model.inView(Set.of("memory.memory-used"));
        until(() -> model.settledProperty().get());

        assertThat(model.asked("memory.memory-used"))
                .isNotEmpty()
                .allMatch(expression -> source.asked.contains(expression.promql()))
                .extracting(Expression::name)
                .contains("used", "limit");
    }

    @Test
    void anEarlierPeriodIsAskedForBesideAndDrawnAtTheTimesOfTheRange() throws InterruptedException {
        model.compare(Duration.ofDays(1));
        model.show(moment(1));
        model.inView(Set.of("throughput.ops"));
        until(() -> model.settledProperty().get());

        ChartData data = model.chart("throughput.ops").get().drawn().orElseThrow();
        ChartLine now = data.lines().getFirst();
        ChartLine then = data.comparison().of(now).orElseThrow();
        assertThat(data.comparison().shift()).isEqualTo(86_400_000);
        assertThat(then.series().lastTime())
                .isCloseTo(data.range().end(), within(data.step().millis()));
        assertThat(data.grain()).endsWith("with 1 d earlier");
        assertThat(source.askedOver)
                .anyMatch(range -> range.end() <= Examples.NOW - 86_400_000 + 15_000)
                .anyMatch(range -> range.end() > Examples.NOW - 86_400_000);
    }

    @Test
    void whereNothingWasEarlierThatIsSaid() throws InterruptedException {
        source.began = Examples.NOW - 7_200_000;
        model.compare(Duration.ofDays(1));
        model.show(moment(1));
        model.inView(Set.of("throughput.ops"));
        until(() -> model.settledProperty().get());

        ChartData data = model.chart("throughput.ops").get().drawn().orElseThrow();
        assertThat(data.comparison().isNone()).isTrue();
        assertThat(data.grain()).endsWith("nothing 1 d earlier");
    }

    @Test
    void comparingEndsAtOnceAndAsksNoMoreForTheEarlierPeriod() throws InterruptedException {
        model.compare(Duration.ofDays(1));
        model.show(moment(1));
        model.inView(Set.of("throughput.ops"));
        until(() -> model.settledProperty().get());

        source.askedOver.clear();
        model.compare(Duration.ZERO);
        model.show(moment(2));
        ChartData data = model.chart("throughput.ops").get().drawn().orElseThrow();
        assertThat(data.comparison().isNone()).isTrue();
        assertThat(data.grain()).doesNotContain("earlier");
        until(() -> !source.askedOver.isEmpty());
        assertThat(source.askedOver).allMatch(range -> range.end() > Examples.NOW - 86_400_000);
    }

    @Test
    void aModelInItsPlaceShowsWhatWasKnownAtOnceAlsoWhereNoServerAnswers() throws InterruptedException {
        model.compare(Duration.ofDays(1));
        model.show(moment(1));
        model.inView(Set.of("throughput.ops"));
        until(() -> model.settledProperty().get());
        fleet = Outcome.failed(new Failure.Refused("localhost:9090", "connection refused"));
        source.failure = new Failure.Refused("localhost:9090", "connection refused");

        InstanceViewModel next = model();
        InstanceKept kept = (InstanceKept) model.keepsake(0).orElseThrow();
        model.close();
        next.goOn(kept);
        next.compare(Duration.ofDays(1));
        next.show(moment(2));
        next.inView(Set.of("clients.clients"));
        next.inView(Set.of("throughput.ops"));
        assertThat(next.stateProperty().get()).isInstanceOf(ViewState.Data.class);
        assertThat(next.chart("throughput.ops").get()).isInstanceOf(ChartState.Showing.class);
        until(() -> next.stateProperty().get() instanceof ViewState.Stale
                && next.chart("throughput.ops").get() instanceof ChartState.Stale);
        assertThat(next.readingProperty().get())
                .isEqualTo(model.readingProperty().get());
        next.close();
    }

    @Test
    void whatTheUserWroteStandsOnEveryChart() throws InterruptedException {
        model.show(moment(1));
        model.inView(Set.of("memory.memory-used", "throughput.ops"));
        until(() -> model.settledProperty().get());
        model.note(List.of(Note.of(Examples.NOW - 60_000, "7.2.5", Note.Kind.DEPLOY)));

        for (String chart : List.of("memory.memory-used", "throughput.ops")) {
            assertThat(model.chart(chart)
                            .get()
                            .drawn()
                            .orElseThrow()
                            .annotations()
                            .marks())
                    .containsExactly(new ChartMark(Examples.NOW - 60_000, "7.2.5", ChartMark.Kind.DEPLOY));
        }
    }

    @Test
    void nothingIsAskedBeforeItIsKnownWhatIsSeen() throws InterruptedException {
        model.show(moment(1));
        until(() -> model.readingProperty().get() != null);

        assertThat(source.asked).isEmpty();
        assertThat(model.settledProperty().get()).isFalse();
    }

    @Test
    void aMetricThatIsNotExportedIsANormalState() throws InterruptedException {
        source.lacking = "redis_slowlog_last_id";
        model.show(moment(1));
        model.inView(Set.of("throughput.slow"));
        until(() -> model.settledProperty().get());

        assertThat(model.chart("throughput.slow").get())
                .isEqualTo(new ChartState.Empty("Nothing was reported in this range."));
    }

    @Test
    void overMonthsWhatIsNewerThanTheLastWholeStepIsNotDenied() throws InterruptedException {
        source.lacking = "redis_slowlog_last_id";
        model.show(new Moment(
                1, 1, Examples.NOW, Examples.NOW, new TimeRange(Examples.NOW - 365L * 86_400_000, Examples.NOW)));
        model.inView(Set.of("throughput.slow"));
        until(() -> model.settledProperty().get());

        assertThat(model.chart("throughput.slow").get())
                .isInstanceOfSatisfying(
                        ChartState.Empty.class,
                        empty -> assertThat(empty.toString()).contains("A shorter range shows what is newer."));
    }

    @Test
    void aFailureAfterDataLeavesTheLastDataStaleWithTheReason() throws InterruptedException {
        model.show(moment(1));
        model.inView(Set.of("throughput.ops"));
        until(() -> model.settledProperty().get());
        source.failure = new Failure.Refused("localhost:9090", "connection refused");
        model.show(new Moment(2, 0, Examples.NOW + 300_000, Examples.NOW + 300_000, range(300_000)));
        until(() -> model.chart("throughput.ops").get() instanceof ChartState.Stale);

        ChartState.Stale stale =
                (ChartState.Stale) model.chart("throughput.ops").get();
        assertThat(stale.reason()).contains("localhost:9090");
        assertThat(stale.age()).hasSeconds(300);
        assertThat(stale.data().lines()).hasSize(1);
    }

    /// In a window that is paused nothing else would ask.
    @Test
    void aChartThatFailedIsAskedForAgainWhileThePageIsAnswered() throws InterruptedException {
        model.show(moment(1));
        model.inView(Set.of("throughput.ops"));
        until(() -> model.settledProperty().get());
        source.failure = new Failure.Refused("localhost:9090", "connection refused");
        model.retry();
        until(() -> model.chart("throughput.ops").get() instanceof ChartState.Stale);
        source.failure = null;

        model.beat(Examples.NOW + 2_000);
        assertThat(model.chart("throughput.ops").get()).isInstanceOf(ChartState.Stale.class);
        model.beat(Examples.NOW + 6_000);
        until(() -> model.chart("throughput.ops").get() instanceof ChartState.Showing);
    }

    @Test
    void anAnswerThatBrokeOffIsNotSeen() throws InterruptedException {
        model.show(moment(1));
        model.inView(Set.of("throughput.ops"));
        until(() -> model.settledProperty().get());
        source.brokenOff.add("redis_commands");
        model.retry();
        until(() -> source.brokenOff.isEmpty() && commandsAsked() == 3);

        assertThat(model.chart("throughput.ops").get()).isInstanceOf(ChartState.Showing.class);
        assertThat(model.undrawn()).isEmpty();
    }

    private long commandsAsked() {
        return source.asked.stream()
                .filter(query -> query.contains("redis_commands"))
                .count();
    }

    @Test
    void whoGoesThroughTimeGetsHalfAWidthOnBothSidesAlong() throws InterruptedException {
        model.show(at(1, -36_000_000));
        model.inView(Set.of("throughput.ops"));
        until(() -> model.settledProperty().get());
        assertThat(showing("throughput.ops").data().coverage().answered().millis())
                .isLessThan(4_000_000);

        model.show(at(2, -36_600_000));
        until(() -> showing("throughput.ops").data().coverage().answered().millis() >= 7_200_000);
        assertThat(showing("throughput.ops").data().range()).isEqualTo(range(-36_600_000));
    }

    private static Moment at(long choice, long later) {
        return new Moment(choice, choice, Examples.NOW, Examples.NOW + later, range(later));
    }

    @Test
    void aFailureBeforeAnyDataSaysWhatFailed() throws InterruptedException {
        source.failure = new Failure.Refused("localhost:9090", "connection refused");
        model.show(moment(1));
        model.inView(Set.of("throughput.ops"));
        until(() -> model.settledProperty().get());

        assertThat(model.chart("throughput.ops").get()).isInstanceOf(ChartState.Failed.class);
        assertThat(model.undrawn()).containsExactly(new Undrawn("Commands", Objects.requireNonNull(source.failure)));
    }

    @Test
    void anInstanceThatTheFleetDoesNotKnowIsSaidToBeGone() throws InterruptedException {
        fleet = Outcome.success(Examples.fleet(Examples.node(Node.State.UP)));
        model.show(moment(1));
        until(() -> model.settledProperty().get());

        assertThat(model.stateProperty().get()).isInstanceOf(ViewState.Empty.class);
    }

    @Test
    void anInstanceWithoutDataInTheRangeIsSaidToBeThereAtOtherTimes() throws InterruptedException {
        knownFrom = Examples.NOW;
        model.show(new Moment(1, 1, Examples.NOW, Examples.NOW - 86_400_000, range(-86_400_000)));
        until(() -> model.settledProperty().get());

        assertThat(model.stateProperty().get())
                .isInstanceOfSatisfying(
                        ViewState.Empty.class,
                        empty -> assertThat(empty.title()).isEqualTo("a has no data in this range"));
    }

    @Test
    void anInstanceThatWentWithinTheRangeIsSaidToHaveBeenThere() throws InterruptedException {
        knownUntil = Examples.NOW - 1_800_000;
        model.show(moment(1));
        until(() -> model.settledProperty().get());

        assertThat(model.stateProperty().get())
                .isInstanceOfSatisfying(
                        ViewState.Empty.class,
                        empty -> assertThat(empty.title()).isEqualTo("a has no data at the end of this range"));
    }

    @Test
    void chartsOfAnInstanceThatDoesNotAnswerHaveNoCurrentValues() throws InterruptedException {
        model.show(moment(1));
        model.inView(Set.of("throughput.ops", "node.node-load"));
        until(() -> model.settledProperty().get());
        assertThat(showing("throughput.ops").data().coverage().subject()).isEqualTo(Coverage.Subject.REPORTS);

        fleet = Outcome.success(Examples.fleet(
                Examples.node(Node.State.DOWN),
                Examples.instance("a", Role.MASTER, new Health(Health.State.DOWN, ""), new Memory(1, 2, 3, 4), null)));
        model.show(moment(2));
        until(() -> showing("throughput.ops").data().coverage().subject() == Coverage.Subject.SILENT);

        assertThat(showing("node.node-load").data().coverage().subject()).isEqualTo(Coverage.Subject.SILENT);
    }

    @Test
    void aServerThatIsOutOfReachIsAFailure() throws InterruptedException {
        fleet = Outcome.failed(new Failure.Refused("localhost:9090", "connection refused"));
        model.show(moment(1));
        until(() -> model.settledProperty().get());

        assertThat(model.stateProperty().get()).isInstanceOf(ViewState.Failed.class);
    }

    @Test
    void whereNothingWatchesTheNodeItsChartsSaySoAndNothingIsAsked() throws InterruptedException {
        fleet = Outcome.success(Examples.fleet(Examples.node(Node.State.UNWATCHED), Examples.master()));
        model.show(moment(1));
        model.inView(Set.of("node.node-load"));
        until(() -> model.settledProperty().get());

        assertThat(model.chart("node.node-load").get())
                .isEqualTo(new ChartState.Empty("No node exporter watches this machine."));
        assertThat(source.asked).isEmpty();
    }

    @Test
    void aLimitIsALevelNotALine() throws InterruptedException {
        model.show(moment(1));
        model.inView(Set.of("clients.clients"));
        until(() -> model.settledProperty().get()
                && showing("clients.clients").data().lines().size() == 2);
        until(() ->
                !showing("clients.clients").data().annotations().thresholds().isEmpty());

        assertThat(showing("clients.clients")
                        .data()
                        .annotations()
                        .thresholds()
                        .getFirst()
                        .value())
                .isEqualTo(1);
    }

    /// Whoever zoomed to before the first data by the charts zooms out by them.
    @Test
    void theChartsStayWhereTheInstanceIsNotThereAtTheEndOfWhatIsLookedAt() throws InterruptedException {
        model.show(moment(1));
        model.inView(Set.of("throughput.ops"));
        until(() -> model.settledProperty().get());
        knownFrom = Examples.NOW - 1_000;
        model.show(at(1, -7_200_000));
        until(model.headBehindProperty()::get);

        assertThat(model.stateProperty().get()).isInstanceOf(ViewState.Data.class);
        assertThat(model.absenceProperty().get()).isEqualTo("a has no data in this range");
        until(() -> !(model.chart("throughput.ops").get() instanceof ChartState.Loading));
        assertThat(showing("throughput.ops").data().range()).isEqualTo(range(-7_200_000));

        model.show(at(2, 0));
        until(() -> !model.headBehindProperty().get());
        assertThat(model.absenceProperty().get()).isEmpty();
    }

    private ChartState.Showing showing(String key) {
        return (ChartState.Showing) model.chart(key).get();
    }

    private static Moment moment(long sequence) {
        return new Moment(sequence, 0, Examples.NOW, Examples.NOW, range(0));
    }

    private static TimeRange range(long later) {
        return new TimeRange(Examples.NOW - 3_600_000, Examples.NOW).shifted(later);
    }

    /// Runs what comes for the FX thread until something holds.
    private void until(BooleanSupplier holds) throws InterruptedException {
        while (!holds.getAsBoolean()) {
            Runnable task = ui.poll(10, TimeUnit.SECONDS);
            assertThat(task).as("something still to come").isNotNull();
            task.run();
        }
    }
}
