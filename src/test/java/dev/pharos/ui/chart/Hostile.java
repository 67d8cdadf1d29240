package dev.pharos.ui.chart;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.ui.chart.content.Annotations;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.ChartMark;
import dev.pharos.ui.chart.content.ChartRegion;
import dev.pharos.ui.chart.content.Comparison;
import dev.pharos.ui.chart.content.LineStyle;
import dev.pharos.ui.chart.content.Threshold;
import dev.pharos.ui.chart.content.ValueSide;
import dev.pharos.ui.state.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Data that nobody wishes for and every server sends one day.
enum Hostile {
    EVERYTHING(style -> hour(
            style,
            of(
                    Double.NaN,
                    Double.POSITIVE_INFINITY,
                    Double.NEGATIVE_INFINITY,
                    1e308,
                    -1e308,
                    0,
                    -0.0,
                    Double.MIN_VALUE,
                    3))),
    NAN_ALONE(style -> hour(style, _ -> Double.NaN)),
    INFINITIES(style -> hour(style, of(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY))),
    HUGE(style -> hour(style, of(1e308))),
    HUGE_BELOW_ZERO(style -> hour(style, of(-1e308))),
    HUGE_BOTH_WAYS(style -> hour(style, of(1e308, -1e308))),
    DENORMALS(style -> hour(style, of(Double.MIN_VALUE, 3 * Double.MIN_VALUE, Double.MIN_NORMAL / 2))),
    TINY(style -> hour(style, of(Double.MIN_VALUE))),
    TINY_AND_HUGE(style -> hour(style, of(Double.MIN_VALUE, 1e308))),
    ZERO(style -> hour(style, _ -> 0)),
    EQUAL(style -> hour(style, _ -> 42)),
    EQUAL_BELOW_ZERO(style -> hour(style, _ -> -42)),
    NEXT_TO_EACH_OTHER(style -> hour(style, of(1e15, Math.nextUp(1e15)))),
    ONE_SAMPLE(style -> chart(ChartExamples.HOUR, line("one", style, new long[] {ChartExamples.START + 1_800_000}, 7))),
    LONELY_AMONG_NAN(style -> hour(style, i -> i == 100 ? 7 : Double.NaN)),
    EMPTY_SERIES(style -> chart(ChartExamples.HOUR, line("none", style, new long[0]))),
    NO_SERIES(_ -> chart(ChartExamples.HOUR)),
    NO_SAMPLES_IN_RANGE(style ->
            chart(ChartExamples.HOUR, line("before", style, new long[] {ChartExamples.START - 7_200_000}, 1))),
    A_RANGE_OF_NO_WIDTH(style -> chart(
            new TimeRange(ChartExamples.START, ChartExamples.START),
            line("now", style, new long[] {ChartExamples.START}, 7))),
    A_RANGE_OF_A_MILLISECOND(style -> chart(
            new TimeRange(ChartExamples.START, ChartExamples.START + 1),
            line("now", style, new long[] {ChartExamples.START, ChartExamples.START + 1}, 7, 8))),
    A_RANGE_OF_A_THOUSAND_YEARS(style -> new ChartData(
            new TimeRange(ChartExamples.START - 500 * Odd.YEAR, ChartExamples.START + 500 * Odd.YEAR),
            new Step(Odd.YEAR),
            List.of(line(
                    "centuries",
                    style,
                    LongStream.range(-500, 500)
                            .map(i -> ChartExamples.START + i * Odd.YEAR)
                            .toArray(),
                    values(1_000))))),
    BEFORE_THE_EPOCH(style -> chart(
            new TimeRange(-3_600_000, -1), line("early", style, new long[] {-1_800_000, -1_785_000, -1}, 3, 5, 4))),
    UNSORTED(style -> chart(ChartExamples.HOUR, shuffled(style))),
    TWICE_THE_SAME_TIMES(style -> chart(
            ChartExamples.HOUR,
            line(
                    "twice",
                    style,
                    LongStream.range(0, 200)
                            .map(i -> ChartExamples.START + i / 2 * 30_000)
                            .toArray(),
                    values(200)))),
    SAMPLES_FAR_OUTSIDE(style -> chart(
            ChartExamples.HOUR,
            line(
                    "far",
                    style.with(new LineStyle.Gaps.Spanned()),
                    new long[] {0, ChartExamples.START + 1_800_000, ChartExamples.START * 1_000},
                    1,
                    5,
                    9))),
    SAMPLES_AT_THE_ENDS_OF_TIME(style -> chart(
            ChartExamples.HOUR,
            line(
                    "ends",
                    style,
                    new long[] {
                        Long.MIN_VALUE, ChartExamples.START + 60_000, ChartExamples.START + 75_000, Long.MAX_VALUE
                    },
                    1,
                    5,
                    6,
                    9))),
    SAMPLES_AT_THE_ENDS_OF_TIME_JOINED(style -> chart(
            ChartExamples.HOUR,
            line(
                    "ends",
                    style.with(new LineStyle.Gaps.Spanned()),
                    new long[] {Long.MIN_VALUE, ChartExamples.START + 60_000, Long.MAX_VALUE},
                    1,
                    5,
                    9))),
    A_RANGE_AT_THE_END_OF_TIME(style -> chart(
            new TimeRange(Long.MAX_VALUE - 3_600_000, Long.MAX_VALUE),
            line("last", style, new long[] {Long.MAX_VALUE - 1_800_000, Long.MAX_VALUE - 1_000}, 3, 5))),
    A_RANGE_AT_THE_BEGINNING_OF_TIME(style -> chart(
            new TimeRange(Long.MIN_VALUE, Long.MIN_VALUE + 3_600_000),
            line("first", style, new long[] {Long.MIN_VALUE + 1_000, Long.MIN_VALUE + 1_800_000}, 3, 5))),
    A_RANGE_OF_ALL_TIME(style -> chart(
            new TimeRange(Long.MIN_VALUE, Long.MAX_VALUE),
            line("ever", style, new long[] {Long.MIN_VALUE + 1, 0, ChartExamples.START, Long.MAX_VALUE}, 1, 2, 3, 4))),
    A_STEP_OF_ALL_TIME(
            style -> new ChartData(ChartExamples.HOUR, new Step(Long.MAX_VALUE), List.of(wave("slow", style)))),
    ALL_LABELLED_ALIKE(
            style -> chart(ChartExamples.HOUR, wave("same", style), wave("same", style), wave("same", style))),
    ODD_NAMES(style -> new ChartData(
            ChartExamples.HOUR,
            ChartExamples.STEP,
            Odd.NAMES.stream().map(name -> wave(name, style)).toList())),
    ON_AN_AXIS_THAT_IS_NOT_THERE(
            style -> chart(ChartExamples.HOUR, wave("right", style).on(ValueSide.RIGHT))),
    COMPARED_WITH_THE_LIKE(style -> chart(ChartExamples.HOUR, wave("now", style))
            .with(new Comparison(
                    Long.MAX_VALUE,
                    List.of(
                            line("now", style, new long[0]),
                            styled("now", style, of(Double.NaN, Double.POSITIVE_INFINITY, -1e308)),
                            wave("never", style))))),
    ANNOTATED(style -> chart(ChartExamples.HOUR, wave("noted", style))
            .with(new Annotations(
                    List.of(
                            new ChartRegion(
                                    new TimeRange(Long.MIN_VALUE, Long.MAX_VALUE),
                                    Odd.NAMES.getLast(),
                                    Status.CRITICAL),
                            new ChartRegion(new TimeRange(Long.MAX_VALUE, Long.MAX_VALUE), "late", Status.WARNING),
                            new ChartRegion(new TimeRange(ChartExamples.START, ChartExamples.START), "", Status.INFO)),
                    DoubleStream.of(Double.NaN, Double.POSITIVE_INFINITY, -1e308, Double.MIN_VALUE, 12)
                            .mapToObj(level -> new Threshold(level, "level", "warning", Threshold.Side.ABOVE))
                            .toList(),
                    LongStream.of(Long.MIN_VALUE, 0, ChartExamples.START + 900_000, Long.MAX_VALUE)
                            .mapToObj(time -> new ChartMark(time, Odd.NAMES.get(1), ChartMark.Kind.NOTE))
                            .toList())));

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final Function<LineStyle, ChartData> made;

    Hostile(Function<LineStyle, ChartData> made) {
        this.made = made;
    }

    ChartData data(LineStyle style) {
        return made.apply(style);
    }

    /// More lines than there are pixels.
    static ChartData crowd(int lines, LineStyle style) {
        return new ChartData(
                ChartExamples.HOUR,
                ChartExamples.STEP,
                IntStream.range(0, lines)
                        .mapToObj(k -> styled("s" + k, style, i -> i % (k + 1)))
                        .toList());
    }

    private static ChartData hour(LineStyle style, IntToDoubleFunction value) {
        return chart(ChartExamples.HOUR, styled("hostile", style, value), styled("beside", style, value));
    }

    private static IntToDoubleFunction of(double... values) {
        return i -> values[i % values.length];
    }

    private static ChartLine wave(String name, LineStyle style) {
        return styled(name, style, i -> 10 + 5 * Math.sin(i * 0.1));
    }

    private static ChartLine styled(String name, LineStyle style, IntToDoubleFunction value) {
        return new ChartLine(name, ChartExamples.line(name, value).series(), style);
    }

    private static ChartLine shuffled(LineStyle style) {
        Series series = wave("mixed", style).series();
        long[] times = series.times().clone();
        double[] values = series.values().clone();
        Random random = new Random(3);
        for (int i = times.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            long time = times[i];
            times[i] = times[other];
            times[other] = time;
            double value = values[i];
            values[i] = values[other];
            values[other] = value;
        }
        return new ChartLine("mixed", new Series(series.labels(), times, values), style);
    }

    private static double[] values(int count) {
        double[] values = new double[count];
        Arrays.setAll(values, i -> i);
        return values;
    }

    private static ChartLine line(String name, LineStyle style, long[] times, double... values) {
        return new ChartLine(name, new Series(Labels.of("name", name), times, values), style);
    }

    private static ChartData chart(TimeRange range, ChartLine... lines) {
        return new ChartData(range, ChartExamples.STEP, List.of(lines));
    }

    /// What the data are made of: an enum can't name its own constants before they are there.
    static final class Odd {
        private static final long YEAR = 31_557_600_000L;

        /// Of which writing, files and spreadsheets make something else.
        static final List<String> NAMES = List.of(
                "",
                " \t ",
                "two\r\nlines, \"quoted\"",
                "=1+cmd|' /C calc'!A0",
                "</text><script>alert('&amp;')</script> ]]> --",
                "\u202Eright to left\u0000\u0007",
                "half \uD83D and whole \uD83D\uDE80",
                "{0} %s \\ / : * ? < > |",
                "메모리".repeat(2_000));

        private Odd() {}
    }
}
