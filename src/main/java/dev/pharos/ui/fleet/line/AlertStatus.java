package dev.pharos.ui.fleet.line;

import dev.pharos.source.Alert;
import dev.pharos.ui.state.Status;
import java.util.Locale;

/// How soon a firing alert wants somebody: its `severity` in the words that rules commonly use. An alert that is only
/// for information, or a watchdog that always fires, is no trouble.
public final class AlertStatus {
    private AlertStatus() {}

    public static Status of(Alert alert) {
        if (alert.name().equals("Watchdog")) {
            return Status.OK;
        }
        return switch (alert.severity().toLowerCase(Locale.ROOT)) {
            case "critical", "page", "emergency", "error", "fatal" -> Status.CRITICAL;
            case "info", "none", "debug", "notice" -> Status.OK;
            default -> Status.WARNING;
        };
    }
}
