package dev.pharos.ui.chart.layer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.LineStyle;
import java.util.List;
import org.junit.jupiter.api.Test;

class StackingTest {
    @Test
    void eachLineStandsOnTheOnesBeforeIt() {
        List<Drawn> stacked = Stacking.of(List.of(
                line("a", new long[] {1, 2, 3}, new double[] {10, 20, 30}),
                line("b", new long[] {1, 2, 3}, new double[] {1, 2, 3})));

        assertThat(values(stacked, 0)).containsExactly(10, 20, 30);
        assertThat(values(stacked, 1)).containsExactly(11, 22, 33);
        assertThat(stacked).extracting(Drawn::base).containsExactly(-1, 0);
    }

    @Test
    void whatIsMissingAddsNothingAndWhatAllLackStaysAGap() {
        List<Drawn> stacked = Stacking.of(List.of(
                line("a", new long[] {1, 5}, new double[] {10, Double.NaN}),
                line("b", new long[] {2, 5}, new double[] {2, 4})));

        assertThat(stacked.get(1).line().series().times()).containsExactly(1, 2, 5);
        assertThat(values(stacked, 1)).containsExactly(10, 2, 4);
    }

    @Test
    void groupsAndDirectionsStandByThemselves() {
        LineStyle other = LineStyle.STACKED.with(new LineStyle.Stack("other", LineStyle.Stack.Measure.VALUE));
        List<Drawn> stacked = Stacking.of(List.of(
                line("in", LineStyle.STACKED, 5),
                line("out", LineStyle.STACKED.with(LineStyle.Sign.DOWN), 3),
                line("elsewhere", other, 100),
                line("more in", LineStyle.STACKED, 7),
                line("more out", LineStyle.STACKED.with(LineStyle.Sign.DOWN), 1),
                line("alone", LineStyle.LINE.with(LineStyle.Sign.DOWN), 4)));

        assertThat(stacked)
                .extracting(drawn -> drawn.line().series().lastValue())
                .containsExactly(5.0, -3.0, 100.0, 12.0, -4.0, -4.0);
        assertThat(stacked).extracting(Drawn::base).containsExactly(-1, -1, -1, 0, 1, -1);
    }

    @Test
    void sharesAddUpToTheWhole() {
        LineStyle share = LineStyle.STACKED.with(new LineStyle.Stack("all", LineStyle.Stack.Measure.SHARE));
        List<Drawn> stacked = Stacking.of(List.of(
                line("a", share, new long[] {1, 2}, new double[] {3, 0}),
                line("b", share, new long[] {1, 2}, new double[] {1, 0})));

        assertThat(values(stacked, 0)).containsExactly(0.75, 0);
        assertThat(values(stacked, 1)).containsExactly(1, 0);
    }

    @Test
    void aLineMayBeFilledToAnother() {
        LineStyle between =
                LineStyle.LINE.with(new LineStyle.Fill(0.3, LineStyle.Fill.Gradient.EVEN, Labels.of("name", "low")));
        List<Drawn> drawn = Stacking.of(List.of(line("high", between, 9), line("low", LineStyle.LINE, 2)));

        assertThat(drawn).extracting(Drawn::base).containsExactly(1, -1);
    }

    private static double[] values(List<Drawn> drawn, int line) {
        return drawn.get(line).line().series().values();
    }

    private static ChartLine line(String name, long[] times, double[] values) {
        return line(name, LineStyle.STACKED, times, values);
    }

    private static ChartLine line(String name, LineStyle style, double value) {
        return line(name, style, new long[] {1}, new double[] {value});
    }

    private static ChartLine line(String name, LineStyle style, long[] times, double[] values) {
        return new ChartLine(name, new Series(Labels.of("name", name), times, values), style);
    }
}
