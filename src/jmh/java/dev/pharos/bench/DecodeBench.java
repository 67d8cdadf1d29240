package dev.pharos.bench;

import dev.pharos.prometheus.wire.QueryAnswer;
import dev.pharos.prometheus.wire.QueryDecoder;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Series;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Our decoder against Jackson's streaming parser in this JVM and `JSON.parse` in Node, on one body of a million
/// samples.
final class DecodeBench implements Benchmark {
    private static final int WARM_UPS = 40;
    private static final int ROUNDS = 9;
    private static final int NODE_ROUNDS = 9;

    @Override
    public String name() {
        return "decode";
    }

    @Override
    public Figures run(List<String> arguments) throws Exception {
        PrintStream out = System.out;
        byte[] body = RangeBody.make(List.of(RangeBody.Kind.values()));
        double samples = (double) RangeBody.SERIES * RangeBody.POINTS;
        out.printf(
                Locale.ROOT,
                "%.0f samples, %.1f MB, %.1f bytes a sample%n",
                samples,
                body.length / 1e6,
                body.length / samples);

        double sum = sum(decode(body));
        agree("Jackson", sum(JacksonPeer.decode(body)), sum);
        List<Stopwatch.Cost> costs =
                Stopwatch.measure(WARM_UPS, ROUNDS, List.of(() -> decode(body), () -> JacksonPeer.decode(body)));
        Stopwatch.Cost ours = costs.get(0);
        Stopwatch.Cost jackson = costs.get(1);
        Optional<NodePeer.Result> node = NodePeer.measure(body, NODE_ROUNDS);
        node.ifPresent(result -> agree("Node", result.sum(), sum));

        out.printf(Locale.ROOT, "%-28s %10s %10s %8s%n", "decoder", "cpu ms", "MB/s", "times");
        row(out, "ours", ours.cpuMillis(), body.length, ours.cpuMillis());
        row(out, "Jackson streaming", jackson.cpuMillis(), body.length, ours.cpuMillis());
        node.ifPresent(result ->
                row(out, "JSON.parse, Node " + result.version(), result.cpuMillis(), body.length, ours.cpuMillis()));

        double worst = Double.MAX_VALUE;
        for (RangeBody.Kind kind : RangeBody.Kind.values()) {
            double ratio = ofOneKind(kind);
            out.printf(Locale.ROOT, "%-28s %30.1f%n", "Jackson, all " + kind, ratio);
            worst = Math.min(worst, ratio);
        }

        Figures figures = new Figures();
        node.ifPresentOrElse(
                result -> figures.with("ratio_node", result.cpuMillis() / ours.cpuMillis()),
                () -> figures.with("ratio_node", "skipped"));
        figures.with("ratio_jackson", jackson.cpuMillis() / ours.cpuMillis())
                .with("ratio_jackson_worst_kind", worst)
                .with("mb_per_s", body.length / 1e3 / ours.cpuMillis())
                .with("bytes_per_sample", ours.bytes() / samples)
                .with("cpu_ms", ours.cpuMillis())
                .with("jackson_ms", jackson.cpuMillis());
        node.ifPresent(result -> figures.with("node_ms", result.cpuMillis()));
        return figures;
    }

    private static double ofOneKind(RangeBody.Kind kind) throws Exception {
        byte[] body = RangeBody.make(List.of(kind));
        List<Stopwatch.Cost> costs =
                Stopwatch.measure(WARM_UPS / 4, ROUNDS, List.of(() -> decode(body), () -> JacksonPeer.decode(body)));
        return costs.get(1).cpuMillis() / costs.get(0).cpuMillis();
    }

    private static List<double[]> decode(byte[] body) throws IOException {
        QueryAnswer answer = QueryDecoder.decode(new ByteArrayInputStream(body), RangeBody.POINTS, Integer.MAX_VALUE);
        if (!(answer instanceof QueryAnswer.Result(QueryResult.Matrix(var series), var _))) {
            throw new IOException("not a matrix");
        }
        return series.stream().map(Series::values).toList();
    }

    private static double sum(List<double[]> columns) {
        double sum = 0;
        for (double[] column : columns) {
            for (double value : column) {
                sum += value;
            }
        }
        return sum;
    }

    private static void agree(String peer, double theirs, double ours) {
        if (theirs != ours) {
            throw new IllegalStateException(peer + " read other values: " + theirs + ", not " + ours);
        }
    }

    private static void row(PrintStream out, String name, double millis, int bytes, double ours) {
        out.printf(Locale.ROOT, "%-28s %10.1f %10.0f %8.1f%n", name, millis, bytes / 1e3 / millis, millis / ours);
    }
}
