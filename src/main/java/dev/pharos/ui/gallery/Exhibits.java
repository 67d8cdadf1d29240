package dev.pharos.ui.gallery;

import static dev.pharos.ui.gallery.Waves.HOUR;
import static dev.pharos.ui.gallery.Waves.STEP;
import static dev.pharos.ui.gallery.Waves.holed;
import static dev.pharos.ui.gallery.Waves.levels;
import static dev.pharos.ui.gallery.Waves.line;
import static dev.pharos.ui.gallery.Waves.traffic;

import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.series.Unit;
import dev.pharos.ui.chart.axis.Limits;
import dev.pharos.ui.chart.content.Annotations;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.ChartMark;
import dev.pharos.ui.chart.content.ChartRegion;
import dev.pharos.ui.chart.content.ChartSpec;
import dev.pharos.ui.chart.content.ChartState;
import dev.pharos.ui.chart.content.Comparison;
import dev.pharos.ui.chart.content.LineStyle;
import dev.pharos.ui.chart.content.LineStyle.Dash;
import dev.pharos.ui.chart.content.LineStyle.Fill;
import dev.pharos.ui.chart.content.LineStyle.Gaps;
import dev.pharos.ui.chart.content.LineStyle.Marks;
import dev.pharos.ui.chart.content.LineStyle.Shape;
import dev.pharos.ui.chart.content.LineStyle.Sign;
import dev.pharos.ui.chart.content.LineStyle.Stack;
import dev.pharos.ui.chart.content.LineStyle.Stroke;
import dev.pharos.ui.chart.content.Threshold;
import dev.pharos.ui.chart.content.ValueAxis;
import dev.pharos.ui.chart.content.ValueSide;
import dev.pharos.ui.chart.scaling.Scaling;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.theme.Messages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What hangs in the gallery.
final class Exhibits {
    /// Steps between the bars of a chart.
    private static final Step MINUTES = new Step(180_000);

    /// A hundred samples a second: far more than there are pixels.
    private static final Step DENSE = new Step(10);

    /// @param key what it is called among the stored pictures
    record Exhibit(String key, ChartSpec spec, ChartState state) {}

    private final Messages words = Messages.of(Exhibits.class);
    private final List<Exhibit> all = new ArrayList<>();

    List<Exhibit> all() {
        shapes();
        fills();
        stacks();
        notes();
        scales();
        beside();
        extremes();
        states();
        return all;
    }

    private void shapes() {
        show(
                "lines",
                Unit.PER_SECOND,
                line("get", LineStyle.LINE, traffic(80, 30, 1)),
                line("set", LineStyle.LINE, traffic(40, 15, 2)));
        show(
                "steps",
                Unit.COUNT,
                line("after", LineStyle.LINE.with(Shape.STEP_AFTER), levels(3)),
                line("before", LineStyle.LINE.with(Shape.STEP_BEFORE), levels(4)));
        add("bars", Unit.COUNT, MINUTES, line("evicted", LineStyle.LINE.with(Shape.BARS), MINUTES, traffic(30, 20, 5)));
        show(
                "points",
                Unit.SECONDS,
                line("p99", LineStyle.LINE.with(Shape.POINTS), traffic(0.002, 0.001, 6)),
                line("p50", LineStyle.LINE.with(Shape.POINTS), traffic(0.0008, 0.0003, 7)));
        LineStyle marked = LineStyle.LINE.with(Marks.ALL);
        add("marks", Unit.PER_SECOND, MINUTES, line("expired", marked, MINUTES, traffic(20, 9, 8)));
        show(
                "dashes",
                Unit.PER_SECOND,
                line("solid", LineStyle.LINE, i -> 30 + 8 * Math.sin(i * 0.1)),
                line("dashed", LineStyle.LINE.with(new Stroke(1.5, Dash.DASHED)), i -> 20 + 8 * Math.sin(i * 0.1)),
                line("dotted", LineStyle.LINE.with(new Stroke(2.5, Dash.DOTTED)), i -> 10 + 8 * Math.sin(i * 0.1)));
    }

    private void fills() {
        show("area", Unit.BYTES, line("used", LineStyle.AREA, i -> 6e8 + i * 3e6 + 5e7 * Math.sin(i * 0.2)));
        LineStyle even = LineStyle.LINE.with(new Fill(0.3, Fill.Gradient.EVEN, null));
        show("even", Unit.BYTES, line("resident", even, i -> 9e8 - i * 2e6 + 4e7 * Math.sin(i * 0.3)));
        ChartLine low = line("min", LineStyle.LINE.with(new Stroke(1, Dash.SOLID)), i -> 10 + 3 * Math.sin(i * 0.1));
        LineStyle band = LineStyle.LINE
                .with(new Fill(0.25, Fill.Gradient.EVEN, low.series().labels()))
                .with(new Stroke(1, Dash.SOLID));
        show(
                "between",
                Unit.MILLISECONDS,
                line("max", band, i -> 24 + 6 * Math.sin(i * 0.13)),
                line("mean", LineStyle.LINE.with(new Stroke(2, Dash.SOLID)), i -> 17 + 4 * Math.sin(i * 0.11)),
                low);
    }

    private void stacks() {
        show("stacked", Unit.PERCENT, stack(Stack.Measure.VALUE));
        show("shares", Unit.PERCENT, stack(Stack.Measure.SHARE));
        LineStyle in = LineStyle.AREA;
        show(
                "signs",
                Unit.BYTES_PER_SECOND,
                line("received", in, traffic(4e6, 2e6, 9)),
                line("sent", in.with(Sign.DOWN), traffic(9e6, 4e6, 10)));
        LineStyle bars = LineStyle.LINE.with(Shape.BARS).with(new Stack("all", Stack.Measure.VALUE));
        add(
                "stackedBars",
                Unit.COUNT,
                MINUTES,
                line("hits", bars, MINUTES, traffic(50, 20, 11)),
                line("misses", bars, MINUTES, traffic(12, 6, 12)));
    }

    private static ChartLine[] stack(Stack.Measure measure) {
        LineStyle style = LineStyle.STACKED.with(new Stack("cpu", measure));
        return new ChartLine[] {
            line("user", style, traffic(22, 8, 13)),
            line("system", style, traffic(9, 3, 14)),
            line("iowait", style, traffic(5, 4, 15))
        };
    }

    private void notes() {
        ChartLine used = line("used", LineStyle.LINE, i -> 60 + i * 0.3 + 4 * Math.sin(i * 0.2));
        data(
                "thresholds",
                Unit.PERCENT,
                new ChartData(HOUR, STEP, List.of(used))
                        .with(Annotations.ofThresholds(List.of(
                                new Threshold(80, "80 %", "warning", Threshold.Side.ABOVE),
                                new Threshold(95, "95 %", "critical", Threshold.Side.ABOVE)))));
        long start = HOUR.start();
        data(
                "regions",
                Unit.PER_SECOND,
                new ChartData(HOUR, STEP, List.of(line("ops", LineStyle.LINE, traffic(900, 200, 16))))
                        .with(Annotations.ofRegions(List.of(
                                new ChartRegion(
                                        new TimeRange(start + 600_000, start + 1_300_000), "RedisSlow", Status.WARNING),
                                new ChartRegion(
                                        new TimeRange(start + 2_200_000, start + 2_700_000),
                                        "RedisDown",
                                        Status.CRITICAL)))));
        show("gaps", Unit.COUNT, line("clients", LineStyle.AREA, holed(traffic(40, 12, 17), 28, 7)));
        LineStyle spanned = LineStyle.LINE.with(new Gaps.Spanned());
        show("spanned", Unit.COUNT, line("clients", spanned, holed(traffic(40, 12, 17), 28, 7)));
        LineStyle ruled = LineStyle.AREA.with(new Gaps.UpTo(150_000));
        show("ruled", Unit.COUNT, line("clients", ruled, holed(holed(traffic(40, 12, 17), 28, 7), 11, 3)));
    }

    private void scales() {
        ChartLine fast = line("get", LineStyle.LINE, i -> 4e-5 * Math.exp(0.4 * Math.sin(i * 0.2)));
        ChartLine slow = line("keys", LineStyle.LINE, i -> 0.02 * Math.exp(2 * Math.sin(i * 0.07)));
        data(
                "log",
                Unit.SECONDS,
                new ChartSpec.Bounds(Scaling.LOGARITHMIC, Limits.NONE),
                new ChartData(HOUR, STEP, List.of(fast, slow)));
        ChartLine drift = line("offset", LineStyle.LINE, i -> Math.pow(i - 60, 3) / 2);
        data(
                "symlog",
                Unit.COUNT,
                new ChartSpec.Bounds(new Scaling.Symlog(10, 1), Limits.NONE),
                new ChartData(HOUR, STEP, List.of(drift)));
        data(
                "limits",
                Unit.PERCENT,
                new ChartSpec.Bounds(new Limits(20, 80, Double.NaN, Double.NaN)),
                new ChartData(HOUR, STEP, List.of(line("cpu", LineStyle.LINE, traffic(50, 40, 21)))));
        data(
                "soft",
                Unit.PERCENT,
                new ChartSpec.Bounds(Limits.soft(0, 100)),
                new ChartData(HOUR, STEP, List.of(line("cpu", LineStyle.LINE, traffic(30, 12, 22)))));
    }

    private void beside() {
        ChartSpec two = new ChartSpec(
                words.get("axes"),
                "",
                new ValueAxis(Unit.BYTES, ChartSpec.Bounds.FROM_ZERO),
                new ValueAxis(Unit.PER_SECOND, ChartSpec.Bounds.FROM_ZERO));
        ChartLine memory = line("used", LineStyle.AREA, i -> (3 + 0.01 * i) * (1 << 30));
        ChartLine commands =
                line("ops", LineStyle.LINE, traffic(9_000, 3_000, 23)).on(ValueSide.RIGHT);
        hang("axes", two, new ChartState.Showing(new ChartData(HOUR, STEP, List.of(memory, commands))));

        ChartLine today = line("get", LineStyle.LINE, traffic(80, 30, 24));
        ChartLine yesterday =
                today.with(line("get", LineStyle.LINE, traffic(60, 25, 25)).series());
        long day = Duration.ofDays(1).toMillis();
        data(
                "compared",
                Unit.PER_SECOND,
                new ChartData(HOUR, STEP, List.of(today)).with(new Comparison(day, List.of(yesterday))));

        long start = HOUR.start();
        List<ChartMark> marks = List.of(
                new ChartMark(start + 700_000, words.get("marks.deploy"), ChartMark.Kind.DEPLOY),
                new ChartMark(start + 1_900_000, words.get("marks.note"), ChartMark.Kind.NOTE),
                new ChartMark(start + 2_900_000, words.get("marks.recording"), ChartMark.Kind.RECORDING));
        data(
                "marked",
                Unit.PER_SECOND,
                new ChartData(HOUR, STEP, List.of(line("ops", LineStyle.LINE, traffic(900, 200, 26))))
                        .with(Annotations.ofMarks(marks)));
    }

    private void extremes() {
        Random random = new Random(18);
        add(
                "dense",
                Unit.COUNT,
                DENSE,
                line(
                        "360,001 samples",
                        LineStyle.LINE,
                        DENSE,
                        i -> 50 + 20 * Math.sin(i * 2e-5) + 6 * random.nextGaussian() + (i == 250_000 ? 80 : 0)));
        ChartLine[] many = new ChartLine[60];
        for (int i = 0; i < many.length; i++) {
            many[i] = line("redis-" + i, LineStyle.LINE, traffic(20 + i * 3, 8, i));
        }
        show("many", Unit.PER_SECOND, many);
        ChartLine[] cloud = new ChartLine[200];
        for (int i = 0; i < cloud.length; i++) {
            cloud[i] = line("redis-" + i, LineStyle.LINE, traffic(20 + i * 3, 8, i));
        }
        show("cloud", Unit.PER_SECOND, cloud);
        show("hostile", Unit.COUNT, line("odd", LineStyle.LINE, i -> switch (i % 12) {
            case 3 -> Double.NaN;
            case 6 -> Double.POSITIVE_INFINITY;
            case 9 -> 1e308;
            default -> Math.sin(i) * 1e307;
        }));
        ChartLine one = line("alone", LineStyle.LINE, i -> i == 60 ? 42 : Double.NaN);
        show("one", Unit.COUNT, one, line("level", LineStyle.LINE, _ -> 30));
    }

    private void states() {
        ChartData data = new ChartData(HOUR, STEP, List.of(line("get", LineStyle.LINE, traffic(80, 30, 19))));
        state("stale", new ChartState.Stale(data, Duration.ofSeconds(95), words.get("stale.reason")));
        state("empty", new ChartState.Empty(words.get("empty.reason")));
        state("failed", new ChartState.Failed(words.get("failed.reason")));
        state("loading", new ChartState.Loading());
    }

    private void show(String key, Unit unit, ChartLine... lines) {
        add(key, unit, STEP, lines);
    }

    private void add(String key, Unit unit, Step step, ChartLine... lines) {
        data(key, unit, new ChartData(HOUR, step, List.of(lines)));
    }

    private void data(String key, Unit unit, ChartData data) {
        hang(key, new ChartSpec(words.get(key), unit), new ChartState.Showing(data));
    }

    private void data(String key, Unit unit, ChartSpec.Bounds bounds, ChartData data) {
        hang(key, new ChartSpec(words.get(key), "", unit, bounds), new ChartState.Showing(data));
    }

    private void state(String key, ChartState state) {
        hang(key, new ChartSpec(words.get(key), Unit.PER_SECOND), state);
    }

    private void hang(String key, ChartSpec spec, ChartState state) {
        all.add(new Exhibit(key, spec, state));
    }
}
