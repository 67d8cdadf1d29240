package dev.pharos.promql.script;

import dev.pharos.promql.store.StaleMarker;
import dev.pharos.series.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A series as the scripts write it: `metric{l="v"} 0+10x5 _ stale`.
///
/// @param values one a step; null where there is no sample
/// @param isNative whether there are native histograms among them
record Notation(Labels labels, List<@Nullable Double> values, boolean isNative) {
    private static final String NUMBER =
            "(?:\\d+\\.?\\d*(?:[eE][+-]?\\d+)?|\\.\\d+(?:[eE][+-]?\\d+)?|[iI][nN][fF]|[nN][aA][nN])";
    private static final Pattern VALUES = Pattern.compile("([+-]?" + NUMBER + ")(?:([+-]" + NUMBER + ")?x(\\d+))?");
    private static final Pattern GAPS = Pattern.compile("_(?:x(\\d+))?");
    private static final Pattern DURATION = Pattern.compile("(\\d+)(ms|[smhdwy])");

    static Notation of(String line) {
        Reader reader = new Reader(line);
        Labels labels = reader.labels();
        String rest = line.substring(reader.at).strip();
        if (rest.contains("{{")) {
            return new Notation(labels, List.of(), true);
        }
        List<@Nullable Double> values = new ArrayList<>();
        for (String item : rest.split("\\s+", -1)) {
            if (!item.isEmpty()) {
                addItem(item, values);
            }
        }
        return new Notation(labels, values, false);
    }

    private static void addItem(String item, List<@Nullable Double> values) {
        Matcher gaps = GAPS.matcher(item);
        if (gaps.matches()) {
            int count = gaps.group(1) == null ? 1 : Integer.parseInt(gaps.group(1));
            for (int i = 0; i < count; i++) {
                values.add(null);
            }
            return;
        }
        if (item.equals("stale")) {
            values.add(StaleMarker.VALUE);
            return;
        }
        Matcher matcher = VALUES.matcher(item);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a value: " + item);
        }
        double value = number(matcher.group(1));
        double step = matcher.group(2) == null ? 0 : number(matcher.group(2));
        int more = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        for (int i = 0; i <= more; i++) {
            values.add(value);
            value += step;
        }
    }

    static double number(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "inf", "+inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            case "nan", "+nan", "-nan" -> Double.NaN;
            default -> Double.parseDouble(text);
        };
    }

    /// `1h30m` in milliseconds; a bare number is in seconds.
    static long duration(String text) {
        if (text.matches("-?[0-9.]+")) {
            return Math.round(Double.parseDouble(text) * 1000);
        }
        boolean negative = text.startsWith("-");
        Matcher matcher = DURATION.matcher(text);
        long millis = 0;
        int at = negative ? 1 : 0;
        while (at < text.length() && matcher.find(at) && matcher.start() == at) {
            millis += Long.parseLong(matcher.group(1))
                    * switch (matcher.group(2)) {
                        case "ms" -> 1L;
                        case "s" -> 1000L;
                        case "m" -> 60_000L;
                        case "h" -> 3_600_000L;
                        case "d" -> 86_400_000L;
                        case "w" -> 7 * 86_400_000L;
                        default -> 365 * 86_400_000L;
                    };
            at = matcher.end();
        }
        if (at != text.length() || text.isEmpty()) {
            throw new IllegalArgumentException("not a duration: " + text);
        }
        return negative ? -millis : millis;
    }

    /// Reads a metric's name and labels.
    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        Labels labels() {
            Map<String, String> labels = new TreeMap<>();
            String name = word();
            if (!name.isEmpty()) {
                labels.put(Labels.NAME, name);
            }
            if (isAt('{')) {
                at++;
                skipSpace();
                while (!isAt('}')) {
                    String label = isQuote() ? quoted() : word();
                    skipSpace();
                    if (isAt('=')) {
                        at++;
                        skipSpace();
                        labels.put(label, quoted());
                    } else {
                        labels.put(Labels.NAME, label);
                    }
                    skipSpace();
                    if (isAt(',')) {
                        at++;
                        skipSpace();
                    }
                }
                at++;
            }
            return Labels.of(labels);
        }

        private boolean isAt(char c) {
            if (at >= text.length()) {
                throw new IllegalArgumentException("no series: " + text);
            }
            return text.charAt(at) == c;
        }

        private boolean isQuote() {
            return isAt('"') || isAt('\'') || isAt('`');
        }

        private void skipSpace() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        private String word() {
            int start = at;
            while (at < text.length()
                    && (Character.isLetterOrDigit(text.charAt(at)) || "_:".indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
            return text.substring(start, at);
        }

        private String quoted() {
            if (!isQuote()) {
                throw new IllegalArgumentException("no string at " + at + ": " + text);
            }
            char quote = text.charAt(at++);
            StringBuilder value = new StringBuilder();
            while (!isAt(quote)) {
                char c = text.charAt(at++);
                if (c == '\\' && quote != '`') {
                    char escaped = text.charAt(at++);
                    switch (escaped) {
                        case 'n' -> value.append('\n');
                        case 't' -> value.append('\t');
                        case 'r' -> value.append('\r');
                        default -> value.append(escaped);
                    }
                } else {
                    value.append(c);
                }
            }
            at++;
            return value.toString();
        }
    }
}
