package dev.pharos.ui.chart.tell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.Coverage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadoutTest {
    private final Series series = new Series(Labels.EMPTY, new long[] {10, 20, 60, 70}, new double[] {1, 2, 6, 7});
    private final ChartLine line = new ChartLine("x", series);
    private final ChartData data = new ChartData(new TimeRange(0, 100), new Step(10), List.of(line));

    @Test
    void theNearestSampleSpeaksForATime() {
        assertThat(Readout.at(series, 14, data)).isEqualTo(1);
        assertThat(Readout.at(series, 16, data)).isEqualTo(2);
        assertThat(Readout.at(series, 500, data)).isNaN();
    }

    @Test
    void withinAGapThereIsNoValue() {
        assertThat(Readout.at(series, 40, data)).isNaN();
    }

    @Test
    void aLineThatEndedLongAgoHasNoLastValue() {
        assertThat(Readout.last(series, data)).isEqualTo(7);
        assertThat(Readout.last(series, new ChartData(new TimeRange(0, 1000), new Step(10), List.of(line))))
                .isNaN();
    }

    @Test
    void ofARangeThatGoesOnInTheFutureTheLastValueIsThatOfNow() {
        ChartData ahead = new ChartData(new TimeRange(0, 1000), new Step(10), List.of(line))
                .with(new Coverage(new TimeRange(0, 1000), 80, Coverage.Subject.REPORTS));

        assertThat(Readout.last(series, ahead)).isEqualTo(7);
    }

    @Test
    void ofWhatDoesNotReportAnyMoreThereIsNoLastValueHoweverNear() {
        ChartData silent = new ChartData(new TimeRange(0, 70), new Step(10), List.of(line))
                .with(new Coverage(new TimeRange(0, 70), 70, Coverage.Subject.SILENT));

        assertThat(Readout.last(series, silent)).isNaN();
        assertThat(Readout.at(series, 70, silent)).isEqualTo(7);
    }

    @Test
    void thePointerSnapsToTheNearestSampleOfTheLinesThatCount() {
        ChartLine other = new ChartLine("y", new Series(Labels.of("a", "b"), new long[] {42}, new double[] {0}));

        ChartData both = new ChartData(new TimeRange(0, 100), new Step(10), List.of(line, other));

        assertThat(Readout.snap(both, _ -> true, 44)).isEqualTo(42);
        assertThat(Readout.snap(both, counted -> counted.name().equals("x"), 66))
                .isEqualTo(70);
    }

    @Test
    void inAGapThePointerStaysWhereItIs() {
        assertThat(Readout.snap(data, _ -> true, 40)).as("between 20 and 60").isEqualTo(40);
        assertThat(Readout.snap(data, _ -> true, 99)).as("after the last").isEqualTo(99);
        assertThat(Readout.snap(new ChartData(new TimeRange(0, 100), new Step(10), List.of()), _ -> true, 44))
                .isEqualTo(44);
    }
}
