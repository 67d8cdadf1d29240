package dev.pharos.alerts.notice;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;

/// A part of the day in which nobody wants to be told.
///
/// @param days  on which it begins; it may end on the day after
/// @param from  the first minute of it, by the clock on the wall
/// @param until the first minute after it; the same as `from` means a whole day
public record QuietHours(Set<DayOfWeek> days, LocalTime from, LocalTime until, Through through) {
    /// What is told all the same.
    public enum Through {
        NOTHING,
        CRITICAL
    }

    public QuietHours {
        days = Set.copyOf(days);
    }

    public boolean covers(ZonedDateTime when) {
        LocalTime time = when.toLocalTime();
        boolean begunToday = days.contains(when.getDayOfWeek()) && !time.isBefore(from);
        if (from.isBefore(until)) {
            return begunToday && time.isBefore(until);
        }
        boolean begunYesterday = days.contains(when.getDayOfWeek().minus(1)) && time.isBefore(until);
        return begunToday || begunYesterday;
    }
}
