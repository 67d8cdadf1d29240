package dev.pharos.promql.peer;

import dev.pharos.promql.MemoryStore;
import dev.pharos.series.Labels;
import dev.pharos.series.PrometheusNumber;
import dev.pharos.series.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

/// Samples of many kinds: counters with resets, gauges, histograms, NaN and infinities, gaps, jitter, series that begin
/// late or end early; all within one block of two hours.
final class SampleSet {
    /// The first moment of the block.
    static final long START = 1_699_999_200_000L;
    static final long END = START + 7_140_000;

    private final Random random = new Random(6);
    private final List<Series> all = new ArrayList<>();

    SampleSet() {
        counters();
        gauges();
        oddities();
        histograms();
        facts();
    }

    private void counters() {
        for (int instance = 0; instance < 4; instance++) {
            for (String path : List.of("/a", "/b", "/c")) {
                double[] total = {random.nextInt(1000)};
                int resets = instance == 0 ? 200 : 60 + 30 * instance;
                add(
                        15_000,
                        2_000L * instance,
                        i -> {
                            total[0] = i % resets == resets - 1 ? random.nextInt(5) : total[0] + random.nextInt(40);
                            return total[0];
                        },
                        "reqs_total",
                        "instance",
                        "i" + instance,
                        "job",
                        instance < 2 ? "api" : "web",
                        "path",
                        path);
            }
            double[] seconds = {0};
            add(
                    30_000,
                    700,
                    i -> seconds[0] += random.nextDouble() * 3,
                    "cpu_seconds_total",
                    "instance",
                    "i" + instance,
                    "job",
                    instance < 2 ? "api" : "web");
        }
    }

    private void gauges() {
        for (int instance = 0; instance < 4; instance++) {
            double phase = instance;
            add(
                    15_000,
                    0,
                    i -> 20 + 15 * Math.sin(i / 30.0 + phase) + random.nextGaussian(),
                    "temp",
                    "instance",
                    "i" + instance,
                    "job",
                    instance < 2 ? "api" : "web");
            add(
                    15_000,
                    4_000,
                    i -> Math.rint(1e9 + 5e8 * random.nextDouble()),
                    "mem_bytes",
                    "instance",
                    "i" + instance,
                    "job",
                    instance < 2 ? "api" : "web");
            add(60_000, 0, i -> 2e9, "mem_max_bytes", "instance", "i" + instance);
            add(
                    15_000,
                    100,
                    i -> random.nextInt(4),
                    "level",
                    "instance",
                    "i" + instance,
                    "rack",
                    instance % 2 == 0 ? "r1" : "r2");
            add(20_000, 0, i -> Math.rint(random.nextDouble() * 100) / 100, "ratio", "instance", "i" + instance);
        }
        add(10_000, 0, i -> 1.7e9 + i * 3600.0, "when_seconds", "zone", "utc");
        add(60_000, 0, i -> 1e6 * random.nextGaussian() * 86400, "when_seconds", "zone", "far");
    }

    private void oddities() {
        double[] special = {
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            0,
            -0.0,
            1,
            -1,
            1e300,
            -1e300,
            Double.MIN_VALUE,
            1e-9
        };
        add(15_000, 0, i -> special[random.nextInt(special.length)], "odd", "kind", "mixed");
        add(15_000, 0, i -> Double.NaN, "odd", "kind", "nan");
        add(15_000, 0, i -> i % 20 == 3 ? Double.POSITIVE_INFINITY : i, "odd", "kind", "inf");
        add(15_000, 0, i -> i % 7 == 3 ? Double.NaN : random.nextDouble(), "odd", "kind", "holes");
        add(15_000, 0, i -> i % 2 == 0 ? 1e308 : 9e307, "odd", "kind", "huge");
        add(15_000, 0, i -> 0.1, "odd", "kind", "constant");
        add(15_000, 0, i -> -random.nextDouble() * 1e-5, "odd", "kind", "small");
        // Beyond the look-back of five minutes, and just at it.
        add(420_000, 0, i -> i, "sparse", "every", "7m");
        add(300_000, 0, i -> i * i, "sparse", "every", "5m");
        add(240_000, 30_000, i -> -i, "sparse", "every", "4m");
        Series late = all.getFirst();
        add(late, 200, late.size(), "gappy", "part", "late");
        add(late, 0, 150, "gappy", "part", "early");
        add(late, 100, 130, "gappy", "part", "middle");
        add(late, 0, 100, "handover", "side", "x");
        add(late, 140, late.size(), "handover2", "side", "x");
        add(late, 120, 121, "once", "side", "x");
        add(15_000, 0, i -> i % 60 < 20 ? Double.NEGATIVE_INFINITY : i % 11, "state", "kind", "ü \"\\", "c", "x\ny");
    }

    private void histograms() {
        for (String job : List.of("api", "web")) {
            List<String> bounds = List.of("0.1", "0.25", "0.5", "1", "2.5", "+Inf");
            double[] counts = new double[bounds.size()];
            for (int b = 0; b < bounds.size(); b++) {
                int bucket = b;
                add(
                        15_000,
                        0,
                        i -> counts[bucket] += (bucket + 1) * 2 + random.nextInt(2),
                        "lat_bucket",
                        "job",
                        job,
                        "le",
                        bounds.get(b));
            }
        }
        add(15_000, 0, i -> i * 2.0, "lat_bucket", "job", "broken", "le", "0.1");
        add(15_000, 0, i -> i * 1.0, "lat_bucket", "job", "broken", "le", "1");
        add(15_000, 0, i -> i * 4.0, "lat_bucket", "job", "broken", "le", "+Inf");
        add(15_000, 0, i -> i * 4.0, "lat_bucket", "job", "broken", "le", "junk");
        add(15_000, 0, i -> i * 4.0, "lat_bucket", "job", "endless", "le", "1");
        add(15_000, 0, i -> i * 3.0, "lat_bucket", "job", "twice", "le", "1");
        add(15_000, 0, i -> i * 1.0, "lat_bucket", "job", "twice", "le", "1.0");
        add(15_000, 0, i -> i * 9.0, "lat_bucket", "job", "twice", "le", "Inf");
        add(15_000, 0, i -> 10, "neg_bucket", "le", "-1");
        add(15_000, 0, i -> 20, "neg_bucket", "le", "0");
        add(15_000, 0, i -> 30, "neg_bucket", "le", "+Inf");
    }

    private void facts() {
        for (int instance = 0; instance < 4; instance++) {
            add(
                    60_000,
                    0,
                    i -> 1,
                    "inst_info",
                    "instance",
                    "i" + instance,
                    "version",
                    "v" + instance % 2,
                    "os",
                    "linux");
        }
        add(60_000, 0, i -> i < 60 ? 1 : 0, "inst_info", "instance", "i0", "version", "v9", "os", "bsd");
    }

    private void add(long interval, long jitter, IntToDoubleFunction value, String name, String... labels) {
        int count = (int) ((END - START) / interval);
        long[] times = new long[count];
        double[] values = new double[count];
        int size = 0;
        int gap = 40 + random.nextInt(200);
        for (int i = 0; i < count; i++) {
            double next = value.applyAsDouble(i);
            // Every series but those of a constant rhythm misses some scrapes.
            boolean missed = jitter > 0 && (i == gap || (i > gap + 60 && i < gap + 60 + 25));
            if (!missed) {
                times[size] = START + i * interval + (jitter == 0 ? 0 : (long) (random.nextDouble() * jitter));
                values[size++] = next;
            }
        }
        all.add(new Series(labels(name, labels), Arrays.copyOf(times, size), Arrays.copyOf(values, size)));
    }

    private void add(Series source, int from, int to, String name, String... labels) {
        all.add(new Series(
                labels(name, labels),
                Arrays.copyOfRange(source.times(), from, Math.min(to, source.size())),
                Arrays.copyOfRange(source.values(), from, Math.min(to, source.size()))));
    }

    /// Series of metrics that only somebody's expressions know.
    void addUnknown(Labels labels) {
        if (all.stream().noneMatch(series -> series.labels().equals(labels))) {
            double[] total = {random.nextInt(100)};
            int count = (int) ((END - START) / 15_000);
            long[] times = new long[count];
            double[] values = new double[count];
            for (int i = 0; i < count; i++) {
                times[i] = START + i * 15_000L;
                values[i] = total[0] += random.nextInt(3);
            }
            all.add(new Series(labels, times, values));
        }
    }

    private static Labels labels(String name, String... labels) {
        return Labels.of(labels).with(Labels.NAME, name);
    }

    MemoryStore store() {
        MemoryStore store = new MemoryStore();
        all.forEach(store::add);
        return store;
    }

    String openMetrics() {
        StringBuilder text = new StringBuilder();
        for (Series series : all) {
            String labels = series.labels().without(Labels.NAME).matchers();
            for (int i = 0; i < series.size(); i++) {
                text.append(series.labels().metric())
                        .append(labels.isEmpty() ? "" : "{" + labels + "}")
                        .append(' ')
                        .append(PrometheusNumber.sample(series.value(i)))
                        .append(' ')
                        .append(BigDecimal.valueOf(series.time(i), 3).toPlainString())
                        .append('\n');
            }
        }
        return text.append("# EOF\n").toString();
    }
}
