package dev.pharos.alerts.notice;

import dev.pharos.alerts.Severity;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What somebody wants to be told, and when.
///
/// @param attention    by severity; what is missing is [Attention#OFF]
/// @param resolved     whether the end of an alert is told, too, of those whose beginning is
/// @param doNotDisturb until when nothing at all is told
/// @param storm        more notices of a kind than this at once, or within ten seconds, are folded
public record NoticeRules(
        Map<Severity, Attention> attention,
        boolean resolved,
        Optional<QuietHours> quietHours,
        Instant doNotDisturb,
        int storm) {
    /// How much one is told.
    public enum Attention {
        OFF,
        POPUP,
        /// A popup that can be heard.
        SOUND
    }

    /// How many notices stand side by side before they are folded.
    public static final int STORM = 5;

    public static final NoticeRules DEFAULT = new NoticeRules(
            Map.of(Severity.CRITICAL, Attention.SOUND, Severity.WARNING, Attention.POPUP),
            true,
            Optional.empty(),
            Instant.EPOCH,
            STORM);

    public NoticeRules {
        if (storm < 1) {
            throw new IllegalArgumentException("at least one notice stands by itself: " + storm);
        }
        Map<Severity, Attention> all = new EnumMap<>(Severity.class);
        for (Severity each : Severity.values()) {
            all.put(each, attention.getOrDefault(each, Attention.OFF));
        }
        attention = Map.copyOf(all);
    }

    public Attention attention(Severity severity) {
        return attention.getOrDefault(severity, Attention.OFF);
    }

    /// Whether nothing at all is told, or nothing but what is critical.
    Hush hush(ZonedDateTime now) {
        if (now.toInstant().isBefore(doNotDisturb)) {
            return Hush.ALL;
        }
        return quietHours
                .filter(hours -> hours.covers(now))
                .map(hours -> hours.through() == QuietHours.Through.CRITICAL ? Hush.ALL_BUT_CRITICAL : Hush.ALL)
                .orElse(Hush.NONE);
    }

    enum Hush {
        NONE,
        ALL_BUT_CRITICAL,
        ALL;

        boolean holdsBack(Severity severity) {
            return this == ALL || (this == ALL_BUT_CRITICAL && severity != Severity.CRITICAL);
        }
    }
}
