package dev.pharos.alerts.route;

import java.util.ArrayList;
import java.util.List;

/// Several matchers in one text, as configurations have them: `{severity="critical",team=~"a|b"}`, the braces as one
/// likes.
final class MatcherLine {
    private MatcherLine() {}

    /// At commas that are in no quotes.
    static List<String> split(String line) {
        String inside = line.strip();
        inside = inside.startsWith("{") ? inside.substring(1) : inside;
        inside = inside.endsWith("}") ? inside.substring(0, inside.length() - 1) : inside;
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            if (c == ',' && !quoted) {
                take(part, parts);
            } else {
                part.append(c);
                if (c == '\\' && i + 1 < inside.length()) {
                    i++;
                    part.append(inside.charAt(i));
                } else if (c == '"') {
                    quoted = !quoted;
                }
            }
        }
        take(part, parts);
        return parts;
    }

    private static void take(StringBuilder part, List<String> parts) {
        if (!part.toString().isBlank()) {
            parts.add(part.toString().strip());
        }
        part.setLength(0);
    }
}
