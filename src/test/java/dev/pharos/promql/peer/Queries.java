package dev.pharos.promql.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Expressions: a list in which every function, operator and aggregation is, and as many made at random as are wanted.
final class Queries {
    private static final List<String> SELECTORS = List.of(
            "reqs_total",
            "reqs_total{job=\"api\"}",
            "reqs_total{path=~\"/a|/b\"}",
            "reqs_total{path!~\"/[ab]\",instance=\"i1\"}",
            "cpu_seconds_total",
            "temp",
            "temp{instance=~\"i.*\",job!=\"web\"}",
            "mem_bytes",
            "level",
            "ratio",
            "odd",
            "odd{kind=\"mixed\"}",
            "odd{kind=~\"inf|holes|constant\"}",
            "sparse",
            "gappy",
            "once",
            "state",
            "nothing",
            "inst_info",
            "when_seconds");
    private static final List<String> OF_RANGE = List.of(
            "rate",
            "increase",
            "delta",
            "irate",
            "idelta",
            "resets",
            "changes",
            "deriv",
            "sum_over_time",
            "avg_over_time",
            "min_over_time",
            "max_over_time",
            "count_over_time",
            "stddev_over_time",
            "stdvar_over_time",
            "last_over_time",
            "present_over_time",
            "absent_over_time");
    private static final List<String> OF_VECTOR = List.of(
            "abs",
            "ceil",
            "floor",
            "exp",
            "sqrt",
            "ln",
            "log2",
            "log10",
            "sgn",
            "round",
            "sort",
            "sort_desc",
            "sin",
            "cos",
            "tan",
            "asin",
            "acos",
            "atan",
            "sinh",
            "cosh",
            "tanh",
            "asinh",
            "acosh",
            "atanh",
            "deg",
            "rad",
            "timestamp",
            "minute",
            "hour",
            "day_of_week",
            "day_of_month",
            "day_of_year",
            "days_in_month",
            "month",
            "year",
            "absent");
    private static final List<String> AGGREGATIONS =
            List.of("sum", "avg", "count", "min", "max", "group", "stddev", "stdvar");
    private static final List<String> GROUPINGS = List.of(
            "",
            "",
            "by (job)",
            "by (instance)",
            "by (job, path)",
            "without (instance)",
            "without (job, path)",
            "by (__name__)",
            "by (nothing)",
            "without ()");
    private static final List<String> ARITHMETIC = List.of("+", "-", "*", "/", "%", "^", "atan2");
    private static final List<String> COMPARISONS = List.of("==", "!=", "<", "<=", ">", ">=");
    private static final List<String> SETS = List.of("and", "or", "unless");
    private static final List<String> MATCHINGS = List.of(
            "",
            "",
            "on (instance)",
            "on (job, instance)",
            "ignoring (path)",
            "ignoring (job)",
            "on ()",
            "on (instance) group_left ()",
            "on (instance) group_left (version)",
            "on (job) group_right ()",
            "ignoring (path) group_left ()",
            "ignoring (job, path) group_right (os)");
    private static final List<String> WINDOWS = List.of("30s", "1m", "90s", "5m", "13m", "1h");
    private static final List<String> OFFSETS = List.of("1m", "-2m", "7m30s", "1h", "17s");
    private static final List<String> NUMBERS =
            List.of("0", "1", "2", "0.5", "-3", "10", "1e9", "NaN", "Inf", "-Inf", "0.1", "100", "3.7");

    private final Random random;

    Queries(long seed) {
        this.random = new Random(seed);
    }

    /// Each thing there is, over each kind of samples.
    static List<String> listed() {
        List<String> all = new ArrayList<>(Listed.ALL);
        for (String selector : SELECTORS) {
            all.add(selector);
            all.add("-" + selector);
            all.add(selector + " offset 3m");
            for (String function : OF_RANGE) {
                all.add(function + "(" + selector + "[5m])");
            }
            for (String function : OF_VECTOR) {
                all.add(function + "(" + selector + ")");
            }
            for (String aggregation : AGGREGATIONS) {
                all.add(aggregation + "(" + selector + ")");
                all.add(aggregation + " by (instance, kind) (" + selector + ")");
            }
            all.add("topk(3, " + selector + ")");
            all.add("bottomk by (job) (1, " + selector + ")");
            all.add("quantile(0.4, " + selector + ")");
            all.add("count_values(\"v\", " + selector + ")");
            all.add("quantile_over_time(0.7, " + selector + "[7m])");
            all.add("predict_linear(" + selector + "[10m], 600)");
            all.add("holt_winters(" + selector + "[10m], 0.3, 0.6)");
        }
        for (String operator : ARITHMETIC) {
            for (String selector : List.of("temp", "odd", "reqs_total", "ratio")) {
                all.add(selector + " " + operator + " 2.5");
                all.add("7 " + operator + " " + selector);
                all.add(selector + " " + operator + " " + selector);
                all.add(selector + " " + operator + " (" + selector + " offset 1m)");
            }
        }
        for (String operator : COMPARISONS) {
            for (String selector : List.of("temp", "odd", "level")) {
                all.add(selector + " " + operator + " 2");
                all.add("2 " + operator + " " + selector);
                all.add(selector + " " + operator + " bool 1");
                all.add(selector + " " + operator + " (" + selector + " offset 1m)");
                all.add(selector + " " + operator + " bool on (instance, kind) " + selector + " offset 1m");
            }
            all.add("3 " + operator + " bool 3");
        }
        return all;
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String shift() {
        return switch (random.nextInt(9)) {
            case 0 -> " offset " + one(OFFSETS);
            case 1 -> " @ " + (SampleSet.START / 1000 + random.nextInt(7200));
            case 2 -> " @ start()";
            case 3 -> " @ end() offset " + one(OFFSETS);
            default -> "";
        };
    }

    String vector(int depth) {
        if (depth == 0) {
            return one(SELECTORS) + shift();
        }
        int deeper = depth - 1;
        return switch (random.nextInt(16)) {
            case 0, 1 -> one(OF_RANGE) + "(" + range(deeper) + ")";
            case 2 -> one(OF_VECTOR) + "(" + vector(deeper) + ")";
            case 3, 4 -> one(AGGREGATIONS) + " " + one(GROUPINGS) + " (" + vector(deeper) + ")";
            case 5 ->
                "(" + vector(deeper) + ") " + one(ARITHMETIC) + " " + one(MATCHINGS) + " (" + vector(deeper) + ")";
            case 6 ->
                "(" + vector(deeper) + ") " + one(COMPARISONS) + (random.nextBoolean() ? " bool " : " ")
                        + one(MATCHINGS) + " (" + vector(deeper) + ")";
            case 7 ->
                "(" + vector(deeper) + ") " + one(SETS) + " " + MATCHINGS.get(random.nextInt(7)) + " (" + vector(deeper)
                        + ")";
            case 8 -> "(" + vector(deeper) + ") " + one(ARITHMETIC) + " " + scalar(deeper);
            case 9 -> scalar(deeper) + " " + one(COMPARISONS) + " (" + vector(deeper) + ")";
            case 10 ->
                (random.nextBoolean() ? "topk" : "bottomk") + " " + one(GROUPINGS) + " (" + random.nextInt(5) + ", "
                        + vector(deeper) + ")";
            case 11 -> "quantile " + one(GROUPINGS) + " (" + one(NUMBERS) + ", " + vector(deeper) + ")";
            case 12 -> "quantile_over_time(" + scalar(0) + ", " + range(deeper) + ")";
            case 13 -> "clamp(" + vector(deeper) + ", " + scalar(0) + ", " + scalar(0) + ")";
            case 14 ->
                "label_replace(" + vector(deeper) + ", \"" + one(List.of("instance", "new", "path"))
                        + "\", \"x$1\", \"" + one(List.of("job", "instance", "path", "kind")) + "\", \""
                        + one(List.of("(.*)", "i(.)", "(a.*|w.*)", "")) + "\")";
            default ->
                (random.nextBoolean()
                        ? "predict_linear(" + range(deeper) + ", " + scalar(0) + ")"
                        : "round(" + vector(deeper) + ", " + scalar(0) + ")");
        };
    }

    private String range(int depth) {
        return depth == 0 || random.nextInt(3) > 0
                ? one(SELECTORS) + "[" + one(WINDOWS) + "]" + shift()
                : "(" + vector(depth) + ")[" + one(WINDOWS) + ":" + one(List.of("", "10s", "1m", "47s")) + "]"
                        + shift();
    }

    String scalar(int depth) {
        if (depth == 0) {
            return random.nextInt(6) == 0 ? "time()" : one(NUMBERS);
        }
        return switch (random.nextInt(4)) {
            case 0 -> "scalar(" + vector(depth - 1) + ")";
            case 1 -> "(" + scalar(depth - 1) + " " + one(ARITHMETIC) + " " + scalar(depth - 1) + ")";
            default -> one(NUMBERS);
        };
    }
}
