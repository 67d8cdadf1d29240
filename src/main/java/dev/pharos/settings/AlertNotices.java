package dev.pharos.settings;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/// What is told of alerts, when and how.
///
/// @param doNotDisturb until when nothing is told; empty, or past, for no such time
/// @param storm        how many notices at once are not folded, 1 to [#LARGEST_STORM]
public record AlertNotices(
        Levels levels,
        Resolved resolved,
        QuietHours quietHours,
        Optional<Instant> doNotDisturb,
        int storm,
        Popups popups,
        Closing closing) {
    public static final int LARGEST_STORM = 100;

    public static final AlertNotices DEFAULT = new AlertNotices(
            new Levels(Attention.SOUND, Attention.POPUP, Attention.OFF),
            Resolved.POPUP,
            QuietHours.DEFAULT,
            Optional.empty(),
            5,
            Popups.SYSTEM,
            Closing.QUIT);

    public AlertNotices {
        if (storm < 1 || storm > LARGEST_STORM) {
            throw new IllegalArgumentException("1 to " + LARGEST_STORM + " notices stand side by side: " + storm);
        }
    }

    /// How much is told of an alert.
    public enum Attention {
        OFF,
        POPUP,
        /// A popup that can be heard.
        SOUND
    }

    /// How much is told by severity.
    public record Levels(Attention critical, Attention warning, Attention info) {
        public Levels withCritical(Attention other) {
            return new Levels(other, warning, info);
        }

        public Levels withWarning(Attention other) {
            return new Levels(critical, other, info);
        }

        public Levels withInfo(Attention other) {
            return new Levels(critical, warning, other);
        }
    }

    /// Whether the end of an alert is told.
    public enum Resolved {
        OFF,
        POPUP
    }

    /// Who shows popups.
    public enum Popups {
        /// The desktop, where it can.
        SYSTEM,
        /// The window.
        WINDOW
    }

    /// What closing the window does.
    public enum Closing {
        QUIT,
        /// Pharos goes on watching, where there is a tray.
        TRAY
    }

    /// A part of the day in which nothing is told.
    ///
    /// @param days  on which it begins
    /// @param until the first minute after it, maybe on the day after; the same as `from` for a whole day
    public record QuietHours(Use use, Set<DayOfWeek> days, LocalTime from, LocalTime until, Through through) {
        public static final QuietHours DEFAULT = new QuietHours(
                Use.OFF, Set.of(DayOfWeek.values()), LocalTime.of(22, 0), LocalTime.of(7, 0), Through.CRITICAL);

        /// Off, they are remembered all the same.
        public enum Use {
            OFF,
            ON
        }

        /// What is told all the same.
        public enum Through {
            NOTHING,
            CRITICAL
        }

        public QuietHours {
            days = Set.copyOf(days);
        }

        public QuietHours withUse(Use other) {
            return new QuietHours(other, days, from, until, through);
        }

        public QuietHours withDays(Set<DayOfWeek> other) {
            return new QuietHours(use, other, from, until, through);
        }

        public QuietHours withFrom(LocalTime other) {
            return new QuietHours(use, days, other, until, through);
        }

        public QuietHours withUntil(LocalTime other) {
            return new QuietHours(use, days, from, other, through);
        }

        public QuietHours withThrough(Through other) {
            return new QuietHours(use, days, from, until, other);
        }
    }

    public AlertNotices withLevels(Levels other) {
        return new AlertNotices(other, resolved, quietHours, doNotDisturb, storm, popups, closing);
    }

    public AlertNotices withResolved(Resolved other) {
        return new AlertNotices(levels, other, quietHours, doNotDisturb, storm, popups, closing);
    }

    public AlertNotices withQuietHours(QuietHours other) {
        return new AlertNotices(levels, resolved, other, doNotDisturb, storm, popups, closing);
    }

    public AlertNotices withDoNotDisturb(Optional<Instant> other) {
        return new AlertNotices(levels, resolved, quietHours, other, storm, popups, closing);
    }

    public AlertNotices withStorm(int other) {
        return new AlertNotices(levels, resolved, quietHours, doNotDisturb, other, popups, closing);
    }

    public AlertNotices withPopups(Popups other) {
        return new AlertNotices(levels, resolved, quietHours, doNotDisturb, storm, other, closing);
    }

    public AlertNotices withClosing(Closing other) {
        return new AlertNotices(levels, resolved, quietHours, doNotDisturb, storm, popups, other);
    }
}
