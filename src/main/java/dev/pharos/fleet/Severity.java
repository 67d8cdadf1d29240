package dev.pharos.fleet;

/// How soon somebody should look, least first.
public enum Severity {
    INFO,
    WARNING,
    CRITICAL
}
