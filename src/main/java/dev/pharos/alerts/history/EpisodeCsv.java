package dev.pharos.alerts.history;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Episodes as RFC 4180 has them: a heading, a row for each, CRLF. Times are RFC 3339 in UTC; what is not known, as the
/// end of one that is still on, is empty. Labels follow in columns of their own.
public final class EpisodeCsv {
    private static final List<String> FIELDS =
            List.of("start", "end", "seconds", "pending_since", "known_from", "alertname", "severity");
    private static final Pattern SPECIAL = Pattern.compile("[\",\\p{Cntrl}]|^\\s|\\s$");

    private EpisodeCsv() {}

    /// @param now  until when what is on lasts, in milliseconds since the epoch
    /// @param safe what makes a text fit for its reader
    public static void write(List<AlertEpisode> episodes, long now, UnaryOperator<String> safe, Writer out)
            throws IOException {
        TreeSet<String> names = new TreeSet<>();
        episodes.forEach(each -> each.labels().forEach((name, _) -> names.add(name)));
        names.remove("alertname");
        names.remove("severity");
        List<String> headings = new ArrayList<>(FIELDS);
        // No label of Prometheus's own begins with a point.
        names.forEach(name -> headings.add(FIELDS.contains(name) ? "." + name : name));
        line(headings, safe, out);
        for (AlertEpisode each : episodes) {
            List<String> row = new ArrayList<>(List.of(
                    time(each.start()),
                    each.isOn() ? "" : time(each.end()),
                    Long.toString(Math.round(each.millis(now) / 1e3)),
                    each.pendingSince() == 0 ? "" : time(each.pendingSince()),
                    each.witness().name().toLowerCase(Locale.ROOT),
                    each.name(),
                    each.labels().get("severity")));
            names.forEach(name -> row.add(each.labels().get(name)));
            line(row, safe, out);
        }
    }

    private static String time(long millis) {
        return Instant.ofEpochMilli(millis).toString();
    }

    private static void line(List<String> fields, UnaryOperator<String> safe, Writer out) throws IOException {
        StringBuilder line = new StringBuilder();
        for (String field : fields) {
            line.append(line.isEmpty() ? "" : ",").append(quoted(safe.apply(field)));
        }
        out.write(line.append("\r\n").toString());
    }

    private static String quoted(String field) {
        return SPECIAL.matcher(field).find() ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }
}
