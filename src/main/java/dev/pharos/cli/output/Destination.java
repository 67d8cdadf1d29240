package dev.pharos.cli.output;

import java.io.Writer;

/// Who reads what is printed.
public enum Destination {
    /// A person at a terminal, which takes some characters for commands: those are written out.
    TERMINAL,
    /// A file or another program, which gets everything as it is.
    FILE;

    /// Where JSON is to be written to, so that it gets there as it should.
    public Writer json(Writer out) {
        return this == TERMINAL ? new TerminalWriter(out) : out;
    }
}
