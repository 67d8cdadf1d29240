package dev.pharos.desktop.sound;

/// How it went to make a sound.
public sealed interface Rung {
    record Heard() implements Rung {}

    /// Nothing was to be heard.
    ///
    /// @param reason why, in English, for the log and a person who looks for it
    record Silent(String reason) implements Rung {}
}
