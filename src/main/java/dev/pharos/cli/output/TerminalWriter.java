package dev.pharos.cli.output;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/// Takes JSON to a terminal: characters that a terminal would obey are written by their number, which means the same
/// in JSON. Line ends stay.
final class TerminalWriter extends FilterWriter {
    TerminalWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        write(new String(text, from, length));
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        String[] lines = text.substring(from, from + length).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            out.write((i == 0 ? "" : "\n") + TerminalText.safe(lines[i]));
        }
    }

    @Override
    public void write(int c) throws IOException {
        write(String.valueOf((char) c));
    }
}
