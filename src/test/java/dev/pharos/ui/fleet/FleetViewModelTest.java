package dev.pharos.ui.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.fleet.FleetSnapshot;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.TimeRange;
import dev.pharos.ui.fleet.line.Column;
import dev.pharos.ui.fleet.line.Grouping;
import dev.pharos.ui.fleet.line.Line;
import dev.pharos.ui.fleet.line.SortOrder;
import dev.pharos.ui.fx.CallersThread;
import dev.pharos.ui.fx.Work;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.state.ViewState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

/// With the caller's own thread: every answer is there when the question returns.
class FleetViewModelTest {
    private static final Failure REFUSED = new Failure.Refused("http://prometheus:9090", "Connection refused");

    private long now = SampleFleet.NOW;
    private Outcome<FleetSnapshot> answer =
            Outcome.success(SampleFleet.of(9).troubled().snapshot());
    private int asked;
    private final List<Long> times = new ArrayList<>();
    private boolean answering = true;
    private final WindowTime time = new WindowTime(() -> now);
    private final RememberingMemory memory = new RememberingMemory();
    private final FleetViewModel model = model();

    @Test
    void itLoadsThenShowsData() {
        assertThat(model.stateProperty().get()).isEqualTo(new ViewState.Loading());
        assertThat(model.settledProperty().get()).isFalse();

        model.show();

        assertThat(model.stateProperty().get()).isEqualTo(new ViewState.Data());
        assertThat(model.settledProperty().get()).isTrue();
        assertThat(model.lines()).hasSize(9);
    }

    @Test
    void aServerSlowerThanTheRefreshAnswersInARangeThatStaysToo() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        AtomicInteger cancelled = new AtomicInteger();
        LinkedBlockingQueue<Runnable> fx = new LinkedBlockingQueue<>();
        FleetViewModel slow = new FleetViewModel(
                _ -> {
                    try {
                        gate.await();
                    } catch (InterruptedException e) {
                        cancelled.incrementAndGet();
                    }
                    return answer;
                },
                new Work(fx::add),
                time,
                memory);
        time.zoomTo(new TimeRange(now - 60_000, now));
        slow.show();
        time.tick();
        time.tick();
        gate.countDown();
        Objects.requireNonNull(fx.poll(10, TimeUnit.SECONDS)).run();

        assertThat(cancelled).hasValue(0);
        assertThat(slow.stateProperty().get()).isEqualTo(new ViewState.Data());
        slow.hide();
    }

    @Test
    void aFailureAfterDataKeepsTheDataAndTellsItsAge() {
        model.show();
        answer = Outcome.failed(REFUSED);
        now += 5_000;
        time.tick();
        time.tick();

        assertThat(model.stateProperty().get()).isEqualTo(new ViewState.Stale(REFUSED, SampleFleet.NOW));
        assertThat(model.lines()).hasSize(9);

        answer = Outcome.success(SampleFleet.of(9).snapshot());
        time.tick();

        assertThat(model.stateProperty().get()).isEqualTo(new ViewState.Data());
    }

    @Test
    void aModelInItsPlaceGoesOnFromTheLastGoodDataAlsoWhereNoServerAnswers() {
        model.show();
        answer = Outcome.failed(REFUSED);
        now += 5_000;
        time.tick();
        time.tick();
        FleetKept kept = (FleetKept) model.keepsake().orElseThrow();

        FleetViewModel next = model();
        next.goOn(kept);
        assertThat(next.stateProperty().get()).isEqualTo(new ViewState.Stale(REFUSED, SampleFleet.NOW));
        assertThat(next.lines()).hasSize(9);
        next.show();
        assertThat(next.stateProperty().get()).isEqualTo(new ViewState.Stale(REFUSED, SampleFleet.NOW));
        assertThat(next.lines()).hasSize(9);
        next.hide();
    }

    @Test
    void whereThereWasNoFleetNothingIsKept() {
        assertThat(model.keepsake()).isEmpty();
        answer = Outcome.failed(REFUSED);
        model.show();

        assertThat(model.keepsake()).isEmpty();
    }

    @Test
    void dataOfAServerThatHangsAreStaleBeforeItIsGivenUpOn() {
        model.show();
        answering = false;
        for (long waited = 5_000; waited <= 10_000; waited += 5_000) {
            now = SampleFleet.NOW + waited;
            time.tick();
            assertThat(model.stateProperty().get()).isEqualTo(new ViewState.Data());
        }
        now = SampleFleet.NOW + 15_000;
        time.tick();

        assertThat(model.stateProperty().get())
                .isEqualTo(new ViewState.Stale(
                        new Failure.TimedOut("Prometheus", Duration.ofSeconds(10)), SampleFleet.NOW));
        assertThat(model.lines()).hasSize(9);

        answering = true;
        model.retry();
        assertThat(model.stateProperty().get()).isEqualTo(new ViewState.Data());
    }

    @Test
    void anotherRangeIsAskedAboutAtOnceAlsoWhileOneIsWaitedFor() {
        TimeRange yesterday = new TimeRange(now - 90_000_000, now - 86_400_000);
        model.show();
        answering = false;
        time.zoomTo(yesterday);
        answering = true;
        now += 2_000;
        time.back();

        assertThat(times).as("what was asked about yesterday never got to run").containsExactly(now - 2_000, now);
        assertThat(model.stateProperty().get())
                .as("two seconds were waited, not a day")
                .isEqualTo(new ViewState.Data());
    }

    @Test
    void aServerThatHangsInARangeThatStaysIsFoundOut() {
        model.show();
        time.zoomTo(new TimeRange(now - 90_000_000, now - 86_400_000));
        answering = false;
        time.tick();
        now += 10_000;
        time.tick();

        assertThat(model.stateProperty().get())
                .isInstanceOfSatisfying(
                        ViewState.Stale.class,
                        stale -> assertThat(stale.failure())
                                .isEqualTo(new Failure.TimedOut("Prometheus", Duration.ofSeconds(10))));
    }

    @Test
    void aFailureBeforeAnyDataIsJustThat() {
        answer = Outcome.failed(REFUSED);
        model.show();

        assertThat(model.stateProperty().get()).isEqualTo(new ViewState.Failed(REFUSED));
        assertThat(model.settledProperty().get()).isTrue();
    }

    @Test
    void noRedisIsAnAnswerWithAnExplanation() {
        answer = Outcome.success(SampleFleet.of(0).snapshot());
        model.show();

        assertThat(model.stateProperty().get()).isInstanceOf(ViewState.Empty.class);
    }

    @Test
    void aHiddenPageAsksNothing() {
        model.show();
        time.tick();
        assertThat(asked).isEqualTo(2);

        model.hide();
        time.tick();
        assertThat(asked).isEqualTo(2);

        model.show();
        assertThat(asked).isEqualTo(3);
    }

    @Test
    void aRefreshThatChangesNumbersOnlyLeavesTheListAlone() {
        model.show();
        List<Line> before = List.copyOf(model.lines());
        long revision = model.revisionProperty().get();
        List<Object> changes = new ArrayList<>();
        model.lines().addListener((ListChangeListener<Line>) changes::add);
        double ops = before.getLast().facts().ops();

        answer = Outcome.success(
                SampleFleet.of(9, SampleFleet.NOW + 5_000).troubled().snapshot());
        time.tick();

        assertThat(changes).isEmpty();
        assertThat(model.lines()).containsExactlyElementsOf(before);
        assertThat(model.revisionProperty().get()).isEqualTo(revision + 1);
        assertThat(before.getLast().facts().ops()).isNotEqualTo(ops);
    }

    @Test
    void theFilterActsOnTheTableAndTheTopology() {
        model.show();
        model.filterProperty().set("role:master");

        assertThat(model.lines()).hasSize(3);
        assertThat(model.matching()).hasSize(3);
        assertThat(model.cards()).allSatisfy(card -> assertThat(card.members()).hasSize(1));
    }

    @Test
    void aGroupCanBeShutAndOpenedAgain() {
        model.show();
        model.groupingProperty().set(Grouping.by(Grouping.By.NODE));
        assertThat(model.lines()).hasSize(12);
        String group = model.lines().getFirst().facts().key();

        model.toggle(group);
        assertThat(model.lines()).hasSize(9);

        model.toggle(group);
        assertThat(model.lines()).hasSize(12);
    }

    @Test
    void whatTheUserChoseIsThereInTheNextPage() {
        model.filterProperty().set("env=prod");
        model.groupingProperty().set(Grouping.byLabel("env"));
        model.orderProperty().set(new SortOrder(Column.OPS, SortOrder.Direction.DOWN));
        model.modeProperty().set(ViewMode.TOPOLOGY);
        model.selectedProperty().set(SampleFleet.key(2));

        FleetViewModel next = model();

        assertThat(next.filterProperty().get()).isEqualTo("env=prod");
        assertThat(next.groupingProperty().get()).isEqualTo(Grouping.byLabel("env"));
        assertThat(next.orderProperty().get()).isEqualTo(new SortOrder(Column.OPS, SortOrder.Direction.DOWN));
        assertThat(next.modeProperty().get()).isEqualTo(ViewMode.TOPOLOGY);
        assertThat(next.selectedProperty().get()).isEqualTo(SampleFleet.key(2));
    }

    private FleetViewModel model() {
        return new FleetViewModel(
                at -> {
                    asked++;
                    times.add(at);
                    return answer;
                },
                new Work(task -> answering ? new CallersThread(task) : new Thread(() -> {}), Runnable::run),
                time,
                memory);
    }
}
