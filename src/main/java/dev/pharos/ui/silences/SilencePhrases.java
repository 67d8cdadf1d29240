package dev.pharos.ui.silences;

import dev.pharos.alerting.Matcher;
import dev.pharos.alerting.Silence;
import dev.pharos.alerts.silence.SilenceOrder;
import dev.pharos.alerts.silence.SilenceStanding;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.theme.Messages;
import dev.pharos.ui.theme.Quantity;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;

/// What the page says of silences, in the user's language.
final class SilencePhrases {
    private static final long MINUTE = 60_000;

    private final Messages words = Messages.of(SilencePhrases.class);

    String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    String of(Silence.State state) {
        return words.get("state." + state.name().toLowerCase(Locale.ROOT));
    }

    String tip(Silence.State state) {
        return words.get("state.tip." + state.name().toLowerCase(Locale.ROOT));
    }

    String of(SilenceOrder order) {
        return words.get("order." + order.written());
    }

    String of(SilenceStanding.Warning warning) {
        return words.get("warning." + warning.name().toLowerCase(Locale.ROOT));
    }

    String tip(SilenceStanding.Warning warning) {
        return words.get("warning.tip." + warning.name().toLowerCase(Locale.ROOT));
    }

    static Status status(Silence.State state) {
        return switch (state) {
            case ACTIVE -> Status.INFO;
            case PENDING, EXPIRED -> Status.UNKNOWN;
        };
    }

    /// How long until it ends or begins, or since it ended.
    ///
    /// @param now in milliseconds since the epoch
    String when(Silence silence, long now) {
        return switch (silence.state()) {
            case ACTIVE -> words.get("when.active", length(silence.endsAt() - now));
            case PENDING -> words.get("when.pending", length(silence.startsAt() - now));
            case EXPIRED -> words.get("when.expired", length(now - silence.endsAt()));
        };
    }

    /// Seconds matter in the last minutes alone.
    private static String length(long millis) {
        long left = Math.max(0, millis);
        long unit = left > 10 * MINUTE ? MINUTE : 1_000;
        return Quantity.duration(Duration.ofMillis(left / unit * unit));
    }

    /// What tells a silence from others in a line.
    static String name(Silence silence) {
        return silence.matchers().stream().map(Matcher::toString).collect(Collectors.joining(", "));
    }
}
