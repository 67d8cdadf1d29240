package dev.pharos.ui.instance.asked;

import dev.pharos.series.TimeRange;
import dev.pharos.ui.page.Moment;
import org.jspecify.annotations.Nullable;

/// What to ask of the charts beside what is seen: who has gone a bit earlier or later will go on, so half a width on
/// both sides comes along in the same question. Only after such a move, and not anew before it is used up: as long as
/// the same width stays within what was asked, nothing else is asked of the server.
public final class Neighbours {
    private @Nullable Moment before;
    private TimeRange asked = new TimeRange(0, 0);

    /// The range to ask for, which holds what the moment shows.
    public TimeRange of(Moment moment) {
        TimeRange range = moment.range();
        Moment last = before;
        if (last == null || !last.range().equals(range)) {
            boolean gone = last != null && last.choice() != moment.choice() && isNear(last.range(), range);
            asked = gone ? around(range, moment.clock()) : range;
            before = moment;
        }
        return asked;
    }

    /// While the range is moved by hand: whether there is more to ask for than before, half a width beyond where it is.
    public boolean reach(Moment moment, TimeRange held) {
        TimeRange range = moment.range();
        boolean covered = asked.start() <= held.start() && Math.min(held.end(), moment.clock()) <= asked.end();
        if (covered || held.equals(range) || !isNear(range, held)) {
            return false;
        }
        TimeRange around = around(held, moment.clock());
        asked = new TimeRange(Math.min(range.start(), around.start()), Math.max(range.end(), around.end()));
        before = moment;
        return true;
    }

    /// As wide, and not so far that nothing is common to both.
    private static boolean isNear(TimeRange last, TimeRange range) {
        return last.millis() == range.millis() && Math.abs(range.start() - last.start()) < range.millis();
    }

    private TimeRange around(TimeRange range, long now) {
        if (asked.start() <= range.start() && range.end() <= asked.end()) {
            return asked;
        }
        long half = range.millis() / 2;
        return new TimeRange(range.start() - half, Math.max(range.end(), Math.min(range.end() + half, now)));
    }
}
