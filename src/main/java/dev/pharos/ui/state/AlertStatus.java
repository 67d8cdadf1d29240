package dev.pharos.ui.state;

import dev.pharos.source.Alert;
import java.util.Collection;
import java.util.Locale;

/// How soon a firing alert wants somebody: its `severity` in the words that rules commonly use. A watchdog, which
/// always fires, is for information only.
public final class AlertStatus {
    private AlertStatus() {}

    public static Status of(Alert alert) {
        return alert.name().equals("Watchdog") ? Status.INFO : of(alert.severity());
    }

    /// What an unknown word means nobody knows: better looked at than missed.
    public static Status of(String severity) {
        return switch (severity.toLowerCase(Locale.ROOT)) {
            case "critical", "page", "emergency", "error", "fatal" -> Status.CRITICAL;
            case "info", "none", "debug", "notice" -> Status.INFO;
            default -> Status.WARNING;
        };
    }

    /// Of the one that wants somebody soonest; [Status#OK] of none.
    public static Status worst(Collection<Alert> alerts) {
        Status worst = Status.OK;
        for (Alert alert : alerts) {
            Status status = of(alert);
            if (worst == Status.OK || status == Status.CRITICAL || worst == Status.INFO) {
                worst = status;
            }
        }
        return worst;
    }
}
