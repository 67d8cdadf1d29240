package dev.pharos.ui.chart.axis;

import dev.pharos.series.TimeRange;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/// Ticks at human times of a zone: full minutes, hours, midnights, Mondays, firsts of months.
public final class TimeTicks {
    private static final int MOST = 200;

    private TimeTicks() {}

    /// The ticks within a range.
    ///
    /// @param most how many labels there is room for, at least 1
    public static List<TimeTick> within(TimeRange range, ZoneId zone, int most) {
        TimeStep step = TimeStep.atLeast(Math.max(1, range.millis()) / (double) Math.max(1, most));
        List<TimeTick> ticks = new ArrayList<>();
        long time = step.floor(range.start(), zone);
        while (time <= range.end() && ticks.size() < MOST) {
            if (time >= range.start()) {
                ticks.add(new TimeTick(time, mark(time, step, zone)));
            }
            long next = step.next(time, zone);
            if (next <= time) {
                throw new IllegalStateException("a tick that does not move on: " + time + " in " + zone);
            }
            time = next;
        }
        return List.copyOf(ticks);
    }

    private static TimeTick.Mark mark(long time, TimeStep step, ZoneId zone) {
        ZonedDateTime at = Instant.ofEpochMilli(time).atZone(zone);
        // Where the clocks go forward at midnight, the day begins at 01:00.
        boolean midnight = at.equals(at.toLocalDate().atStartOfDay(zone));
        if (midnight && !(step instanceof TimeStep.Clock)) {
            boolean monthly = step instanceof TimeStep.Months || at.getDayOfMonth() == 1;
            return monthly && at.getDayOfYear() == 1
                    ? TimeTick.Mark.YEAR
                    : step instanceof TimeStep.Months ? TimeTick.Mark.MONTH : TimeTick.Mark.DAY;
        }
        if (midnight) {
            return TimeTick.Mark.DAY;
        }
        return step.length() < 1000
                ? TimeTick.Mark.MILLISECOND
                : step.length() < 60_000 ? TimeTick.Mark.SECOND : TimeTick.Mark.MINUTE;
    }
}
