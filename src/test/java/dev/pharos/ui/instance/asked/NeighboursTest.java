package dev.pharos.ui.instance.asked;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.TimeRange;
import dev.pharos.ui.page.Moment;
import org.junit.jupiter.api.Test;

class NeighboursTest {
    private static final long MINUTE = 60_000;
    private static final long NOW = 100_000 * MINUTE;
    private final Neighbours neighbours = new Neighbours();
    private long choice;

    @Test
    void whatIsLookedAtIsAskedForAndNoMore() {
        assertThat(neighbours.of(moment(60, 0))).isEqualTo(range(60, 0));
        choice++;
        assertThat(neighbours.of(moment(180, 0))).as("another width").isEqualTo(range(180, 0));
        choice++;
        assertThat(neighbours.of(moment(1_000, 820))).as("far away").isEqualTo(range(1_000, 820));
    }

    @Test
    void afterAMoveThroughTimeHalfAWidthComesAlongOnBothSidesOnce() {
        neighbours.of(moment(200, 140));
        choice++;
        TimeRange asked = neighbours.of(moment(210, 150));
        assertThat(asked).isEqualTo(range(240, 120));

        assertThat(neighbours.of(moment(210, 150))).as("a refresh").isEqualTo(asked);
        choice++;
        assertThat(neighbours.of(moment(235, 175))).as("within").isEqualTo(asked);
        choice++;
        assertThat(neighbours.of(moment(245, 185))).as("beyond").isEqualTo(range(275, 155));
    }

    @Test
    void whatHasNotHappenedYetIsNotAskedFor() {
        neighbours.of(moment(60, 0));
        choice++;
        assertThat(neighbours.of(moment(70, 10))).isEqualTo(range(100, 0));
    }

    @Test
    void aRangeThatMovesOnWithTimeTakesNothingAlong() {
        neighbours.of(moment(60, 0));
        assertThat(neighbours.of(new Moment(2, choice, NOW + MINUTE, NOW + MINUTE, range(59, -1))))
                .isEqualTo(range(59, -1));
    }

    /// While the hand moves the charts: what comes into sight is asked for before it lets go.
    @Test
    void whatTheHandMovesToIsAskedForWithHalfAWidthBeyond() {
        Moment before = moment(200, 140);
        neighbours.of(before);
        assertThat(neighbours.reach(before, range(200, 140))).as("not moved").isFalse();
        assertThat(neighbours.reach(before, range(210, 130))).as("zoomed").isFalse();

        assertThat(neighbours.reach(before, range(205, 145))).isTrue();
        assertThat(neighbours.of(before)).isEqualTo(range(235, 115));
        assertThat(neighbours.reach(before, range(230, 170))).as("within").isFalse();
        assertThat(neighbours.reach(before, range(240, 180))).as("beyond").isTrue();
        assertThat(neighbours.of(before)).as("and all between").isEqualTo(range(270, 140));

        choice++;
        assertThat(neighbours.of(moment(240, 180))).as("let go there").isEqualTo(range(270, 140));
    }

    @Test
    void theHandReachesNoFurtherThanThePresent() {
        Moment live = moment(60, 0);
        neighbours.of(live);
        assertThat(neighbours.reach(live, range(65, 5))).isTrue();
        assertThat(neighbours.of(live)).isEqualTo(range(95, 0));
        assertThat(neighbours.reach(live, range(58, -2))).isFalse();
    }

    private Moment moment(long from, long to) {
        return new Moment(choice, choice, NOW, NOW, range(from, to));
    }

    private static TimeRange range(long from, long to) {
        return new TimeRange(NOW - from * MINUTE, NOW - to * MINUTE);
    }
}
