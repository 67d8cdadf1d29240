package dev.pharos.ui.chart.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pharos.series.TimeRange;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TimeBoundsTest {
    private static final long NOW = 1_795_000_000_000L;
    private static final long HOUR = 3_600_000;
    private static final long DAY = 24 * HOUR;
    private final TimeBounds bounds = TimeBounds.of(15_000, NOW);

    @Property
    void thePlaceUnderThePointerStaysThere(
            @ForAll @LongRange(min = 60_000, max = 30 * DAY) long length,
            @ForAll @LongRange(min = 0, max = 300 * DAY) long ago,
            @ForAll @DoubleRange(min = 0.01, max = 50) double factor,
            @ForAll @DoubleRange(min = 0, max = 1) double place) {
        TimeRange before = new TimeRange(NOW - ago - length, NOW - ago);

        TimeRange after = bounds.zoom(before, factor, place).range();

        if (after.end() < NOW) {
            assertThat(after.start() + place * after.millis())
                    .isCloseTo(before.start() + place * before.millis(), within(1.0));
        }
    }

    @Property
    void panningThereAndBackIsExact(
            @ForAll @LongRange(min = 1_000, max = 300 * DAY) long length,
            @ForAll @DoubleRange(min = 0, max = 5) double part) {
        TimeRange before = new TimeRange(NOW - length, NOW);

        TimeRange there = bounds.pan(before, -part).range();

        assertThat(there.millis()).isEqualTo(length);
        assertThat(bounds.pan(there, part)).isEqualTo(new Moved(before, null));
    }

    @Property
    void whateverIsDoneARangeStaysWithinItsBounds(
            @ForAll @Size(min = 1, max = 40) double[] moves, @ForAll @LongRange(min = 0, max = NOW - DAY) long start) {
        TimeRange range = new TimeRange(start, start + HOUR);
        for (int i = 0; i < moves.length; i++) {
            double by = moves[i];
            range = switch (i % 4) {
                case 0 -> bounds.pan(range, by).range();
                case 1 -> bounds.zoom(range, by, 0.5).range();
                case 2 -> bounds.zoom(range, Math.abs(by), by).range();
                default ->
                    bounds.choose(new TimeRange(range.start(), range.start() + range.millis() / 3))
                            .range();
            };

            assertThat(range.start()).isNotNegative();
            assertThat(range.end()).isLessThanOrEqualTo(NOW);
            assertThat(range.millis()).isBetween(bounds.least(), bounds.most());
        }
    }

    @Test
    void noNearerThanAFewSamplesAndTheReasonIsTold() {
        TimeRange minute = new TimeRange(NOW - 90_000, NOW - 30_000);

        Moved nearer = bounds.zoom(new TimeRange(NOW - 120_000, NOW), 0.1, 0.5);
        assertThat(nearer).isEqualTo(new Moved(minute, Stop.NARROWEST));
        assertThat(bounds.zoom(minute, 0.5, 0.2)).isEqualTo(new Moved(minute, Stop.NARROWEST));
        assertThat(bounds.choose(new TimeRange(NOW - 61_000, NOW - 59_000)))
                .isEqualTo(new Moved(minute, Stop.NARROWEST));
    }

    @Test
    void aRangeThatIsTooNarrowAlreadyIsNotPulledWider() {
        TimeRange second = new TimeRange(NOW - 1_000, NOW);

        assertThat(bounds.zoom(second, 0.5, 0.5)).isEqualTo(new Moved(second, Stop.NARROWEST));
        assertThat(bounds.zoom(second, 2, 0.5).range()).isEqualTo(new TimeRange(NOW - 2_000, NOW));
    }

    @Test
    void panningStopsAtThePresent() {
        TimeRange hour = new TimeRange(NOW - HOUR - 60_000, NOW - 60_000);

        assertThat(bounds.pan(hour, 0.5)).isEqualTo(new Moved(new TimeRange(NOW - HOUR, NOW), Stop.NEWEST));
    }

    @Test
    void aRangeThatGoesOnIntoTheFutureMayStayThere() {
        TimeRange today = new TimeRange(NOW - HOUR, NOW + HOUR);

        assertThat(bounds.pan(today, 0.1)).isEqualTo(new Moved(today, Stop.NEWEST));
        assertThat(bounds.zoom(today, 0.5, 1).range()).isEqualTo(new TimeRange(NOW, NOW + HOUR));
    }

    @Test
    void zoomingOutAtThePresentGrowsBackwards() {
        assertThat(bounds.zoom(new TimeRange(NOW - HOUR, NOW), 2, 0.5).range())
                .isEqualTo(new TimeRange(NOW - 2 * HOUR, NOW));
    }

    @Test
    void noWiderThanAnybodyKeepsAndNoEarlierThanTheEpoch() {
        TimeRange widest = bounds.zoom(new TimeRange(NOW - DAY, NOW), 1e6, 0.5).range();

        assertThat(widest.millis()).isEqualTo(bounds.most());
        assertThat(bounds.zoom(widest, 2, 0.5).stop()).isEqualTo(Stop.WIDEST);
        assertThat(bounds.pan(widest, -1_000)).isEqualTo(new Moved(new TimeRange(0, bounds.most()), Stop.OLDEST));
    }

    @Test
    void whereNobodyTellsHowOftenASecondIsTheLeast() {
        assertThat(TimeBounds.of(0, NOW).least()).isEqualTo(1_000);
    }
}
