package dev.pharos.cli.alert;

/// How alerts and silences are printed.
public enum AlertFormat {
    /// For people: aligned columns.
    TABLE,
    /// One object, with all that is known of each.
    JSON
}
