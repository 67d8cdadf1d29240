package dev.pharos.ui.chart.plot;

import dev.pharos.series.TimeRange;
import dev.pharos.ui.chart.axis.TimeTick;
import dev.pharos.ui.chart.axis.ValueScale;
import dev.pharos.ui.chart.axis.ValueTicks;
import dev.pharos.ui.chart.content.ValueSide;
import dev.pharos.ui.chart.layer.Frame;
import dev.pharos.ui.chart.layer.Subject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What a picture shows. A chart that is panned, or goes on with time, has most of its next
/// picture already.
///
/// @param start  the time, in milliseconds since the epoch, at the left edge of the picture that was painted as a whole
/// @param moved  by how many columns it was moved since, to later times
record Painted(Frame frame, Subject subject, Axes axes, long start, long moved) {
    /// A part of a pixel that nobody sees.
    private static final double UNSEEN = 0.02;

    /// A picture that was painted as a whole.
    static Painted whole(Frame frame, Subject subject, Axes axes) {
        return new Painted(frame, subject, axes, frame.time().range().start(), 0);
    }

    /// What of it another picture has as well; nothing where that has to be painted as a whole.
    Optional<Kept> kept(Frame next, Subject other, Axes ticks) {
        double columns = (next.time().range().start() - start) / millisPerColumn();
        long whole = Math.round(columns);
        long ahead = whole - moved;
        return Math.abs(columns - whole) <= UNSEEN
                        && Math.abs(ahead) < frame.pixels().width()
                        && on(next)
                        && of(other)
                        && values(axes.values(), ticks.values())
                        && values(axes.on(ValueSide.RIGHT), ticks.on(ValueSide.RIGHT))
                        && times(next.time().range(), ticks.times())
                ? kept((int) ahead, next, other)
                : Optional.empty();
    }

    private Optional<Kept> kept(int columns, Frame next, Subject other) {
        TimeRange both = both(next.time().range());
        double beside = other.beside(next);
        long besideMillis = (long) Math.ceil(beside * millisPerColumn());
        TimeRange wide = new TimeRange(both.start() - besideMillis, both.end() + besideMillis);
        int first = Math.max(0, -columns);
        int last = next.pixels().width() - Math.max(0, columns);
        return Alike.of(subject, other, next, wide)
                .map(alike -> {
                    double from = next.time().x(alike.start()) + beside;
                    double to = next.time().x(alike.end()) - beside;
                    return new Kept(
                            columns,
                            alike.start() == wide.start() ? first : Math.max(first, (int) Math.ceil(from)),
                            alike.end() == wide.end() ? last : Math.min(last, (int) Math.floor(to)));
                })
                .filter(kept -> kept.to() > kept.from());
    }

    /// The picture that was moved on and mended.
    Painted moved(int columns, Frame next, Subject other, Axes ticks) {
        return new Painted(next, other, ticks, start, moved + columns);
    }

    /// The place of the picture's left edge among all columns of all times: what is periodic goes on when it is moved.
    static long column(long start, Frame frame) {
        return Math.round(start / millisPerColumn(frame));
    }

    long column() {
        return column(start, frame) + moved;
    }

    private double millisPerColumn() {
        return millisPerColumn(frame);
    }

    private static double millisPerColumn(Frame frame) {
        return Math.max(1, frame.time().range().millis())
                / Math.max(1, frame.time().width());
    }

    private boolean on(Frame next) {
        return frame.pixels().isAsLargeAs(next.pixels())
                && frame.scale() == next.scale()
                && frame.fineness() == next.fineness()
                && frame.time().range().millis() == next.time().range().millis();
    }

    private boolean of(Subject other) {
        return !subject.dashed()
                && !other.dashed()
                && subject.data().step().equals(other.data().step())
                && Objects.equals(subject.stress(), other.stress())
                && subject.data().annotations().equals(other.data().annotations());
    }

    private static boolean values(ValueTicks ticks, ValueTicks other) {
        ValueScale scale = ticks.scale(1);
        ValueScale otherScale = other.scale(1);
        boolean same = scale.low() == otherScale.low()
                && scale.high() == otherScale.high()
                && ticks.count() == other.count()
                && ticks.minors() == other.minors();
        for (int i = 0; same && i < ticks.count(); i++) {
            same = ticks.at(i) == other.at(i);
        }
        for (int i = 0; same && i < ticks.minors(); i++) {
            same = ticks.minor(i) == other.minor(i);
        }
        return same;
    }

    /// What both show has the same ticks.
    private boolean times(TimeRange next, List<TimeTick> ticks) {
        TimeRange both = both(next);
        return within(axes.times(), both).equals(within(ticks, both));
    }

    /// What another picture, which begins within this one, shows as well.
    private TimeRange both(TimeRange next) {
        TimeRange range = frame.time().range();
        return new TimeRange(Math.max(range.start(), next.start()), Math.min(range.end(), next.end()));
    }

    private static List<Long> within(List<TimeTick> ticks, TimeRange range) {
        return ticks.stream()
                .map(TimeTick::time)
                .filter(time -> time >= range.start() && time <= range.end())
                .toList();
    }
}
