package dev.pharos.desktop.tray;

/// Whether this desktop has a place for a sign.
public sealed interface TrayChoice {
    record Found(Tray tray) implements TrayChoice {}

    /// @param reason why not, in English, for the log and a person who looks for it
    record None(String reason) implements TrayChoice {}
}
