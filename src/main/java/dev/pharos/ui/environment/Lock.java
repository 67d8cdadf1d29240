package dev.pharos.ui.environment;

/// Whether secrets can be had.
public enum Lock {
    OPEN,
    /// A passphrase is needed.
    LOCKED,
    /// One was given, but not the right one.
    WRONG_PASSPHRASE,
    /// The file that they are in cannot be read.
    DAMAGED
}
