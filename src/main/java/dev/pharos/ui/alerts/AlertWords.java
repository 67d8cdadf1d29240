package dev.pharos.ui.alerts;

import dev.pharos.alerts.AlertFilter;
import dev.pharos.alerts.AlertState;
import dev.pharos.alerts.Grouping;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.ui.silencing.SilenceWords;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.theme.Messages;
import dev.pharos.ui.theme.Quantity;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What the page says of alerts, in the user's language.
final class AlertWords {
    private final Messages words = Messages.of(AlertWords.class);
    private final SilenceWords silencing = new SilenceWords();

    String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    String of(AlertState state) {
        return words.get("state." + state.name().toLowerCase(Locale.ROOT));
    }

    String of(Grouping grouping) {
        return words.get("grouping." + grouping.written());
    }

    /// A group's name; words where those have nothing in common.
    String of(Grouping.Group group) {
        return group.name().isEmpty() ? words.get("group.none") : group.name();
    }

    /// The instance, host or group that it is about; empty where its labels do not say.
    static String subject(JoinedAlert alert) {
        return alert.subject();
    }

    /// The Redis that it is about, as its page is found; empty where it is about something else.
    static String redis(JoinedAlert alert) {
        String address = alert.labels().get("addr");
        boolean redis = (alert.name() + " " + alert.labels().get("job"))
                .toLowerCase(Locale.ROOT)
                .contains("redis");
        return address.isEmpty() && redis ? alert.labels().get("instance") : address;
    }

    /// How soon somebody should look at it.
    static Status status(AlertState state) {
        return switch (state) {
            case FIRING -> Status.CRITICAL;
            case PENDING -> Status.WARNING;
            case SILENCED, INHIBITED -> Status.UNKNOWN;
        };
    }

    /// How long ago; empty where it is not known.
    String since(long start, long now) {
        return start == 0 ? "" : Quantity.duration(Duration.ofMillis(Math.max(0, now - start) / 1_000 * 1_000));
    }

    static String clock(long time, ZoneId zone) {
        return SilenceWords.clock(time, zone);
    }

    String unread(List<AlertFilter.Unread> terms) {
        return terms.stream()
                .map(term -> silencing.said(term.term(), term.problem()))
                .collect(Collectors.joining("\n"));
    }
}
