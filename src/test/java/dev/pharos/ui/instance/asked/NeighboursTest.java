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

    private Moment moment(long from, long to) {
        return new Moment(choice, choice, NOW, NOW, range(from, to));
    }

    private static TimeRange range(long from, long to) {
        return new TimeRange(NOW - from * MINUTE, NOW - to * MINUTE);
    }
}
