package dev.pharos.alerts;

import dev.pharos.series.Labels;
import java.util.Locale;

/// How bad an alert is, by the words that rules use in the label `severity`. The worst comes first.
public enum Severity {
    CRITICAL,
    /// Also where there is no such label, or a word of one's own: better looked at than missed.
    WARNING,
    INFO;

    public static Severity of(Labels labels) {
        return labels.get("alertname").equals("Watchdog") ? INFO : of(labels.get("severity"));
    }

    /// @param word in any case
    public static Severity of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "critical", "crit", "page", "emergency", "fatal", "error", "high", "disaster" -> CRITICAL;
            case "info", "information", "informational", "notice", "low", "none", "debug" -> INFO;
            default -> WARNING;
        };
    }

    /// Whether it is as bad as another one, or worse.
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
