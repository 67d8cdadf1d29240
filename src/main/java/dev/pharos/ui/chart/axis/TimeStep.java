package dev.pharos.ui.chart.axis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/// A distance between ticks that people count in: from milliseconds, which are always the same length, to months, which
/// are not.
sealed interface TimeStep {
    /// Roughly how long it is, in milliseconds.
    double length();

    /// The last tick at or before a time.
    long floor(long time, ZoneId zone);

    /// The first tick after a tick.
    long next(long tick, ZoneId zone);

    /// From the shortest to the longest; beyond stand multiples of years.
    List<TimeStep> LADDER = List.of(
            new Clock(1),
            new Clock(2),
            new Clock(5),
            new Clock(10),
            new Clock(20),
            new Clock(50),
            new Clock(100),
            new Clock(200),
            new Clock(500),
            new Clock(1_000),
            new Clock(2_000),
            new Clock(5_000),
            new Clock(10_000),
            new Clock(15_000),
            new Clock(30_000),
            new Clock(60_000),
            new Clock(120_000),
            new Clock(300_000),
            new Clock(600_000),
            new Clock(900_000),
            new Clock(1_800_000),
            new Clock(3_600_000),
            new Clock(7_200_000),
            new Clock(10_800_000),
            new Clock(21_600_000),
            new Clock(43_200_000),
            new Days(1),
            new Days(2),
            new Weeks(1),
            new Weeks(2),
            new Months(1),
            new Months(3),
            new Months(6));

    /// The shortest step that is not under `wanted` milliseconds.
    static TimeStep atLeast(double wanted) {
        for (TimeStep step : LADDER) {
            if (step.length() >= wanted) {
                return step;
            }
        }
        double years = wanted / (366 * (double) Clock.DAY);
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, years))));
        double factor = years <= power ? 1 : years <= 2 * power ? 2 : years <= 5 * power ? 5 : 10;
        return new Months(12 * (int) (factor * power));
    }

    /// A part of a day, counted from the local midnight: every 3 hours is 00, 03, 06, … also on the days on which the
    /// clocks change.
    record Clock(long millis) implements TimeStep {
        static final long DAY = 86_400_000;
        private static final long HALF_HOUR = 1_800_000;

        @Override
        public double length() {
            return millis;
        }

        @Override
        public long floor(long time, ZoneId zone) {
            ZonedDateTime at = Instant.ofEpochMilli(time).atZone(zone);
            long ofDay = at.toLocalTime().toNanoOfDay() / 1_000_000 / millis * millis;
            ZonedDateTime tick = at.with(LocalTime.ofNanoOfDay(ofDay * 1_000_000));
            // Where the clocks jump over a tick there is none, but a day begins even so.
            while (ofDay > 0 && tick.toLocalTime().toNanoOfDay() != ofDay * 1_000_000) {
                ofDay -= millis;
                tick = at.with(LocalTime.ofNanoOfDay(ofDay * 1_000_000));
            }
            return tick.toInstant().toEpochMilli();
        }

        @Override
        public long next(long tick, ZoneId zone) {
            long after = tick + millis;
            long next = floor(after, zone);
            // Where the clocks went back, the same local time comes again first.
            while (next <= tick) {
                after += HALF_HOUR;
                next = floor(after, zone);
            }
            return next;
        }
    }

    /// Days of the month, so that every 2 days is the 1st, 3rd, 5th, …
    record Days(int days) implements TimeStep {
        @Override
        public double length() {
            return days * (double) Clock.DAY;
        }

        @Override
        public long floor(long time, ZoneId zone) {
            LocalDate date = date(time, zone);
            return start(date.withDayOfMonth((date.getDayOfMonth() - 1) / days * days + 1), zone);
        }

        @Override
        public long next(long tick, ZoneId zone) {
            LocalDate date = date(tick, zone);
            LocalDate later = date.plusDays(days);
            // The last odd day and the first of the next month would touch.
            boolean over = !later.withDayOfMonth(1).equals(date.withDayOfMonth(1))
                    || later.lengthOfMonth() - later.getDayOfMonth() < days - 1;
            return start(over && days > 1 ? date.plusMonths(1).withDayOfMonth(1) : later, zone);
        }
    }

    /// Mondays, counted from the one before the epoch, so that every second one is the same one wherever one looks.
    record Weeks(int weeks) implements TimeStep {
        private static final LocalDate FIRST = LocalDate.of(1969, 12, 29);

        @Override
        public double length() {
            return weeks * 7 * (double) Clock.DAY;
        }

        @Override
        public long floor(long time, ZoneId zone) {
            long days = date(time, zone).toEpochDay() - FIRST.toEpochDay();
            return start(FIRST.plusWeeks(Math.floorDiv(days, 7L * weeks) * weeks), zone);
        }

        @Override
        public long next(long tick, ZoneId zone) {
            return start(date(tick, zone).plusWeeks(weeks), zone);
        }
    }

    /// Months counted from January, or years when 12 or a multiple.
    record Months(int months) implements TimeStep {
        @Override
        public double length() {
            return months * 30.5 * Clock.DAY;
        }

        @Override
        public long floor(long time, ZoneId zone) {
            LocalDate date = date(time, zone);
            long count = Math.floorDiv(date.getYear() * 12L + date.getMonthValue() - 1, (long) months) * months;
            return start(LocalDate.of((int) Math.floorDiv(count, 12L), (int) Math.floorMod(count, 12L) + 1, 1), zone);
        }

        @Override
        public long next(long tick, ZoneId zone) {
            return start(date(tick, zone).plusMonths(months), zone);
        }
    }

    private static LocalDate date(long time, ZoneId zone) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(time), zone);
    }

    private static long start(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toInstant().toEpochMilli();
    }
}
