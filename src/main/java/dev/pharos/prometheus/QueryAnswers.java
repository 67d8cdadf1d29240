package dev.pharos.prometheus;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pharos.http.HttpAnswer;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import dev.pharos.series.Series;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

final class QueryAnswers {
    private final Envelope envelope;

    QueryAnswers(Envelope envelope) {
        this.envelope = envelope;
    }

    Outcome<QueryResult> read(HttpAnswer answer, String address) throws IOException {
        return envelope.open(answer, address).map(QueryAnswers::result);
    }

    private static QueryResult result(JsonNode data) {
        JsonNode result = data.path("result");
        return switch (data.path("resultType").asText()) {
            case "scalar" -> new QueryResult.Scalar(time(result), value(result));
            case "string" -> new QueryResult.Text(time(result), result.path(1).asText());
            case "vector" -> {
                List<Sample> samples = new ArrayList<>();
                result.forEach(each -> samples.add(new Sample(
                        SmallAnswers.labels(each.path("metric")),
                        time(each.path("value")),
                        value(each.path("value")))));
                yield new QueryResult.Vector(samples);
            }
            default -> {
                List<Series> series = new ArrayList<>();
                result.forEach(each -> {
                    JsonNode values = each.path("values");
                    long[] times = new long[values.size()];
                    double[] column = new double[values.size()];
                    for (int i = 0; i < times.length; i++) {
                        times[i] = time(values.path(i));
                        column[i] = value(values.path(i));
                    }
                    series.add(new Series(SmallAnswers.labels(each.path("metric")), times, column));
                });
                yield new QueryResult.Matrix(series);
            }
        };
    }

    private static long time(JsonNode pair) {
        return Math.round(pair.path(0).asDouble() * 1000);
    }

    private static double value(JsonNode pair) {
        return SmallAnswers.value(pair.path(1).asText());
    }
}
