package dev.pharos.ui.chart.layer;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.LineStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lines on top of each other, by groups; those whose sign is down hang below each other. A line that has no sample at
/// a time adds nothing there; times at which none has a sample stay gaps.
public final class Stacking {
    private Stacking() {}

    /// The same lines in the same order, each value raised by those of the lines of its group before it.
    public static List<Drawn> of(List<ChartLine> lines) {
        Map<String, Group> groups = new HashMap<>();
        for (ChartLine line : lines) {
            if (line.style().stacked()) {
                groups.computeIfAbsent(line.style().stack().group(), _ -> new Group())
                        .members
                        .add(line);
            }
        }
        groups.values().forEach(Group::measure);
        List<Drawn> drawn = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            ChartLine line = lines.get(i);
            Group group = groups.get(line.style().stack().group());
            drawn.add(
                    group == null || !line.style().stacked()
                            ? new Drawn(signed(line), filledTo(line, lines))
                            : group.add(line, i));
        }
        return drawn;
    }

    private static int filledTo(ChartLine line, List<ChartLine> lines) {
        Labels to = line.style().fill().to();
        for (int i = 0; to != null && i < lines.size(); i++) {
            if (lines.get(i).series().labels().equals(to)) {
                return i;
            }
        }
        return -1;
    }

    /// The line itself where it is drawn as it is.
    private static ChartLine signed(ChartLine line) {
        if (line.style().sign() == LineStyle.Sign.UP) {
            return line;
        }
        Series series = line.series();
        double[] values = new double[series.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = -series.value(i);
        }
        return with(line, new Series(series.labels(), series.size(), series.times(), values));
    }

    private static ChartLine with(ChartLine line, Series series) {
        return line.with(series);
    }

    /// The lines that stand on each other.
    private static final class Group {
        private final List<ChartLine> members = new ArrayList<>();
        private long[] times = new long[0];
        /// What one line counts as at each time when shares are drawn.
        private double[] whole = new double[0];
        private double[] above = new double[0];
        private double[] below = new double[0];
        private int lastAbove = -1;
        private int lastBelow = -1;

        void measure() {
            times = members.stream()
                    .flatMapToLong(line -> Arrays.stream(
                            line.series().times(), 0, line.series().size()))
                    .distinct()
                    .sorted()
                    .toArray();
            above = new double[times.length];
            below = new double[times.length];
            whole = new double[times.length];
            for (ChartLine line : members) {
                add(line.series(), 1, whole, null);
            }
        }

        Drawn add(ChartLine line, int index) {
            boolean up = line.style().sign() == LineStyle.Sign.UP;
            double[] total = up ? above : below;
            boolean shares = line.style().stack().measure() == LineStyle.Stack.Measure.SHARE;
            add(line.series(), up ? 1 : -1, total, shares ? whole : null);
            Drawn drawn = new Drawn(
                    with(line, new Series(line.series().labels(), times, total.clone())), up ? lastAbove : lastBelow);
            if (up) {
                lastAbove = index;
            } else {
                lastBelow = index;
            }
            return drawn;
        }

        private void add(Series series, int sign, double[] total, double @Nullable [] wholes) {
            int at = 0;
            for (int i = 0; i < series.size(); i++) {
                while (times[at] != series.time(i)) {
                    at++;
                }
                double value = series.value(i);
                if (Double.isFinite(value)) {
                    // Of nothing at all, nothing is nothing.
                    double part = wholes == null ? value : wholes[at] == 0 ? 0 : value / wholes[at];
                    total[at] += sign * part;
                }
            }
        }
    }
}
