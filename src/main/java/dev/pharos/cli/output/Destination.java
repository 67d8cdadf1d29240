package dev.pharos.cli.output;

/// Who reads what is printed.
public enum Destination {
    /// A person at a terminal, which takes some characters for commands: those are written out.
    TERMINAL,
    /// A file or another program, which gets everything as it is.
    FILE
}
