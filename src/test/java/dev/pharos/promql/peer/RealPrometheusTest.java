package dev.pharos.promql.peer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.promql.eval.Engine;
import dev.pharos.promql.eval.EngineOptions;
import dev.pharos.promql.eval.run.EvalException;
import dev.pharos.promql.parse.ParseException;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.stack.DebianServer;
import dev.pharos.stack.RequiresServers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same questions to a real Prometheus 2.42 and to the evaluator, over the same samples.
@RequiresServers(DebianServer.PROMETHEUS)
class RealPrometheusTest {
    private static final int AT_RANDOM = Integer.getInteger("promql.random", 1200);
    private static final long SEED = Long.getLong("promql.seed", 42);

    /// How often chance is given.
    private static final int AGAIN = 40;

    /// What another library computes may differ in the last digits.
    private static final Pattern TRANSCENDENTAL = Pattern.compile(
            "\\b(exp|ln|log2|log10|a?(sin|cos|tan)h?|atan2|stddev|stdvar|stddev_over_time|stdvar_over_time|deriv"
                    + "|predict_linear|holt_winters)\\b|\\^");

    private final List<String> differences = new ArrayList<>();
    private final Comparison exact = new Comparison(1e-12);
    private final Comparison close = new Comparison(1e-9);
    private int asked;
    private int failed;
    private int chance;

    @Test
    void theAnswersAreThoseOfPrometheus(@TempDir Path directory) throws Exception {
        ForeignExpressions foreign = new ForeignExpressions();
        SampleSet samples = new SampleSet();
        foreign.addSamples(samples);
        Set<String> queries = new LinkedHashSet<>(Queries.listed());
        queries.addAll(foreign.all());
        int listed = queries.size();
        Queries random = new Queries(SEED);
        for (int i = 0; queries.size() < listed + AT_RANDOM; i++) {
            queries.add(random.vector(1 + i % 4));
        }
        Engine engine = new Engine(samples.store(), EngineOptions.DEFAULT);
        try (RealPrometheus prometheus = RealPrometheus.start(directory, samples.openMetrics())) {
            int number = 0;
            for (String query : queries) {
                ask(prometheus, engine, query, number++);
            }
        }
        differences.forEach(System.out::println);
        System.out.printf(
                "promql peer: %d expressions (%d listed, %d of dashboards and rules, %d at random), %d questions, of "
                        + "which %d are refused by both; %d values, greatest difference %.1e and %.1e; %d differences, %d by "
                        + "chance%n",
                queries.size(),
                listed - foreign.all().size(),
                foreign.all().size(),
                AT_RANDOM,
                asked,
                failed,
                exact.values() + close.values(),
                exact.greatest(),
                close.greatest(),
                differences.size(),
                chance);
        assertThat(queries).hasSizeGreaterThan(2000);
        assertThat(differences).isEmpty();
    }

    private void ask(RealPrometheus prometheus, Engine engine, String query, int number) throws Exception {
        long time = SampleSet.START + 1_800_000 + number % 11 * 447_123L;
        compare(
                query + " at " + time,
                query,
                () -> prometheus.instant(query, time),
                () -> engine.instant(query, time).result());
        Step step = new Step(new long[] {60_000, 15_000, 97_000, 600_000}[number % 4]);
        TimeRange range = new TimeRange(
                SampleSet.START - 120_000 + number % 7 * 60_000L, SampleSet.END + 400_000 - number % 5 * 1_111_000L);
        compare(
                query + " over " + range + " by " + step,
                query,
                () -> prometheus.range(query, range, step),
                () -> engine.range(query, range, step).result());
    }

    @FunctionalInterface
    private interface Question {
        QueryResult ask() throws ParseException;
    }

    @FunctionalInterface
    private interface Peer {
        RealPrometheus.Answer ask() throws IOException, InterruptedException;
    }

    private void compare(String what, String query, Peer prometheus, Question question) throws Exception {
        asked++;
        String difference = difference(query, prometheus.ask(), question);
        // Over several steps Prometheus keeps intermediate series in a map: which of equal ones are among the top, and
        // in which order numbers are added, is then a matter of chance.
        for (int i = 0; i < AGAIN && !difference.isEmpty(); i++) {
            if (difference(query, prometheus.ask(), question).isEmpty()) {
                chance++;
                System.out.println("by chance: " + what);
                return;
            }
        }
        if (!difference.isEmpty()) {
            differences.add(what + ": " + difference);
        }
    }

    private String difference(String query, RealPrometheus.Answer theirs, Question question) {
        try {
            QueryResult ours = question.ask();
            return switch (theirs) {
                case RealPrometheus.Answer.Value(QueryResult result) ->
                    (TRANSCENDENTAL.matcher(query).find() ? close : exact).difference(result, ours);
                case RealPrometheus.Answer.Failed(String type, String message) ->
                    "an answer, where Prometheus has none: " + type + ": " + message;
            };
        } catch (ParseException e) {
            return refusal(theirs, "bad_data", e);
        } catch (EvalException e) {
            return refusal(theirs, e.kind() == EvalException.Kind.BAD_DATA ? "bad_data" : "execution", e);
        } catch (RuntimeException e) {
            return "threw " + e;
        }
    }

    private String refusal(RealPrometheus.Answer theirs, String type, Exception own) {
        return switch (theirs) {
            case RealPrometheus.Answer.Value _ -> "refused: " + own.getMessage();
            case RealPrometheus.Answer.Failed(String theirType, String message) -> {
                failed++;
                boolean sameWords = withoutPlaces(message).equals(withoutPlaces(String.valueOf(own.getMessage())));
                yield theirType.equals(type) && sameWords
                        ? ""
                        : type + ": " + own.getMessage() + "\n   not " + theirType + ": " + message;
            }
        };
    }

    /// Which of several duplicates is named first is a matter of chance there.
    private static String withoutPlaces(String message) {
        return message.replaceFirst("^invalid parameter \"query\": ", "")
                .replaceAll("found duplicate series for the match group .* on the", "found duplicate series on the")
                .replaceAll("\\[\\{.*\\}\\]", "[]");
    }
}
