package dev.pharos.ui.chart.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartDataTest {
    private static final long MINUTE = 60_000;
    private final ChartData data = new ChartData(new TimeRange(60 * MINUTE, 120 * MINUTE), new Step(15_000), List.of());

    @Test
    void whatWasAnsweredIsKnownWithinItsRangeOnly() {
        ChartData earlier = data.over(new TimeRange(30 * MINUTE, 90 * MINUTE), 500 * MINUTE);

        assertThat(earlier.isUnknown(60 * MINUTE - 1)).isTrue();
        assertThat(earlier.isUnknown(60 * MINUTE)).isFalse();
        assertThat(earlier.coverage().known()).isEqualTo(90 * MINUTE);
    }

    @Test
    void laterThanTheNewestPointsThereIsSomethingToAskForUpToThePresent() {
        ChartData later = data.over(new TimeRange(90 * MINUTE, 150 * MINUTE), 140 * MINUTE);

        assertThat(later.isUnknown(120 * MINUTE + 15_000)).as("under way").isFalse();
        assertThat(later.isUnknown(121 * MINUTE)).isTrue();
        assertThat(later.isUnknown(140 * MINUTE)).isTrue();
        assertThat(later.isUnknown(141 * MINUTE)).as("has not happened yet").isFalse();
        assertThat(later.coverage().known()).isEqualTo(140 * MINUTE);
    }
}
