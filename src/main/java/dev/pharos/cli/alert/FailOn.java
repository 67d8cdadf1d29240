package dev.pharos.cli.alert;

import dev.pharos.alerts.Severity;

/// From which severity on a firing alert makes a command fail.
public enum FailOn {
    CRITICAL,
    WARNING,
    INFO,
    NEVER;

    public boolean holdsOf(Severity severity) {
        return switch (this) {
            case CRITICAL -> severity.isAtLeast(Severity.CRITICAL);
            case WARNING -> severity.isAtLeast(Severity.WARNING);
            case INFO -> severity.isAtLeast(Severity.INFO);
            case NEVER -> false;
        };
    }
}
