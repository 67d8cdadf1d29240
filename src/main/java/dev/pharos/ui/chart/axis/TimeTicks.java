package dev.pharos.ui.chart.axis;

import dev.pharos.series.TimeRange;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Ticks at human times of a zone: full minutes, hours, midnights, Mondays, firsts of months.
public final class TimeTicks {
    private static final int MOST = 200;

    private TimeTicks() {}

    /// The ticks within a range: at least one where the range is as long as the distance between them, and never more
    /// than there is room for, also where clocks go back or months are short.
    ///
    /// @param most how many labels there is room for, at least 1
    public static List<TimeTick> within(TimeRange range, ZoneId zone, int most) {
        int room = Math.clamp(most, 1, MOST);
        double length = Math.max(1, range.millis());
        TimeStep step = TimeStep.atLeast(length / room);
        while (true) {
            List<TimeTick> ticks = ticks(range, zone, step, room + 2);
            if (ticks.size() <= room) {
                return List.copyOf(ticks);
            }
            if (ticks.size() == room + 1 && ticks.getFirst().time() == range.start()) {
                // It is about to leave: the others keep their distance while the range moves on.
                return List.copyOf(ticks.subList(1, ticks.size()));
            }
            step = TimeStep.atLeast(step.length() * 1.01);
        }
    }

    /// What the labels along a range leave unsaid: of times of day the day, of days and months the year. Stands for the
    /// range's beginning; none where years are labelled throughout, or where the first label says it at that place.
    public static Optional<TimeTick> context(TimeRange range, List<TimeTick> ticks) {
        TimeTick.Mark finest = ticks.stream()
                .map(TimeTick::mark)
                .min(Comparator.naturalOrder())
                .orElse(TimeTick.Mark.MINUTE);
        if (finest == TimeTick.Mark.YEAR) {
            return Optional.empty();
        }
        TimeTick.Mark mark = finest.compareTo(TimeTick.Mark.DAY) < 0 ? TimeTick.Mark.DAY : TimeTick.Mark.YEAR;
        boolean said = !ticks.isEmpty()
                && ticks.getFirst().time() == range.start()
                && ticks.getFirst().mark().compareTo(mark) >= 0;
        return said ? Optional.empty() : Optional.of(new TimeTick(range.start(), mark));
    }

    private static List<TimeTick> ticks(TimeRange range, ZoneId zone, TimeStep step, int most) {
        List<TimeTick> ticks = new ArrayList<>();
        long time = step.floor(range.start(), zone);
        while (time <= range.end() && ticks.size() < most) {
            if (time >= range.start()) {
                ticks.add(new TimeTick(time, mark(time, step, zone)));
            }
            long next = step.next(time, zone);
            if (next <= time) {
                throw new IllegalStateException("a tick that does not move on: " + time + " in " + zone);
            }
            time = next;
        }
        return ticks;
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
