package dev.pharos.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Unit;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.ChartSpec;
import dev.pharos.ui.chart.content.ChartState;
import dev.pharos.ui.chart.content.LineStyle;
import dev.pharos.ui.notes.LooseNotes;
import dev.pharos.ui.page.Crosshair;
import dev.pharos.ui.picture.Offscreen;
import dev.pharos.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/// Whatever a chart shows can be taken along: the files are whole, and what reads their kind reads them.
class HostileExportTest {
    private static final int WIDTH = 520;
    private static final int HEIGHT = 240;

    private final List<String> proposed = new ArrayList<>();
    private Optional<Path> answer = Optional.empty();

    @RegisterExtension
    final ChartWindow window = new ChartWindow(WIDTH, HEIGHT);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyFormatTakesIt(Hostile hostile) throws Exception {
        ChartData data = hostile.data(LineStyle.AREA.with(LineStyle.Marks.ALL));
        open("Hostile", data);

        BufferedImage picture =
                ImageIO.read(save("a.png", "1×  (520 × 240 pixels)…").toFile());
        assertThat(picture.getWidth()).isEqualTo(WIDTH);
        assertThat(picture.getHeight()).isEqualTo(HEIGHT);
        readsAsDrawing(save("a.svg", "Save as SVG…"));
        hasEverySample(save("a.csv", "All that is loaded…"), data);
    }

    @Test
    void fiveThousandLinesAreTakenToo() throws Exception {
        ChartData data = Hostile.crowd(5_000, LineStyle.LINE);
        open("Crowd", data);

        assertThat(ImageIO.read(save("a.png", "1×  (520 × 240 pixels)…").toFile()))
                .isNotNull();
        readsAsDrawing(save("a.svg", "Save as SVG…"));
        hasEverySample(save("a.csv", "All that is loaded…"), data);
    }

    @Test
    void whateverAChartIsCalledTheNameProposedIsOneOfAFile() throws Exception {
        for (String title : Hostile.Odd.NAMES) {
            open(title, Hostile.EQUAL.data(LineStyle.LINE));
            readsAsDrawing(save("a.svg", "Save as SVG…"));
        }

        assertThat(proposed).hasSize(Hostile.Odd.NAMES.size()).allSatisfy(name -> {
            assertThat(name)
                    .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\s\\\\/:*?\"<>|]")
                    .endsWith(".svg");
            Files.createFile(folder.resolve(name));
            Files.delete(folder.resolve(name));
        });
    }

    private static void readsAsDrawing(Path file) throws Exception {
        Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        NodeList all = svg.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            NamedNodeMap attributes = all.item(i).getAttributes();
            for (int k = 0; k < attributes.getLength(); k++) {
                assertThat(attributes.item(k).getNodeValue()).doesNotContain("NaN", "Infinity");
            }
        }
        assertThat(svg.getDocumentElement().getAttribute("width")).isEqualTo(Integer.toString(WIDTH));
    }

    private static void hasEverySample(Path file, ChartData data) throws Exception {
        List<List<String>> rows = Rfc4180.read(Files.readString(file));
        long times = data.lines().stream()
                .flatMapToLong(line ->
                        LongStream.of(line.series().times()).limit(line.series().size()))
                .distinct()
                .count();

        assertThat(rows)
                .hasSize((int) times + 1)
                .allSatisfy(row -> assertThat(row).hasSize(data.lines().size() + 1));
        for (int i = 0; i < data.lines().size(); i++) {
            ChartLine line = data.lines().get(i);
            int column = i + 1;
            // Half a character has no bytes; a formula has a space before it.
            String name = line.name().replaceAll("\\p{Cs}", "?");
            assertThat(rows.getFirst().get(column)).isIn(name, " " + name);
            assertThat(rows.stream().skip(1).map(row -> row.get(column)).filter(value -> !value.isEmpty()))
                    .hasSize(line.series().size());
        }
    }

    private void open(String title, ChartData data) throws InterruptedException {
        Offscreen.call(() -> {
            TimeChart chart = new TimeChart(
                    new ChartSpec(title, Unit.COUNT),
                    new Crosshair(),
                    Theme.DARK.palette(),
                    new SimpleObjectProperty<ZoneId>(ZoneOffset.UTC));
            chart.setMenu(
                    List::of,
                    (_, name, _) -> {
                        proposed.add(name);
                        return answer;
                    },
                    new LooseNotes());
            chart.show(new ChartState.Showing(data));
            window.show(new StackPane(chart));
            return null;
        });
        Offscreen.rest();
    }

    /// The notice that it is saved comes once the file is whole.
    private Path save(String name, String item) throws Exception {
        Path file = folder.resolve(name);
        Files.deleteIfExists(file);
        answer = Optional.of(file);
        Offscreen.call(() -> {
            window.choose(item);
            return null;
        });
        for (int i = 0; i < 1_000 && !Files.exists(file); i++) {
            Thread.sleep(20);
        }
        assertThat(file).isNotEmptyFile();
        return file;
    }
}
