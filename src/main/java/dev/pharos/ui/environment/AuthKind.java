package dev.pharos.ui.environment;

/// How Pharos says who it is.
public enum AuthKind {
    NONE,
    BASIC,
    BEARER
}
