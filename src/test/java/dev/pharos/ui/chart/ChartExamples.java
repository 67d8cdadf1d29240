package dev.pharos.ui.chart;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.series.Unit;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.ChartSpec;
import dev.pharos.ui.page.Crosshair;
import dev.pharos.ui.theme.Theme;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;

/// Charts to try things out on: an hour, a sample every 15 s.
final class ChartExamples {
    static final long START = 1_795_000_000_000L / 3_600_000 * 3_600_000;
    static final TimeRange HOUR = new TimeRange(START, START + 3_600_000);
    static final Step STEP = new Step(15_000);

    private ChartExamples() {}

    static ChartLine line(String name, IntToDoubleFunction value) {
        int n = (int) HOUR.points(STEP);
        long[] times =
                IntStream.range(0, n).mapToLong(i -> START + i * STEP.millis()).toArray();
        double[] values = IntStream.range(0, n).mapToDouble(value).toArray();
        return new ChartLine(name, new Series(Labels.of("name", name), times, values));
    }

    static ChartData data(ChartLine... lines) {
        return new ChartData(HOUR, STEP, List.of(lines));
    }

    static TimeChart chart(Crosshair crosshair) {
        return new TimeChart(
                new ChartSpec("Commands", Unit.PER_SECOND),
                crosshair,
                Theme.DARK.palette(),
                new SimpleObjectProperty<ZoneId>(ZoneOffset.UTC));
    }
}
