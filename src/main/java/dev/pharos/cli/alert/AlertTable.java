package dev.pharos.cli.alert;

import dev.pharos.alerting.HeldAlert;
import dev.pharos.alerting.Matcher;
import dev.pharos.alerting.Silence;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.cli.output.Rows;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Alerts and silences as columns, for a terminal; nothing where there are none.
public final class AlertTable {
    private AlertTable() {}

    public static void alerts(List<JoinedAlert> alerts, Writer out) throws IOException {
        if (alerts.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("state", "severity", "alert", "since", "labels", "summary"));
        for (JoinedAlert alert : alerts) {
            rows.add(List.of(
                    Words.of(alert.state()),
                    severity(alert),
                    alert.name(),
                    Words.time(alert.startsAt()),
                    alert.labels().without("alertname", "severity").matchers(),
                    alert.summary()));
        }
        Rows.write(rows, "", Rows.Last.LEFT, out);
    }

    /// What a silence would keep quiet.
    public static void held(List<HeldAlert> alerts, Writer out) throws IOException {
        if (alerts.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("alert", "since", "labels"));
        for (HeldAlert alert : alerts) {
            rows.add(List.of(
                    alert.labels().get("alertname"),
                    Words.time(alert.startsAt()),
                    alert.labels().without("alertname").matchers()));
        }
        Rows.write(rows, "", Rows.Last.LEFT, out);
    }

    public static void silences(List<Silence> silences, Writer out) throws IOException {
        if (silences.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("id", "state", "ends", "by", "matchers", "comment"));
        for (Silence silence : silences) {
            rows.add(List.of(
                    silence.id(),
                    Words.of(silence.state()),
                    Words.time(silence.endsAt()),
                    silence.createdBy(),
                    silence.matchers().stream().map(Matcher::toString).collect(Collectors.joining(",")),
                    silence.comment()));
        }
        Rows.write(rows, "", Rows.Last.LEFT, out);
    }

    private static String severity(JoinedAlert alert) {
        String own = alert.labels().get("severity");
        return own.isEmpty() ? "-" : own;
    }
}
