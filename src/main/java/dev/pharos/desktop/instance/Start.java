package dev.pharos.desktop.instance;

/// What a start of Pharos is.
public sealed interface Start {
    /// The only one: it hears of others until its handle is closed.
    record First(Instance instance) implements Start {}

    /// Another runs and took over what was asked for: there is nothing left to do.
    record Second() implements Start {}

    /// It can't be told, or the other does not answer: opening a window is the better mistake.
    ///
    /// @param reason why, in English, for the log
    record Unknown(String reason) implements Start {}
}
