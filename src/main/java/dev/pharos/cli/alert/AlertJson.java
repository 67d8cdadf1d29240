package dev.pharos.cli.alert;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.pharos.alerting.HeldAlert;
import dev.pharos.alerting.Matcher;
import dev.pharos.alerting.Silence;
import dev.pharos.alerts.AlertBoard;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.series.Labels;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/// Alerts and silences as JSON, with all that is known of each.
public final class AlertJson {
    private AlertJson() {}

    public static void board(AlertBoard board, Writer out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("alerts");
            for (JoinedAlert alert : board.alerts()) {
                alert(alert, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("routers");
            for (AlertBoard.RouterAnswer router : board.routers()) {
                json.writeStartObject();
                json.writeStringField("address", router.address());
                json.writeBooleanField("answered", router.failure() == null);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeBooleanField("evaluatorAnswered", board.evaluator() == null);
            json.writeEndObject();
        }
        out.write('\n');
    }

    public static void silences(List<Silence> silences, Writer out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            json.writeStartArray();
            for (Silence silence : silences) {
                silence(silence, json);
            }
            json.writeEndArray();
        }
        out.write('\n');
    }

    private static JsonGenerator generator(Writer out) throws IOException {
        return new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    private static void alert(JoinedAlert alert, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("fingerprint", alert.fingerprint());
        json.writeStringField("name", alert.name());
        json.writeStringField("severity", alert.labels().get("severity"));
        json.writeStringField("state", Words.of(alert.state()));
        json.writeStringField("startsAt", Words.time(alert.startsAt()));
        labels("labels", alert.labels(), json);
        labels("annotations", alert.annotations(), json);
        HeldAlert held = alert.held();
        texts("receivers", held == null ? List.of() : held.receivers(), json);
        texts("silencedBy", held == null ? List.of() : held.silencedBy(), json);
        texts("inhibitedBy", held == null ? List.of() : held.inhibitedBy(), json);
        json.writeEndObject();
    }

    private static void silence(Silence silence, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", silence.id());
        json.writeStringField("state", Words.of(silence.state()));
        json.writeStringField("startsAt", Words.time(silence.startsAt()));
        json.writeStringField("endsAt", Words.time(silence.endsAt()));
        json.writeStringField("createdBy", silence.createdBy());
        json.writeStringField("comment", silence.comment());
        json.writeArrayFieldStart("matchers");
        for (Matcher matcher : silence.matchers()) {
            json.writeStartObject();
            json.writeStringField("name", matcher.name());
            json.writeStringField("operator", matcher.operator().sign());
            json.writeStringField("value", matcher.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void labels(String name, Labels labels, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> label : labels.toMap().entrySet()) {
            json.writeStringField(label.getKey(), label.getValue());
        }
        json.writeEndObject();
    }

    private static void texts(String name, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
