package dev.pharos.cli.alert;

import dev.pharos.alerts.history.AlertStatistics;
import dev.pharos.cli.output.Rows;
import dev.pharos.series.Durations;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// What fired as columns, a row for each alert, for a terminal; nothing where nothing did.
public final class HistoryTable {
    private HistoryTable() {}

    public static void write(List<AlertStatistics> all, Writer out) throws IOException {
        if (all.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "fired", "total", "median", "longest", "last began", "last ended", "severity", "alert", "labels"));
        for (AlertStatistics each : all) {
            String severity = each.labels().get("severity");
            rows.add(List.of(
                    Integer.toString(each.count()),
                    length(OptionalLong.of(each.total())),
                    length(each.median()),
                    length(OptionalLong.of(each.longest())),
                    Words.second(each.last().start()),
                    each.isOn() ? "firing" : Words.second(each.last().end()),
                    severity.isEmpty() ? "-" : severity,
                    each.name(),
                    each.labels().without("alertname", "severity").matchers()));
        }
        Rows.write(rows, "", Rows.Last.LEFT, out);
    }

    private static String length(OptionalLong millis) {
        return millis.isEmpty() ? "-" : Durations.format((double) Math.round(millis.getAsLong() / 1e3));
    }
}
