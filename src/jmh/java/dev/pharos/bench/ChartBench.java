package dev.pharos.bench;

import dev.pharos.bench.chart.ChartProcess;
import dev.pharos.bench.chart.Readings;
import dev.pharos.bench.chart.Scenario;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// Our chart beside chart-fx and uPlot, and what it costs by itself. Arguments: the scenarios to measure, `pan zoom`;
/// without any, all of them.
final class ChartBench implements Benchmark {
    private static final String SKIPPED = "skipped";

    @Override
    public String name() {
        return "chart";
    }

    @Override
    public Figures run(List<String> arguments) throws Exception {
        Readings readings = new Readings();
        for (Scenario scenario : Scenario.values()) {
            if (arguments.isEmpty() || arguments.contains(scenario.key())) {
                ChartProcess.run(scenario, readings);
            } else {
                System.out.println(scenario.key() + " was not asked for: skipped");
            }
        }
        table(readings);

        Figures figures = new Figures();
        put(figures, "pan_1m_ms", readings.find("pan.ours"));
        put(figures, "chartfx_ratio", readings.ratio("pan.chartfx", "pan.ours"));
        put(figures, "uplot_ratio", readings.ratio("pan.uplot", "pan.ours"));
        put(figures, "zoom_10m_max_ms", readings.find("zoom.fresh"));
        put(figures, "first_200x2000_ms", readings.find("first.picture"));
        put(figures, "page24_cpu", readings.find("page.cpu"));
        put(figures, "alloc_kib", readings.find("page.alloc_kib"));
        put(figures, "bytes_per_point", readings.find("weight.bytes_per_point"));
        put(figures, "aa_error", readings.find("fidelity.mean"));
        return figures;
    }

    private static void table(Readings readings) {
        line("1600x400", "ours", "peer", "ratio", "must be");
        row("1 M points, a frame of panning, median ms", readings.find("pan.ours"), "10 or less");
        row("  the slowest ms", readings.find("pan.ours.worst"), "");
        peer("  beside chart-fx", "pan.chartfx", readings, "100 or more");
        peer("  beside uPlot", "pan.uplot", readings, "3 or more");
        row("10 M points, slowest frame of a zoom ms", readings.find("zoom.fresh"), "16 or less");
        row("  the slowest of all rounds ms", readings.find("zoom.fresh.worst"), "");
        row("  once all is indexed ms", readings.find("zoom.settled"), "");
        row("200 x 2,000 points, first picture, median ms", readings.find("first.picture"), "25 or less");
        row("24 live charts, share of a core", readings.find("page.cpu"), "0.1 or less");
        row("  the longest frame ms", readings.find("page.frame.worst"), "33 or less");
        row("  allocated a frame and chart, KiB", readings.find("page.alloc_kib"), "64 or less");
        row("memory above the columns, bytes a point", readings.find("weight.bytes_per_point"), "2 or less");
        row("mean difference of lit pixels, 1/255", readings.find("fidelity.mean"), "1 or less");
        row("  of the wildest line", readings.find("fidelity.worst"), "");
    }

    private static void row(String what, OptionalDouble ours, String limit) {
        line(what, text(ours), "", "", limit);
    }

    private static void peer(String what, String peer, Readings readings, String limit) {
        line(
                what,
                text(readings.find("pan.ours")),
                text(readings.find(peer)),
                text(readings.ratio(peer, "pan.ours")),
                limit);
    }

    private static void line(String what, String ours, String peer, String ratio, String limit) {
        System.out.printf(Locale.ROOT, "%-46s %10s %10s %10s  %s%n", what, ours, peer, ratio, limit);
    }

    private static String text(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : SKIPPED;
    }

    private static void put(Figures figures, String name, OptionalDouble value) {
        value.ifPresentOrElse(number -> figures.with(name, number), () -> figures.with(name, SKIPPED));
    }
}
