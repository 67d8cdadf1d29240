package dev.pharos.ui.chart.move;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.TimeRange;
import dev.pharos.series.TimeSelection;
import dev.pharos.ui.chart.view.Stop;
import dev.pharos.ui.chart.view.ValueRange;
import dev.pharos.ui.page.WindowTime;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChartViewsTest {
    private static final long HOUR = 3_600_000;
    private static final TimeSelection LIVE = new TimeSelection.Last(Duration.ofHours(1));

    private long now = 100 * HOUR;
    private final WindowTime time = new WindowTime(() -> now);
    private final Hand hand = new Hand();
    private final ChartViews views = new ChartViews(time, hand);
    private final ChartView memory = views.of("memory");
    private final ChartView clients = views.of("clients");

    /// Rests when it is told to.
    private static final class Hand implements Rest {
        private @Nullable Runnable awaiting;

        @Override
        public void await(Runnable rested) {
            awaiting = rested;
        }

        @Override
        public void cancel() {
            awaiting = null;
        }

        void rests() {
            Objects.requireNonNull(awaiting).run();
        }
    }

    @Test
    void whileTheHandMovesAllFollowAndNothingIsAskedUntilItRests() {
        long asked = time.momentProperty().get().sequence();
        for (int tick = 0; tick < 5; tick++) {
            pan(memory, -0.1);
            memory.settleAtRest();
        }
        TimeRange there = new TimeRange(99 * HOUR - HOUR / 2, 100 * HOUR - HOUR / 2);
        assertThat(clients.range()).isEqualTo(there);
        assertThat(clients.heldProperty().get()).isEqualTo(there);
        assertThat(time.selectionProperty().get()).isEqualTo(LIVE);
        assertThat(time.momentProperty().get().sequence()).isEqualTo(asked);

        hand.rests();

        assertThat(time.selectionProperty().get()).isEqualTo(new TimeSelection.Fixed(there));
        assertThat(clients.heldProperty().get()).isNull();
        time.back();
        assertThat(time.selectionProperty().get()).as("one entry per gesture").isEqualTo(LIVE);
        assertThat(time.canGoBackProperty().get()).isFalse();
    }

    @Test
    void whatLedNowhereLeavesALiveWindowLive() {
        now += 3_000;
        time.beat();
        assertThat(pan(memory, 0.3)).isEqualTo(Stop.NEWEST);
        memory.settle();

        assertThat(time.selectionProperty().get()).isEqualTo(LIVE);
        assertThat(time.canGoBackProperty().get()).isFalse();
    }

    /// By the window's own buttons: a box that was zoomed to is left with its values, and come back to with them.
    @Test
    void whoLeavesATimeLeavesItsValues() {
        pan(memory, -0.5);
        memory.set(new ValueRange(0, 5));
        memory.settle();
        assertThat(memory.valuesProperty().get()).isEqualTo(new ValueRange(0, 5));

        time.back();
        views.meet();
        assertThat(memory.valuesProperty().get()).isNull();

        time.forward();
        views.meet();
        assertThat(memory.valuesProperty().get()).isEqualTo(new ValueRange(0, 5));

        time.select(new TimeSelection.Last(Duration.ofMinutes(15)));
        views.meet();
        assertThat(memory.valuesProperty().get()).isNull();
    }

    /// Going through time with the hand keeps them.
    @Test
    void whoPansKeepsTheValues() {
        memory.set(new ValueRange(0, 5));
        memory.settle();
        time.selectionProperty().addListener(_ -> views.meet());
        pan(memory, -0.5);
        memory.settle();

        assertThat(memory.valuesProperty().get()).isEqualTo(new ValueRange(0, 5));
    }

    @Test
    void aMoveThatIsTakenBackWasNever() {
        memory.set(new ValueRange(0, 5));
        memory.settle();
        pan(memory, -0.1);
        memory.set(new ValueRange(0, 2));
        memory.cancel();

        assertThat(memory.range()).isEqualTo(time.momentProperty().get().range());
        assertThat(memory.valuesProperty().get()).isEqualTo(new ValueRange(0, 5));
        assertThat(time.selectionProperty().get()).isEqualTo(LIVE);
    }

    @Test
    void undoGoesBackThroughTimesAndValuesOfAllCharts() {
        pan(memory, -0.5);
        memory.settle();
        memory.set(new ValueRange(1, 2));
        memory.settle();
        clients.set(new ValueRange(3, 4));
        pan(clients, -0.5);
        clients.settle();

        memory.undo();
        assertThat(memory.valuesProperty().get()).isEqualTo(new ValueRange(1, 2));
        assertThat(clients.valuesProperty().get()).isNull();
        assertThat(memory.range().end()).isEqualTo(99 * HOUR + HOUR / 2);
        memory.undo();
        assertThat(memory.valuesProperty().get()).isNull();
        memory.undo();
        assertThat(time.selectionProperty().get()).as("live again").isEqualTo(LIVE);
        memory.undo();
        assertThat(time.selectionProperty().get()).isEqualTo(LIVE);

        clients.redo();
        clients.redo();
        clients.redo();
        assertThat(clients.valuesProperty().get()).isEqualTo(new ValueRange(3, 4));
        assertThat(clients.range().end()).isEqualTo(99 * HOUR);
    }

    @Test
    void undoAndTheWindowsOwnHistoryGoTogether() {
        pan(memory, -0.5);
        memory.settle();
        TimeSelection panned = time.selectionProperty().get();

        memory.undo();
        assertThat(time.canGoBackProperty().get()).isFalse();
        time.forward();
        assertThat(time.selectionProperty().get()).isEqualTo(panned);
        memory.undo();
        assertThat(time.selectionProperty().get()).isEqualTo(LIVE);
    }

    @Test
    void aTimeChosenInTheBarMeanwhileIsUndoneAlone() {
        pan(memory, -0.5);
        memory.settle();
        TimeSelection panned = time.selectionProperty().get();
        TimeSelection day = new TimeSelection.Last(Duration.ofDays(1));
        time.select(day);

        memory.undo();
        assertThat(time.selectionProperty().get()).isEqualTo(panned);
        memory.redo();
        assertThat(time.selectionProperty().get()).isEqualTo(day);
    }

    @Test
    void aHandThatGoesOnWhileTheWindowIsLiveKeepsItsPlace() {
        pan(memory, -0.25);
        TimeRange there = memory.range();
        now += 60_000;
        time.tick();

        assertThat(memory.range()).isEqualTo(there);
        assertThat(memory.now()).isEqualTo(now);
    }

    @Test
    void noCloserThanTheDataAreApart() {
        views.scrapedEvery(15_000);
        Stop stop = memory.move(bounds -> bounds.zoom(memory.range(), 0.001, 0.5));

        assertThat(stop).isEqualTo(Stop.NARROWEST);
        assertThat(memory.range().millis()).isEqualTo(60_000);
    }

    private static @Nullable Stop pan(ChartView view, double part) {
        return view.move(bounds -> bounds.pan(view.range(), part));
    }
}
