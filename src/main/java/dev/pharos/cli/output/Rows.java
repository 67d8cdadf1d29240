package dev.pharos.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Rows of text as columns that align, for a terminal.
public final class Rows {
    private static final String GAP = "  ";

    /// How the last column stands.
    public enum Last {
        /// Numbers: their ends stand below each other.
        RIGHT,
        /// Text, which may be long: nothing follows it.
        LEFT
    }

    private Rows() {}

    /// @param rows   of the same length each, headings among them
    /// @param indent before every row
    public static void write(List<List<String>> rows, String indent, Last last, Writer out) throws IOException {
        List<List<String>> safe = rows.stream()
                .map(row -> row.stream().map(TerminalText::safe).toList())
                .toList();
        int[] widths = new int[safe.isEmpty() ? 0 : safe.getFirst().size()];
        for (List<String> row : safe) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], TerminalText.width(row.get(i)));
            }
        }
        for (List<String> row : safe) {
            StringBuilder text = new StringBuilder(indent);
            for (int i = 0; i < widths.length; i++) {
                String cell = row.get(i);
                String space = " ".repeat(widths[i] - TerminalText.width(cell));
                boolean end = i == widths.length - 1;
                text.append(i == 0 ? "" : GAP).append(!end ? cell + space : last == Last.RIGHT ? space + cell : cell);
            }
            out.write(text.toString().stripTrailing());
            out.write('\n');
        }
    }
}
