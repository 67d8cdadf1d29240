package dev.pharos.ui.state;

import dev.pharos.alerts.Severity;
import dev.pharos.source.Alert;
import java.util.Collection;

/// How soon a firing alert wants somebody: its `severity` in the words that rules commonly use. A watchdog, which
/// always fires, is for information only.
public final class AlertStatus {
    private AlertStatus() {}

    public static Status of(Alert alert) {
        return of(Severity.of(alert.labels()));
    }

    /// @param severity as a rule writes it
    public static Status of(String severity) {
        return of(Severity.of(severity));
    }

    public static Status of(Severity severity) {
        return switch (severity) {
            case CRITICAL -> Status.CRITICAL;
            case WARNING -> Status.WARNING;
            case INFO -> Status.INFO;
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
