package dev.pharos.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.pharos.series.Labels;
import dev.pharos.series.PrometheusNumber;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import dev.pharos.series.Series;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/// A result as the Prometheus API writes it: times as numbers, values as texts.
final class JsonOutput {
    private JsonOutput() {}

    static void write(QueryResult result, Writer out) throws IOException {
        try (JsonGenerator json =
                new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeStringField("resultType", result.type());
            json.writeFieldName("result");
            switch (result) {
                case QueryResult.Vector vector -> {
                    json.writeStartArray();
                    for (Sample sample : vector.samples()) {
                        json.writeStartObject();
                        metric(sample.labels(), json);
                        json.writeFieldName("value");
                        point(
                                PrometheusNumber.sampleTime(sample.time()),
                                PrometheusNumber.sample(sample.value()),
                                json);
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                }
                case QueryResult.Matrix matrix -> {
                    json.writeStartArray();
                    for (Series series : matrix.series()) {
                        series(series, json);
                    }
                    json.writeEndArray();
                }
                case QueryResult.Scalar(long time, double value) ->
                    point(PrometheusNumber.scalarTime(time), PrometheusNumber.scalar(value), json);
                case QueryResult.Text(long time, String value) -> point(PrometheusNumber.scalarTime(time), value, json);
            }
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void series(Series series, JsonGenerator json) throws IOException {
        json.writeStartObject();
        metric(series.labels(), json);
        json.writeArrayFieldStart("values");
        for (int i = 0; i < series.size(); i++) {
            point(PrometheusNumber.sampleTime(series.time(i)), PrometheusNumber.sample(series.value(i)), json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void metric(Labels labels, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("metric");
        for (Map.Entry<String, String> label : labels.toMap().entrySet()) {
            json.writeStringField(label.getKey(), label.getValue());
        }
        json.writeEndObject();
    }

    private static void point(String time, String value, JsonGenerator json) throws IOException {
        json.writeStartArray();
        json.writeNumber(time);
        json.writeString(value);
        json.writeEndArray();
    }
}
