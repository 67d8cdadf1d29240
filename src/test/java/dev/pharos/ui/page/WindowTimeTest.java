package dev.pharos.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.TimeRange;
import dev.pharos.series.TimeSelection;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WindowTimeTest {
    private static final long HOUR = 3_600_000;

    private long now = 100 * HOUR;
    private final WindowTime time = new WindowTime(() -> now);

    @Test
    void startsWithTheLastHourAndMovesWithThePresent() {
        assertThat(range()).isEqualTo(new TimeRange(99 * HOUR, 100 * HOUR));

        now += 5_000;
        time.tick();

        assertThat(range()).isEqualTo(new TimeRange(99 * HOUR + 5_000, 100 * HOUR + 5_000));
    }

    @Test
    void ofARangeThatStaysNowIsItsEndAndThePresentIsNotForgotten() {
        time.pausedProperty().set(true);
        time.zoomTo(new TimeRange(98 * HOUR, 99 * HOUR));
        assertThat(time.momentProperty().get().now()).isEqualTo(99 * HOUR);

        time.back();
        assertThat(time.momentProperty().get().now()).isEqualTo(100 * HOUR);
        assertThat(range()).isEqualTo(new TimeRange(99 * HOUR, 100 * HOUR));
    }

    @Test
    void staysPutWhilePausedAndCatchesUpWhenResumed() {
        time.pausedProperty().set(true);
        now += 60_000;
        time.tick();

        assertThat(range().end()).isEqualTo(100 * HOUR);

        time.pausedProperty().set(false);

        assertThat(range().end()).isEqualTo(100 * HOUR + 60_000);
    }

    @Test
    void goesBackAndForwardThroughWhatWasLookedAt() {
        TimeSelection zoomed = new TimeSelection.Fixed(new TimeRange(99 * HOUR, 99 * HOUR + 60_000));
        time.select(zoomed);
        time.select(new TimeSelection.Last(Duration.ofDays(1)));

        time.back();
        assertThat(time.selectionProperty().get()).isEqualTo(zoomed);
        assertThat(time.canGoForwardProperty().get()).isTrue();
        time.back();
        assertThat(time.selectionProperty().get()).isEqualTo(new TimeSelection.Last(Duration.ofHours(1)));
        assertThat(time.canGoBackProperty().get()).isFalse();
        time.back();
        assertThat(time.selectionProperty().get()).isEqualTo(new TimeSelection.Last(Duration.ofHours(1)));

        time.forward();
        assertThat(time.selectionProperty().get()).isEqualTo(zoomed);
        time.select(new TimeSelection.Last(Duration.ofMinutes(5)));
        assertThat(time.canGoForwardProperty().get()).isFalse();
    }

    @Test
    void zoomsOutAroundTheMiddleButNeverPastThePresent() {
        time.zoomTo(new TimeRange(90 * HOUR, 92 * HOUR));
        time.zoomOut();
        assertThat(range()).isEqualTo(new TimeRange(89 * HOUR, 93 * HOUR));

        time.zoomTo(new TimeRange(99 * HOUR, 100 * HOUR));
        time.zoomOut();
        assertThat(range()).isEqualTo(new TimeRange(98 * HOUR, 100 * HOUR));
    }

    @Test
    void zoomsInNoCloserThanASecond() {
        time.zoomTo(new TimeRange(90 * HOUR + 100, 90 * HOUR + 102));

        assertThat(range().millis()).isEqualTo(1_000);
        assertThat(range().contains(90 * HOUR + 101)).isTrue();
    }

    @Test
    void pansByAPartOfTheRangeAndStopsAtThePresent() {
        time.pan(-0.5);
        assertThat(range()).isEqualTo(new TimeRange(98 * HOUR + HOUR / 2, 99 * HOUR + HOUR / 2));

        time.pan(5);
        assertThat(range()).isEqualTo(new TimeRange(99 * HOUR, 100 * HOUR));
    }

    @Test
    void aRangeInTheHandIsNoPartOfTheHistory() {
        TimeRange there = new TimeRange(90 * HOUR, 91 * HOUR);
        time.hold(there);
        assertThat(time.heldProperty().get()).isEqualTo(there);
        assertThat(range()).isEqualTo(new TimeRange(99 * HOUR, 100 * HOUR));

        time.zoomTo(there);
        assertThat(time.heldProperty().get()).isNull();
        time.back();
        assertThat(time.canGoBackProperty().get()).isFalse();
    }

    @Test
    void whatIsReturnedToIsFoundInTheHistory() {
        TimeSelection hour = time.selectionProperty().get();
        TimeSelection day = new TimeSelection.Last(Duration.ofDays(1));
        time.select(day);

        time.returnTo(hour);
        assertThat(time.canGoBackProperty().get()).isFalse();
        time.returnTo(day);
        assertThat(time.canGoForwardProperty().get()).isFalse();
        time.returnTo(new TimeSelection.Last(Duration.ofDays(2)));
        time.back();
        assertThat(time.selectionProperty().get()).isEqualTo(day);
    }

    private TimeRange range() {
        return time.momentProperty().get().range();
    }
}
