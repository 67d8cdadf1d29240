package dev.pharos.alerts;

import dev.pharos.series.Labels;
import java.util.Locale;

/// How bad an alert is, by the words that rules use in the label `severity`. The worst comes first.
public enum Severity {
    CRITICAL,
    WARNING,
    INFO,
    /// No such label, or a word of one's own.
    OTHER;

    public static Severity of(Labels labels) {
        return switch (labels.get("severity").toLowerCase(Locale.ROOT)) {
            case "critical", "crit", "page", "emergency", "fatal", "error", "high" -> CRITICAL;
            case "warning", "warn", "ticket", "medium", "major", "minor" -> WARNING;
            case "info", "information", "informational", "notice", "low", "none" -> INFO;
            default -> OTHER;
        };
    }

    /// Whether it is as bad as another one, or worse.
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
