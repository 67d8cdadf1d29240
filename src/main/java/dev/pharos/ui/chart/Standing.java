package dev.pharos.ui.chart;

import dev.pharos.ui.chart.axis.ValueScale;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.layer.Drawn;
import dev.pharos.ui.chart.tell.Readout;
import java.util.ArrayList;
import java.util.List;

/// Where a line is drawn at a time, in values of its axis: one that is stacked stands on others, and is the band
/// between
/// them and itself.
///
/// @param top  NaN where it has no sample there
/// @param foot of its band; NaN where it has none
record Standing(ChartLine line, double top, double foot) {
    /// Those that have a sample there.
    ///
    /// @param lines as they are
    /// @param drawn the same as they are drawn
    static List<Standing> at(long time, ChartData data, List<ChartLine> lines, List<Drawn> drawn) {
        List<Standing> all = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            ChartLine line = lines.get(i);
            if (!Double.isNaN(Readout.at(line.series(), time, data))) {
                Drawn high = drawn.get(i);
                double top = Readout.at(high.line().series(), time, data);
                all.add(new Standing(line, top, line.style().stacked() ? foot(high, drawn, time, data) : Double.NaN));
            }
        }
        return all;
    }

    private static double foot(Drawn high, List<Drawn> drawn, long time, ChartData data) {
        return high.base() < 0 ? 0 : Readout.at(drawn.get(high.base()).line().series(), time, data);
    }

    /// How far a place is from the line, or from its band.
    ///
    /// @param y in pixels from the top of the plot
    double distance(ValueScale scale, double y) {
        double line = scale.y(top);
        if (Double.isNaN(foot)) {
            return Math.abs(line - y);
        }
        double other = scale.y(foot);
        double upper = Math.min(line, other);
        double lower = Math.max(line, other);
        return Math.max(0, Math.max(upper - y, y - lower));
    }
}
