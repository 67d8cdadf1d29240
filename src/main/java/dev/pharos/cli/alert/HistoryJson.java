package dev.pharos.cli.alert;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.pharos.alerts.history.AlertEpisode;
import dev.pharos.alerts.history.AlertStatistics;
import dev.pharos.series.TimeRange;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// What fired as JSON: of each alert how often and how long, and each time that it was on. Lengths are seconds.
public final class HistoryJson {
    private HistoryJson() {}

    /// @param answered whether the server did; what Pharos saw itself is all there is otherwise
    public static void write(List<AlertStatistics> all, TimeRange range, boolean answered, Writer out)
            throws IOException {
        try (JsonGenerator json =
                new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeStringField("from", Words.time(range.start()));
            json.writeStringField("to", Words.time(range.end()));
            json.writeBooleanField("serverAnswered", answered);
            json.writeArrayFieldStart("alerts");
            for (AlertStatistics each : all) {
                alert(each, range, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void alert(AlertStatistics alert, TimeRange range, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", alert.name());
        json.writeStringField("severity", alert.labels().get("severity"));
        json.writeObjectFieldStart("labels");
        for (Map.Entry<String, String> label : alert.labels().toMap().entrySet()) {
            json.writeStringField(label.getKey(), label.getValue());
        }
        json.writeEndObject();
        json.writeNumberField("fired", alert.count());
        json.writeNumberField("mostInAnHour", alert.hourly());
        json.writeBooleanField("firing", alert.isOn());
        json.writeNumberField("total", alert.total() / 1e3);
        json.writeNumberField("longest", alert.longest() / 1e3);
        length("meanToResolve", alert.mean(), json);
        length("medianToResolve", alert.median(), json);
        json.writeArrayFieldStart("episodes");
        for (AlertEpisode episode : alert.episodes()) {
            json.writeStartObject();
            json.writeStringField("pendingSince", Words.time(episode.pendingSince()));
            json.writeStringField("start", Words.time(episode.start()));
            json.writeStringField("end", episode.isOn() ? "" : Words.time(episode.end()));
            json.writeNumberField("duration", episode.millis(range.end()) / 1e3);
            json.writeStringField("knownFrom", Words.of(episode.witness()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void length(String name, OptionalLong millis, JsonGenerator json) throws IOException {
        if (millis.isPresent()) {
            json.writeNumberField(name, millis.getAsLong() / 1e3);
        } else {
            json.writeNullField(name);
        }
    }
}
