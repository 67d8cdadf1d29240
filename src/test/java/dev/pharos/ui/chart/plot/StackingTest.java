package dev.pharos.ui.chart.plot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import dev.pharos.ui.chart.content.ChartLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class StackingTest {
    @Test
    void eachLineStandsOnTheOnesBeforeIt() {
        List<ChartLine> stacked = Stacking.of(List.of(
                line("a", new long[] {1, 2, 3}, new double[] {10, 20, 30}),
                line("b", new long[] {1, 2, 3}, new double[] {1, 2, 3})));

        assertThat(stacked.get(0).series().values()).containsExactly(10, 20, 30);
        assertThat(stacked.get(1).series().values()).containsExactly(11, 22, 33);
    }

    @Test
    void whatIsMissingAddsNothingAndWhatAllLackStaysAGap() {
        List<ChartLine> stacked = Stacking.of(List.of(
                line("a", new long[] {1, 5}, new double[] {10, Double.NaN}),
                line("b", new long[] {2, 5}, new double[] {2, 4})));

        assertThat(stacked.get(1).series().times()).containsExactly(1, 2, 5);
        assertThat(stacked.get(1).series().values()).containsExactly(10, 2, 4);
    }

    private static ChartLine line(String name, long[] times, double[] values) {
        return new ChartLine(name, new Series(Labels.of("name", name), times, values));
    }
}
