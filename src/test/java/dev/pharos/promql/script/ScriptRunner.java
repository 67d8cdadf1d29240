package dev.pharos.promql.script;

import dev.pharos.promql.MemoryStore;
import dev.pharos.promql.ast.Expr;
import dev.pharos.promql.eval.Engine;
import dev.pharos.promql.eval.EngineOptions;
import dev.pharos.promql.eval.Evaluation;
import dev.pharos.promql.eval.run.EvalException;
import dev.pharos.promql.parse.Dialect;
import dev.pharos.promql.parse.ParseException;
import dev.pharos.promql.parse.PromQl;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Runs scripts. An evaluation passes if it does in every way in which it is run.
public final class ScriptRunner {
    /// How the error ends that functions behind a flag of Prometheus 3 get: those are not ours.
    private static final String FLAGGED = " is not enabled";

    private final Dialect dialect;
    private final MemoryStore store;
    private final Engine engine;
    private final Set<String> natives = new HashSet<>();
    private final List<String> failures = new ArrayList<>();
    private int passed;
    private int skipped;

    public ScriptRunner(Dialect dialect) {
        this.dialect = dialect;
        this.store = new MemoryStore(dialect);
        this.engine = new Engine(store, EngineOptions.DEFAULT.withDialect(dialect));
    }

    /// What did not pass, with its place.
    public List<String> failures() {
        return List.copyOf(failures);
    }

    public String summary() {
        return "promqltest: " + passed + " passed, " + failures.size() + " failed, " + skipped + " skipped";
    }

    public void run(String name, String text) {
        store.clear();
        natives.clear();
        for (Command command : ScriptReader.read(text)) {
            switch (command) {
                case Command.Clear _ -> {
                    store.clear();
                    natives.clear();
                }
                case Command.Load load -> load.series().forEach(series -> add(series, load.step()));
                case Command.Eval eval -> run(name, eval);
            }
        }
    }

    private void add(Notation notation, long step) {
        if (notation.isNative()) {
            natives.add(notation.labels().metric());
            return;
        }
        long[] times = new long[notation.values().size()];
        double[] values = new double[times.length];
        int size = 0;
        for (int i = 0; i < times.length; i++) {
            Double value = notation.values().get(i);
            if (value != null) {
                times[size] = i * step;
                values[size++] = value;
            }
        }
        store.add(new Series(notation.labels(), size, times, values));
    }

    private void run(String name, Command.Eval eval) {
        if (eval.series().stream().anyMatch(Notation::isNative)
                || natives.stream().anyMatch(metric -> eval.expression().contains(metric))) {
            skipped++;
            return;
        }
        String problem = problem(eval);
        if (problem.endsWith(FLAGGED)) {
            skipped++;
        } else if (problem.isEmpty()) {
            passed++;
        } else {
            failures.add(name + ":" + eval.line() + ": " + eval.expression() + ": " + problem);
        }
    }

    private String problem(Command.Eval eval) {
        Expr expr;
        try {
            expr = PromQl.parse(eval.expression(), dialect);
        } catch (ParseException e) {
            return failed(eval, e);
        }
        try {
            if (eval.step() > 0) {
                return rangeProblem(eval, expr);
            }
            String problem = instantProblem(eval, expr, eval.start());
            if (!problem.isEmpty() || AtEverywhere.isUnsafe(expr)) {
                return problem;
            }
            long at = eval.start();
            Expr fixed = AtEverywhere.at(expr, at);
            for (long time : at == 0 ? new long[] {-1000, 0, 1000} : new long[] {-10 * at, 0, at / 5, at, 10 * at}) {
                problem = instantProblem(eval, fixed, time);
                if (!problem.isEmpty()) {
                    return "with @ " + at + " at " + time + " ms: " + problem;
                }
            }
            return "";
        } catch (RuntimeException e) {
            return "threw " + e;
        }
    }

    private static String failed(Command.Eval eval, Exception e) {
        String message = String.valueOf(e.getMessage());
        Command.Expectation expectation = eval.expectation();
        if (!expectation.fail()) {
            return "failed: " + message;
        }
        if (expectation.message() != null && !message.equals(expectation.message())) {
            return "failed with: " + message;
        }
        return expectation.pattern() != null
                        && !Pattern.compile(expectation.pattern())
                                .matcher(message)
                                .find()
                ? "failed with: " + message
                : "";
    }

    private String instantProblem(Command.Eval eval, Expr expr, long time) {
        Evaluation evaluation;
        try {
            evaluation = engine.instant(expr, time);
        } catch (EvalException e) {
            return failed(eval, e);
        }
        if (eval.expectation().fail()) {
            return "did not fail";
        }
        String problem = annotationProblem(eval, evaluation);
        if (problem.isEmpty()) {
            problem = valueProblem(eval, evaluation.result(), eval.expectation().ordered());
        }
        if (!problem.isEmpty()
                || eval.expectation().ordered()
                || evaluation.result() instanceof QueryResult.Matrix
                || evaluation.result() instanceof QueryResult.Text) {
            return problem;
        }
        return asRange(eval, expr, time, evaluation.result() instanceof QueryResult.Scalar);
    }

    /// The middle of three steps must be the same.
    private String asRange(Command.Eval eval, Expr expr, long time, boolean scalar) {
        TimeRange range = new TimeRange(time - 60_000, time + 60_000);
        try {
            QueryResult.Matrix matrix = (QueryResult.Matrix)
                    engine.range(expr, range, new Step(60_000)).result();
            List<Sample> middle = new ArrayList<>();
            for (Series series : matrix.series()) {
                int at = series.indexAtOrAfter(time);
                if (at < series.size() && series.time(at) == time) {
                    middle.add(new Sample(series.labels(), time, series.value(at)));
                }
            }
            QueryResult result =
                    scalar ? new QueryResult.Scalar(time, middle.getFirst().value()) : new QueryResult.Vector(middle);
            String problem = valueProblem(eval, result, false);
            return problem.isEmpty() ? "" : "as a range: " + problem;
        } catch (EvalException e) {
            return "as a range: " + e.getMessage();
        }
    }

    private static String annotationProblem(Command.Eval eval, Evaluation evaluation) {
        Command.Expectation wanted = eval.expectation();
        if (isOther(wanted.warn(), evaluation.warnings())) {
            return "warnings: " + evaluation.warnings();
        }
        return isOther(wanted.info(), evaluation.infos()) ? "infos: " + evaluation.infos() : "";
    }

    private static boolean isOther(Command.Annotation wanted, List<String> texts) {
        return switch (wanted) {
            case ANY -> false;
            case WANTED -> texts.isEmpty();
            case NONE -> !texts.isEmpty();
        };
    }

    private static String valueProblem(Command.Eval eval, QueryResult result, boolean ordered) {
        return switch (result) {
            case QueryResult.Scalar scalar ->
                eval.scalar() != null && isEqual(eval.scalar(), scalar.value()) ? "" : "got " + scalar.value();
            case QueryResult.Text text -> text.value().equals(eval.expectation().text()) ? "" : "got " + text.value();
            case QueryResult.Vector vector -> vectorProblem(eval, vector.samples(), ordered);
            case QueryResult.Matrix matrix ->
                eval.expectation().vector() == null
                        ? "got a matrix"
                        : matrixProblem(
                                eval,
                                matrix,
                                eval.expectation().vector().start(),
                                eval.expectation().vector().step());
        };
    }

    private static String vectorProblem(Command.Eval eval, List<Sample> samples, boolean ordered) {
        if (eval.scalar() != null) {
            return "got a vector: " + samples;
        }
        Map<Labels, Double> expected = new TreeMap<>();
        List<Labels> order = new ArrayList<>();
        for (Notation notation : eval.series()) {
            Double value =
                    notation.values().isEmpty() ? null : notation.values().getFirst();
            if (value == null) {
                return "expected nothing of " + notation.labels();
            }
            expected.put(notation.labels(), value);
            order.add(notation.labels());
        }
        for (int i = 0; i < samples.size(); i++) {
            Sample sample = samples.get(i);
            if (ordered && (i >= order.size() || !order.get(i).equals(sample.labels()))) {
                return "in another order: " + samples;
            }
            Double value = expected.remove(sample.labels());
            if (value == null) {
                return "unexpected " + sample;
            }
            if (!isEqual(value, sample.value())) {
                return String.format(Locale.ROOT, "%s: %s, not %s", sample.labels(), sample.value(), value);
            }
        }
        return expected.isEmpty() ? "" : "missing " + expected;
    }

    private String rangeProblem(Command.Eval eval, Expr expr) {
        Evaluation evaluation;
        try {
            evaluation = engine.range(expr, new TimeRange(eval.start(), eval.end()), new Step(eval.step()));
        } catch (EvalException e) {
            return failed(eval, e);
        }
        if (eval.expectation().fail()) {
            return "did not fail";
        }
        String problem = annotationProblem(eval, evaluation);
        return problem.isEmpty()
                ? matrixProblem(eval, (QueryResult.Matrix) evaluation.result(), eval.start(), eval.step())
                : problem;
    }

    private static String matrixProblem(Command.Eval eval, QueryResult.Matrix matrix, long start, long step) {
        Map<Labels, Series> got = new TreeMap<>();
        matrix.series().forEach(series -> got.put(series.labels(), series));
        for (Notation notation : eval.series()) {
            Series series = got.remove(notation.labels());
            if (series == null) {
                return "missing " + notation.labels();
            }
            int at = 0;
            for (int k = 0; k < notation.values().size(); k++) {
                long time = start + k * step;
                Double value = notation.values().get(k);
                boolean there = at < series.size() && series.time(at) == time;
                if (there != (value != null) || (value != null && !isEqual(value, series.value(at)))) {
                    return series.labels() + " at " + time + ": " + (there ? series.value(at) : "nothing") + ", not "
                            + value;
                }
                at += there ? 1 : 0;
            }
            if (at < series.size()) {
                return series.labels() + " has more samples";
            }
        }
        return got.isEmpty() ? "" : "unexpected " + got.keySet();
    }

    /// NaN is NaN; else to a millionth.
    static boolean isEqual(double a, double b) {
        if (Double.isNaN(a) && Double.isNaN(b)) {
            return true;
        }
        if (a == b) {
            return true;
        }
        double difference = Math.abs(a - b);
        double sum = Math.abs(a) + Math.abs(b);
        return (a == 0 || b == 0 || sum < Double.MIN_NORMAL)
                ? difference < 0.000001 * Double.MIN_NORMAL
                : difference / Math.min(sum, Double.MAX_VALUE) < 0.000001;
    }
}
