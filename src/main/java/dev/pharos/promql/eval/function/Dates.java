package dev.pharos.promql.eval.function;

import dev.pharos.promql.eval.number.GoMath;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/// Parts of a date in UTC, from seconds since the epoch; for every number that is one, however far, as Go's calendar
/// has it: that counts unsigned from a year that begins a cycle of 400 years.
public final class Dates {
    private static final long DAY = 86_400;
    private static final long DAYS_OF_CYCLE = 146_097;
    private static final long FIRST_YEAR = -292_277_022_399L;
    /// Seconds from there to 1970.
    private static final long EPOCH = 9_223_372_028_715_321_600L;
    /// The first day of a cycle.
    private static final long CYCLE_START = LocalDate.of(1, 1, 1).toEpochDay();

    static final Map<String, DoubleUnaryOperator> ALL = Map.of(
            "minute", v -> part(Long.remainderUnsigned(absolute(v), 3600), 60),
            "hour", v -> part(Long.remainderUnsigned(absolute(v), DAY), 3600),
            // The count begins on a Monday.
            "day_of_week", v -> part(Long.remainderUnsigned(absolute(v) + DAY, 7 * DAY), DAY),
            "day_of_month", v -> date(v).getDayOfMonth(),
            "day_of_year", v -> date(v).getDayOfYear(),
            "days_in_month", v -> date(v).lengthOfMonth(),
            "month", v -> date(v).getMonthValue(),
            "year", Dates::year);

    private Dates() {}

    public static boolean has(String function) {
        return ALL.containsKey(function);
    }

    /// Whole units, the rest cut off.
    private static double part(long seconds, long unit) {
        long whole = seconds / unit;
        return whole;
    }

    private static long absolute(double seconds) {
        return GoMath.toLong(seconds) + EPOCH;
    }

    private static LocalDate date(double seconds) {
        long day = Long.divideUnsigned(absolute(seconds), DAY);
        return LocalDate.ofEpochDay(CYCLE_START + day % DAYS_OF_CYCLE);
    }

    private static double year(double seconds) {
        long day = Long.divideUnsigned(absolute(seconds), DAY);
        return FIRST_YEAR + 400 * (day / DAYS_OF_CYCLE) + date(seconds).getYear() - 1;
    }
}
