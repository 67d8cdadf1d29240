package dev.pharos.ui.chart.plot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import dev.pharos.series.TimeRange;
import dev.pharos.series.Unit;
import dev.pharos.ui.chart.axis.ValueTicks;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.ChartSpec;
import dev.pharos.ui.chart.layer.Drawn;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueBoundsTest {
    private static final TimeRange RANGE = new TimeRange(0, 100);

    @ParameterizedTest
    @ValueSource(doubles = {40, 96, 130, 200, 400})
    void theAxisOfAShareEndsAtTheWholeHoweverHighTheChart(double height) {
        ValueBounds bounds = bounds(1.0137, ChartSpec.Bounds.WHOLE);
        ValueTicks ticks = Axes.of(RANGE, ZoneId.of("UTC"), bounds, Unit.RATIO, 400, height)
                .values();

        assertThat(ticks.at(0)).isEqualTo(0);
        assertThat(ticks.at(ticks.count() - 1)).isEqualTo(1);
    }

    @Test
    void anOpenAxisReachesWhatThereIs() {
        assertThat(bounds(1.0137, ChartSpec.Bounds.FROM_ZERO).high()).isEqualTo(1.0137);
    }

    private static ValueBounds bounds(double value, ChartSpec.Bounds bounds) {
        Series series = new Series(Labels.EMPTY, new long[] {0, 50, 100}, new double[] {0.2, value, 0.3});
        return ValueBounds.of(List.of(new Drawn(new ChartLine("x", series), -1)), _ -> null, RANGE, List.of(), bounds);
    }
}
