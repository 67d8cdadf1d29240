package dev.pharos.ui.chart.export;

import dev.pharos.series.PrometheusNumber;
import dev.pharos.series.Series;
import dev.pharos.series.TimeRange;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The numbers of a chart as RFC 4180 has them: a column of times (RFC 3339, UTC) and one for each line, a row for each
/// time at which any line has a sample; what a line lacks is empty. Values are written so that reading them gives the
/// same double.
public final class Csv {
    private static final Pattern SPECIAL = Pattern.compile("[\",\\r\\n]|^\\s|\\s$|^[=+@-]");

    public enum Extent {
        /// The lines that are shown, as far as they are shown.
        DRAWN,
        /// All that the chart has been given.
        ALL
    }

    private Csv() {}

    /// @param shown which lines are
    public static void write(ChartData data, Predicate<ChartLine> shown, Extent extent, Writer out) throws IOException {
        List<ChartLine> lines = extent == Extent.ALL
                ? data.lines()
                : data.lines().stream().filter(shown).toList();
        out.write("time");
        for (ChartLine line : lines) {
            out.write(',');
            out.write(field(line.name()));
        }
        out.write("\r\n");
        rows(lines, extent == Extent.ALL ? null : data.range(), out);
    }

    private static void rows(List<ChartLine> lines, @Nullable TimeRange range, Writer out) throws IOException {
        int[] at = new int[lines.size()];
        int[] ends = new int[lines.size()];
        for (int i = 0; i < at.length; i++) {
            Series series = lines.get(i).series();
            at[i] = range == null ? 0 : series.indexAtOrAfter(range.start());
            ends[i] = range == null ? series.size() : series.indexAtOrAfter(range.end() + 1);
        }
        while (!Arrays.equals(at, ends)) {
            long time = next(lines, at, ends);
            StringBuilder row = new StringBuilder(Instant.ofEpochMilli(time).toString());
            for (int i = 0; i < at.length; i++) {
                row.append(',');
                Series series = lines.get(i).series();
                if (at[i] < ends[i] && series.time(at[i]) == time) {
                    row.append(PrometheusNumber.sample(series.value(at[i]++)));
                }
            }
            out.write(row.append("\r\n").toString());
        }
    }

    private static long next(List<ChartLine> lines, int[] at, int[] ends) {
        long next = Long.MAX_VALUE;
        for (int i = 0; i < at.length; i++) {
            if (at[i] < ends[i]) {
                next = Math.min(next, lines.get(i).series().time(at[i]));
            }
        }
        return next;
    }

    /// A name that a spreadsheet would take for a formula is quoted with a space before it.
    private static String field(String name) {
        if (!SPECIAL.matcher(name).find()) {
            return name;
        }
        String safe = name.isEmpty() || "=+@-".indexOf(name.charAt(0)) < 0 ? name : " " + name;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
