package dev.pharos.ui.chart.svg;

import dev.pharos.ui.chart.raster.Ink;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes XML that is well formed whatever is written: elements are closed in order, texts are escaped, and what XML
/// has no place for is replaced.
final class Xml {
    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean starting;

    Xml(Writer out) {
        this.out = out;
    }

    Xml open(String element) throws IOException {
        finishStart();
        out.write('<');
        out.write(element);
        open.push(element);
        starting = true;
        return this;
    }

    Xml attribute(String name, String value) throws IOException {
        out.write(' ');
        out.write(name);
        out.write("=\"");
        out.write(escaped(value));
        out.write('"');
        return this;
    }

    Xml attribute(String name, double value) throws IOException {
        return attribute(name, Numbers.text(value));
    }

    /// A colour and how much of it there is: two attributes, the second only where it is not all.
    Xml ink(String name, Ink ink) throws IOException {
        attribute(name, String.format("#%02x%02x%02x", ink.red(), ink.green(), ink.blue()));
        return ink.alpha() == 255 ? this : opacity(name, ink);
    }

    private Xml opacity(String name, Ink ink) throws IOException {
        String share = name.equals("stop-color") ? "stop-opacity" : name + "-opacity";
        return attribute(share, Numbers.share(ink.alpha() / 255.0));
    }

    Xml text(String text) throws IOException {
        finishStart();
        out.write(escaped(text));
        return this;
    }

    /// An element with nothing but text in it.
    Xml text(String element, String text) throws IOException {
        return open(element).text(text).close();
    }

    Xml comment(String text) throws IOException {
        finishStart();
        out.write("<!-- ");
        // Two hyphens would end it.
        out.write(valid(text).replace("--", "- -"));
        out.write(" -->\n");
        return this;
    }

    Xml close() throws IOException {
        String element = open.pop();
        if (starting) {
            out.write("/>\n");
            starting = false;
        } else {
            out.write("</");
            out.write(element);
            out.write(">\n");
        }
        return this;
    }

    private void finishStart() throws IOException {
        if (starting) {
            out.write('>');
            starting = false;
        }
    }

    private static String escaped(String text) {
        return valid(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// Control characters and halves of characters are no XML, however they are written.
    private static String valid(String text) {
        StringBuilder valid = new StringBuilder(text.length());
        text.codePoints().map(c -> isValid(c) ? c : 0xfffd).forEach(valid::appendCodePoint);
        return valid.toString();
    }

    private static boolean isValid(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c < 0xd800)
                || (c >= 0xe000 && c < 0xfffe)
                || c >= 0x10000;
    }
}
