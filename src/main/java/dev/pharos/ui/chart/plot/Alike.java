package dev.pharos.ui.chart.plot;

import dev.pharos.series.Series;
import dev.pharos.series.TimeRange;
import dev.pharos.ui.chart.axis.ValueScale;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.layer.Drawn;
import dev.pharos.ui.chart.layer.Frame;
import dev.pharos.ui.chart.layer.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Between which times the lines of two pictures are the same. Every answer to a live chart brings all samples anew,
/// and nearly all of them are those of before.
///
/// What lies beyond those times can still reach some pixels into them: dots, thick lines and their joints.
final class Alike {
    private final Frame frame;
    private final long start;
    private final long end;
    private long from;
    private long to;

    private Alike(Frame frame, TimeRange both) {
        this.frame = frame;
        start = both.start();
        end = both.end();
        from = start;
        to = end;
    }

    /// @param frame of either
    /// @param both  what both show, and as far beside it as something in it can be seen
    /// @return nothing where they are others
    static Optional<TimeRange> of(Subject one, Subject other, Frame frame, TimeRange both) {
        Alike alike = new Alike(frame, both);
        return alike.lines(one.lines(), other.lines())
                        && alike.lines(one.earlier(), other.earlier())
                        && alike.from < alike.to
                ? Optional.of(new TimeRange(alike.from, alike.to))
                : Optional.empty();
    }

    private boolean lines(List<Drawn> lines, List<Drawn> others) {
        if (lines.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < lines.size(); i++) {
            Drawn line = lines.get(i);
            Drawn other = others.get(i);
            if (line.base() != other.base() || !line(line.line(), other.line())) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("ReferenceEquality") // the same line, as most often, is not compared
    private boolean line(ChartLine line, ChartLine other) {
        return line == other
                || (line.side() == other.side()
                        && line.style().equals(other.style())
                        && line.series().labels().equals(other.series().labels())
                        && samples(
                                line.series(),
                                other.series(),
                                frame.on(line.side()).value()));
    }

    /// Leaves of the times those between which both have the same samples and come from and go to the same ones.
    private boolean samples(Series one, Series other, ValueScale scale) {
        int first = one.indexAtOrAfter(start);
        int otherFirst = other.indexAtOrAfter(start);
        int last = one.indexAtOrAfter(end + 1);
        int otherLast = other.indexAtOrAfter(end + 1);
        boolean comeAlike = sample(one, first - 1, other, otherFirst - 1, scale);
        if (first < last && otherFirst < otherLast && one.time(first) != other.time(otherFirst)) {
            // One of them begins later.
            long begin = Math.max(one.time(first), other.time(otherFirst));
            first = Math.min(last, one.indexAtOrAfter(begin));
            otherFirst = Math.min(otherLast, other.indexAtOrAfter(begin));
            comeAlike = false;
        }
        int common = Math.min(
                same(Arrays.mismatch(one.times(), first, last, other.times(), otherFirst, otherLast), last - first),
                same(Arrays.mismatch(one.values(), first, last, other.values(), otherFirst, otherLast), last - first));
        if (!comeAlike) {
            int shown = first;
            while (shown < first + common && !scale.shows(one.value(shown))) {
                shown++;
            }
            if (shown == first + common) {
                return false;
            }
            from = Math.max(from, one.time(shown));
        }
        boolean all = first + common == last && otherFirst + common == otherLast;
        if (!all || !sample(one, last, other, otherLast, scale)) {
            int shown = first + common - 1;
            while (shown >= first && !scale.shows(one.value(shown))) {
                shown--;
            }
            if (shown < first) {
                return false;
            }
            to = Math.min(to, one.time(shown));
        }
        return true;
    }

    private static int same(int mismatch, int all) {
        return mismatch < 0 ? all : mismatch;
    }

    /// Whether both have the same sample there, one that is drawn, or none.
    private static boolean sample(Series one, int i, Series other, int j, ValueScale scale) {
        boolean isIn = i >= 0 && i < one.size();
        boolean isInOther = j >= 0 && j < other.size();
        if (!isIn || !isInOther) {
            return isIn == isInOther;
        }
        return one.time(i) == other.time(j)
                && Double.compare(one.value(i), other.value(j)) == 0
                && scale.shows(one.value(i));
    }
}
