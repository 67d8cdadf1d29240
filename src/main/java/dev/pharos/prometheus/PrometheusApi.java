package dev.pharos.prometheus;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pharos.http.HttpAnswer;
import dev.pharos.http.HttpCall.Parameter;
import dev.pharos.http.HttpLink;
import dev.pharos.http.body.AnswerSize;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The HTTP API of one server. Every call blocks; see [HttpLink#ask].
public final class PrometheusApi {
    /// VictoriaMetrics answers questions about the last half minute with what was half a minute ago, unless they are
    /// marked so. Others don't know the word.
    private static final Parameter OF_NOW = new Parameter("nocache", "1");

    private final Calls calls;
    private final Envelope envelope = new Envelope();
    private final QueryAnswers answers;

    public PrometheusApi(HttpLink link) {
        this.calls = new Calls(link);
        this.answers = new QueryAnswers(link.config().limits().samples());
    }

    /// At the server's own present.
    public Outcome<QueryResult> query(String promql) {
        return query(List.of(new Parameter("query", promql), OF_NOW));
    }

    public Outcome<QueryResult> query(String promql, long time) {
        return query(List.of(new Parameter("query", promql), new Parameter("time", seconds(time)), OF_NOW));
    }

    private Outcome<QueryResult> query(List<Parameter> parameters) {
        String path = "api/v1/query";
        return calls.form(path, parameters, answer -> answers.read(answer, calls.address(path), 1));
    }

    public Outcome<QueryResult> queryRange(String promql, TimeRange range, Step step) {
        String path = "api/v1/query_range";
        List<Parameter> parameters = List.of(
                new Parameter("query", promql),
                new Parameter("start", seconds(range.start())),
                new Parameter("end", seconds(range.end())),
                new Parameter("step", step.seconds()));
        long points = range.points(step);
        return calls.form(path, parameters, answer -> answers.read(answer, calls.address(path), points));
    }

    public Outcome<List<Labels>> series(List<String> selectors, TimeRange range) {
        return form("api/v1/series", matching(selectors, range), AnswerSize.LARGE, SmallAnswers::labelSets);
    }

    public Outcome<List<String>> labelNames(List<String> selectors, TimeRange range) {
        return form("api/v1/labels", matching(selectors, range), AnswerSize.LARGE, SmallAnswers::texts);
    }

    public Outcome<List<String>> labelValues(String label, List<String> selectors, TimeRange range) {
        return get(
                "api/v1/label/" + Segment.encoded(label) + "/values",
                matching(selectors, range),
                AnswerSize.LARGE,
                SmallAnswers::texts);
    }

    public Outcome<List<MetricFamily>> metadata() {
        return get("api/v1/metadata", List.of(), AnswerSize.LARGE, SmallAnswers::metadata);
    }

    public Outcome<List<Target>> targets() {
        return get(
                "api/v1/targets", List.of(new Parameter("state", "active")), AnswerSize.LARGE, SmallAnswers::targets);
    }

    public Outcome<List<ActiveAlert>> alerts() {
        return get("api/v1/alerts", List.of(), AnswerSize.MEDIUM, SmallAnswers::alerts);
    }

    public Outcome<List<RuleGroup>> rules() {
        return get("api/v1/rules", List.of(), AnswerSize.MEDIUM, RuleAnswers::groups);
    }

    /// The Alertmanagers that the server sends to, by base address.
    public Outcome<List<String>> alertmanagers() {
        return get("api/v1/alertmanagers", List.of(), AnswerSize.SMALL, SmallAnswers::alertmanagers);
    }

    public Outcome<BuildInfo> buildInfo() {
        String path = "api/v1/status/buildinfo";
        return calls.get(
                path,
                List.of(),
                answer -> envelope.open(answer, calls.address(path), AnswerSize.SMALL)
                        .map(data -> BuildInfo.of(
                                data.path("application").asText(),
                                data.path("version").asText(),
                                answer.header("X-Server-Hostname"))));
    }

    public Outcome<RuntimeInfo> runtimeInfo() {
        return get("api/v1/status/runtimeinfo", List.of(), AnswerSize.SMALL, SmallAnswers::runtimeInfo);
    }

    /// The command line flags of the server, by name.
    public Outcome<java.util.Map<String, String>> flags() {
        return get("api/v1/status/flags", List.of(), AnswerSize.SMALL, SmallAnswers::flags);
    }

    public Outcome<String> formatQuery(String promql) {
        return form("api/v1/format_query", List.of(new Parameter("query", promql)), AnswerSize.SMALL, JsonNode::asText);
    }

    private <T> Outcome<T> get(
            String path, List<Parameter> parameters, AnswerSize size, Function<JsonNode, T> reading) {
        return calls.get(path, parameters, opening(path, size, reading));
    }

    private <T> Outcome<T> form(
            String path, List<Parameter> parameters, AnswerSize size, Function<JsonNode, T> reading) {
        return calls.form(path, parameters, opening(path, size, reading));
    }

    private <T> HttpAnswer.Reader<Outcome<T>> opening(String path, AnswerSize size, Function<JsonNode, T> reading) {
        return answer -> envelope.open(answer, calls.address(path), size).map(reading);
    }

    private static List<Parameter> matching(List<String> selectors, TimeRange range) {
        List<Parameter> parameters = new ArrayList<>();
        selectors.forEach(selector -> parameters.add(new Parameter("match[]", selector)));
        parameters.add(new Parameter("start", seconds(range.start())));
        parameters.add(new Parameter("end", seconds(range.end())));
        return parameters;
    }

    private static String seconds(long millis) {
        return BigDecimal.valueOf(millis, 3).toPlainString();
    }
}
