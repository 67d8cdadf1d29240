package dev.pharos.ui.chart.svg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.series.Unit;
import dev.pharos.ui.chart.axis.TimeTicks;
import dev.pharos.ui.chart.axis.ValueTicks;
import dev.pharos.ui.chart.content.Annotations;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.ChartMark;
import dev.pharos.ui.chart.content.ChartRegion;
import dev.pharos.ui.chart.content.Comparison;
import dev.pharos.ui.chart.content.LineStyle;
import dev.pharos.ui.chart.content.Threshold;
import dev.pharos.ui.chart.content.ValueSide;
import dev.pharos.ui.chart.layer.Stacking;
import dev.pharos.ui.chart.layer.Subject;
import dev.pharos.ui.chart.plot.Axes;
import dev.pharos.ui.chart.plot.Still;
import dev.pharos.ui.chart.raster.Ink;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.theme.Theme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgTest {
    private static final double WIDTH = 600;
    private static final double HEIGHT = 200;
    private static final TimeRange HOUR = new TimeRange(0, 3_600_000);
    private static final Step STEP = new Step(15_000);
    private static final Ink INK = new Ink(0x5c, 0x6e, 0xf0, 255);

    @Test
    void whateverItIsCalledIsReadBackAsItWas() throws Exception {
        String odd = "a<b> & \"c\" 'd' -- 메모리 \uD83D\uDE80 ]]>";
        Document svg = parsed(written(odd, data(line(odd, LineStyle.LINE, 240, i -> i))));

        assertThat(texts(svg, "title")).contains(odd);
        assertThat(titled(svg, odd)).hasSize(1);
        assertThat(texts(svg, "text")).containsExactly(odd);
    }

    @Test
    void whatIsNoXmlAtAllIsReplaced() throws Exception {
        Document svg = parsed(written("bell \u0007 half \uD83D", data(line("\u0000", LineStyle.LINE, 240, i -> i))));

        assertThat(texts(svg, "title")).contains("bell \uFFFD half \uFFFD", "\uFFFD");
    }

    @Test
    void oneSampleInAMillionIsStillASpike() throws Exception {
        String text = written("spike", data(line("a", LineStyle.LINE, 1_000_000, i -> i == 654_321 ? 100 : i % 7)));

        assertThat(text).hasSizeLessThan(60_000);
        assertThat(points(titled(parsed(text), "a").getFirst())).anySatisfy(point -> {
            assertThat(point.get(1)).isZero();
            assertThat(point.get(0)).isBetween(WIDTH * 0.654321 - 1, WIDTH * 0.654321 + 1);
        });
    }

    @Test
    void everySampleOfAFewIsWhereItIsPainted() throws Exception {
        Document svg = parsed(written("few", data(line("a", LineStyle.LINE, 5, i -> i * i))));

        assertThat(points(titled(svg, "a").getFirst()))
                .containsExactly(at(0, 200), at(2.5, 198), at(5, 192), at(7.5, 182), at(10, 168));
    }

    @Test
    void aGapBreaksTheLineAndItsAreaAndASampleAloneIsADot() throws Exception {
        IntToDoubleFunction holed = i -> i >= 10 && i < 30 && i != 20 ? Double.NaN : i == 20 ? 40 : 50 + i % 2;
        Document svg = parsed(written("gap", data(line("a", LineStyle.AREA, 60, holed))));
        List<Element> parts = titled(svg, "a");

        assertThat(parts).hasSize(2);
        assertThat(parts.getFirst().getAttribute("d").chars().filter(c -> c == 'M'))
                .hasSize(2);
        assertThat(parts.getLast().getAttribute("d")).isEqualTo("M50 120h.01");
        assertThat(filled(svg, "url(#fade0)").getAttribute("d").chars().filter(c -> c == 'z'))
                .hasSize(2);
    }

    @Test
    void betweenTwoLinesIsFilledWhereBothAre() throws Exception {
        ChartLine low = line("low", LineStyle.LINE, 240, i -> i < 100 ? Double.NaN : 10);
        LineStyle band = LineStyle.LINE.with(new LineStyle.Fill(
                0.5, LineStyle.Fill.Gradient.EVEN, low.series().labels()));
        Document svg = parsed(written("band", data(line("high", band, 200, _ -> 60), low)));
        Element area = elements(svg, "path").stream()
                .filter(path -> path.getAttribute("fill-opacity").equals("0.502"))
                .findFirst()
                .orElseThrow();

        assertThat(points(area)).containsExactly(at(250, 80), at(497.5, 80), at(497.5, 180), at(250, 180));
    }

    @Test
    void stackedBarsStandOnEachOther() throws Exception {
        LineStyle bars = LineStyle.LINE
                .with(LineStyle.Shape.BARS)
                .with(new LineStyle.Stack("all", LineStyle.Stack.Measure.VALUE));
        Document svg = parsed(written("bars", data(line("a", bars, 2, _ -> 30), line("b", bars, 2, _ -> 20))));

        assertThat(titled(svg, "a").getFirst().getAttribute("d")).isEqualTo("M-1 140h2v60h-2zM1.5 140h2v60h-2z");
        assertThat(titled(svg, "b").getFirst().getAttribute("d")).isEqualTo("M-1 100h2v40h-2zM1.5 100h2v40h-2z");
    }

    @Test
    void whatCannotBeDrawnIsNotWritten() throws Exception {
        double[] hostile = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e308, -1e308};
        String text = written(
                "hostile",
                data(
                        line("none", LineStyle.AREA, 240, _ -> Double.NaN),
                        line("all", LineStyle.STACKED, 240, i -> hostile[i % hostile.length])));

        assertThat(titled(parsed(text), "none")).isEmpty();
        assertThat(text).doesNotContain("NaN", "Infinity");
    }

    @Test
    void aChartOfNothingIsAPictureAllTheSame() throws Exception {
        Document svg = parsed(written("empty", data()));

        assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 700 300");
        assertThat(elements(svg, "clipPath")).hasSize(1);
    }

    @Test
    void thousandsOfLinesStayAFileThatOpens() throws Exception {
        ChartLine[] many = IntStream.range(0, 5_000)
                .mapToObj(k -> line("s" + k, LineStyle.LINE, 240, i -> (i * 31 + k) % 97))
                .toArray(ChartLine[]::new);

        assertThat(written("many", data(many))).hasSizeLessThan(12_000_000).contains("<title>s4999</title>");
    }

    @Test
    void regionsThresholdsMarksAndTheNumberOfSamplesAreInIt() throws Exception {
        Annotations notes = new Annotations(
                List.of(new ChartRegion(new TimeRange(600_000, 1_200_000), "RedisDown", Status.CRITICAL)),
                List.of(new Threshold(80, "80 %", "warning", Threshold.Side.ABOVE)),
                List.of(
                        new ChartMark(1_800_000, "7.2 rolled out", ChartMark.Kind.DEPLOY),
                        new ChartMark(9_000_000, "later", ChartMark.Kind.NOTE)));
        String text = written(
                "notes", data(line("a", LineStyle.LINE, 240, i -> i % 50)).with(notes));
        Document svg = parsed(text);

        assertThat(text).contains("<!-- 240 samples - - of one line -->");
        assertThat(texts(svg, "title"))
                .contains("RedisDown", "80 %", "7.2 rolled out")
                .doesNotContain("later");
        assertThat(points(titled(svg, "7.2 rolled out").getFirst())).containsExactly(at(300.5, 0), at(300.5, 200));
        assertThat(elements(svg, "rect"))
                .as("what lies above the threshold is shaded")
                .anyMatch(box -> box.getAttribute("height").equals("40") && box.hasAttribute("fill-opacity"));
        assertThat(elements(svg, "path"))
                .anyMatch(path -> path.getAttribute("stroke-dasharray").equals("6 4"));
    }

    @Test
    void aLineOfTheRightAxisGoesByThatAxis() throws Exception {
        ChartLine right = line("r", LineStyle.LINE, 2, _ -> 500).on(ValueSide.RIGHT);
        Document svg = parsed(written("axes", data(line("l", LineStyle.LINE, 2, _ -> 50), right)));

        assertThat(points(titled(svg, "l").getFirst())).containsExactly(at(0, 100), at(2.5, 100));
        assertThat(points(titled(svg, "r").getFirst())).containsExactly(at(0, 100), at(2.5, 100));
    }

    @Test
    void anEarlierPeriodLiesFaintBelow() throws Exception {
        ChartLine now = line("a", LineStyle.LINE, 2, _ -> 50);
        ChartLine then = line("a", LineStyle.LINE, 2, _ -> 80);
        Document svg = parsed(written("compared", data(now).with(new Comparison(86_400_000, List.of(then)))));
        List<Element> both = titled(svg, "a");

        assertThat(points(both.getFirst())).containsExactly(at(0, 40), at(2.5, 40));
        assertThat(points(both.getLast())).containsExactly(at(0, 100), at(2.5, 100));
        assertThat(both.getFirst().getAttribute("stroke-opacity")).isEqualTo("0.42");
        assertThat(both.getLast().hasAttribute("stroke-opacity")).isFalse();
    }

    private static ChartData data(ChartLine... lines) {
        return new ChartData(HOUR, STEP, List.of(lines));
    }

    /// Samples at every step; of more than fit, all over the hour.
    private static ChartLine line(String name, LineStyle style, int size, IntToDoubleFunction value) {
        long[] times = IntStream.range(0, size)
                .mapToLong(i -> Math.min(i * STEP.millis(), i * HOUR.millis() / size))
                .toArray();
        double[] values = IntStream.range(0, size).mapToDouble(value).toArray();
        return new ChartLine(name, new Series(Labels.of("name", name), times, values), style);
    }

    /// On axes from 0 to 100 and to 1000, with the title once more as a text.
    @Test
    void aBoxHasEachOfItsCorners() throws Exception {
        Mark.Fill fill = new Mark.Fill.Even(INK);
        Mark.Corners one = new Mark.Corners(6, 0, 0, 0);
        Document svg = parsed(written(
                "corners",
                data(line("a", LineStyle.LINE, 2, _ -> 50)),
                List.of(
                        new Mark.Box(10, 20, 6, 8, one.within(6, 8), fill),
                        new Mark.Box(10, 20, 30, 8, Mark.Corners.all(6).within(30, 8), fill))));

        assertThat(elements(svg, "path"))
                .anyMatch(path -> path.getAttribute("d").equals("M16 20L16 20L16 28L10 28L10 26A6 6 0 0 1 16 20Z"));
        assertThat(elements(svg, "rect"))
                .as("which have room for no more")
                .anyMatch(rect -> rect.getAttribute("rx").equals("4"));
    }

    private static String written(String title, ChartData data) throws IOException {
        return written(title, data, List.of());
    }

    private static String written(String title, ChartData data, List<Mark> below) throws IOException {
        Still still = new Still(
                new Subject(
                        data,
                        Stacking.of(data.lines()),
                        Stacking.of(data.comparison().lines()),
                        null,
                        _ -> INK,
                        _ -> null),
                new Axes(
                        TimeTicks.within(HOUR, ZoneOffset.UTC, 5),
                        ValueTicks.enclosing(0, 100, 5, Unit.COUNT),
                        ValueTicks.enclosing(0, 1000, 5, Unit.COUNT)),
                WIDTH,
                HEIGHT,
                Theme.DARK.palette());
        StringWriter out = new StringWriter();
        Svg.write(
                new Drawing(
                        title,
                        "240 samples -- of one line",
                        new Drawing.Size(700, 300),
                        INK,
                        Stream.concat(
                                        Stream.of(new Mark.Words(
                                                title, 8, 20, 90, new Mark.Face("Open Sans", 13, 700), INK)),
                                        below.stream())
                                .toList(),
                        new Drawing.Place(still, 80, 40, 1),
                        List.of()),
                out);
        return out.toString();
    }

    private static Document parsed(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document svg, String name) {
        NodeList found = svg.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static List<String> texts(Document svg, String name) {
        return elements(svg, name).stream().map(Element::getTextContent).toList();
    }

    /// The paths of a line.
    private static List<Element> titled(Document svg, String title) {
        return elements(svg, "path").stream()
                .filter(path -> path.getTextContent().strip().equals(title))
                .toList();
    }

    private static Element filled(Document svg, String fill) {
        return elements(svg, "path").stream()
                .filter(path -> path.getAttribute("fill").equals(fill))
                .findFirst()
                .orElseThrow();
    }

    private static List<Double> at(double x, double y) {
        return List.of(x, y);
    }

    /// The points of a path of straight lines.
    private static List<List<Double>> points(Element path) {
        List<List<Double>> points = new ArrayList<>();
        double[] at = new double[2];
        String[] parts = path.getAttribute("d").replace("z", "").split("(?=[Ml])", -1);
        for (String part : parts) {
            double[] numbers = numbers(part.substring(1));
            for (int i = 0; i < numbers.length; i += 2) {
                boolean absolute = part.charAt(0) == 'M';
                at[0] = Math.rint(((absolute ? 0 : at[0]) + numbers[i]) * 100) / 100;
                at[1] = Math.rint(((absolute ? 0 : at[1]) + numbers[i + 1]) * 100) / 100;
                points.add(at(at[0], at[1]));
            }
        }
        return points;
    }

    private static double[] numbers(String text) {
        return Pattern.compile("-?[0-9]*\\.?[0-9]+")
                .matcher(text)
                .results()
                .mapToDouble(number -> Double.parseDouble(number.group()))
                .toArray();
    }
}
