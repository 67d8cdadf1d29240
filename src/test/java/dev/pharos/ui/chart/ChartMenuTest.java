package dev.pharos.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.settings.Note;
import dev.pharos.ui.chart.content.ChartState;
import dev.pharos.ui.chart.content.Expression;
import dev.pharos.ui.notes.LooseNotes;
import dev.pharos.ui.notes.NoteBook;
import dev.pharos.ui.page.Crosshair;
import dev.pharos.ui.picture.Offscreen;
import dev.pharos.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ChartMenuTest {
    private static final int WIDTH = 620;
    private static final int HEIGHT = 260;

    private final Crosshair crosshair = new Crosshair();
    private final NoteBook notes = new LooseNotes();
    private final List<String> proposed = new ArrayList<>();
    private List<Expression> asked =
            List.of(new Expression("get", "rate(a[1m])"), new Expression("set", "rate(b[1m])"));
    private Optional<Path> answer = Optional.empty();
    private TimeChart chart;

    @RegisterExtension
    final ChartWindow window = new ChartWindow(WIDTH, HEIGHT);

    @TempDir
    Path folder;

    @BeforeEach
    void aChartInAWindow() throws InterruptedException {
        chart = Offscreen.call(() -> {
            TimeChart made = ChartExamples.chart(crosshair);
            made.setMenu(
                    () -> asked,
                    (_, name, _) -> {
                        proposed.add(name);
                        return answer;
                    },
                    notes);
            made.show(new ChartState.Showing(ChartExamples.data(
                    ChartExamples.line("get", i -> 50 + 40 * Math.sin(i * 0.1)),
                    ChartExamples.line("set", i -> i % 9))));
            window.show(new StackPane(made));
            made.requestFocus();
            return made;
        });
        Offscreen.rest();
    }

    @Test
    void theRightMouseButtonTheMenuKeyAndShiftF10OpenTheMenu() throws InterruptedException {
        Offscreen.call(() -> {
            Event.fireEvent(
                    chart,
                    new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 100, 100, 100, 100, false, null));
            assertThat(texts(ChartWindow.menu()))
                    .containsExactly(
                            "Save picture",
                            "Save as SVG…",
                            "Save numbers as CSV",
                            "Copy picture",
                            "Copy as PromQL",
                            "Write a note at the crosshair");
            ChartWindow.menu().hide();
            press(KeyCode.CONTEXT_MENU, false, false);
            ChartWindow.menu().hide();
            press(KeyCode.F10, true, false);
            ChartWindow.menu().hide();
            return null;
        });
    }

    @Test
    void aNoteIsWrittenAtTheCrosshairAndTakenAwayWhereItStands() throws InterruptedException {
        long at = ChartExamples.HOUR.start() + ChartExamples.HOUR.millis() / 2;
        Offscreen.call(() -> {
            crosshair.timeProperty().set(at);
            press(KeyCode.N, false, false);
            TextField text = (TextField) chart.lookup("#note-text");
            text.fireEvent(typed("n"));
            assertThat(text.getText())
                    .as("the letter of the key is none of the note")
                    .isEmpty();
            text.fireEvent(typed("x"));
            assertThat(text.getText()).isEqualTo("x");
            text.setText("7.2.5 is live");
            ((CheckBox) chart.lookup("#note-deploy")).fire();
            text.fireEvent(pressed(KeyCode.A));
            text.fireEvent(new ActionEvent());
            return null;
        });
        assertThat(notes.notesProperty().get()).hasSize(1).first().satisfies(note -> {
            assertThat(note.time()).isEqualTo(at);
            assertThat(note.text()).isEqualTo("7.2.5 is live");
            assertThat(note.kind()).isEqualTo(Note.Kind.DEPLOY);
        });
        assertThat(crosshair.isLocked(Crosshair.Lock.A))
                .as("what is typed is no key of the chart")
                .isFalse();
        assertThat(notice()).startsWith("Note written; it lasts until the window closes");

        Offscreen.call(() -> {
            assertThat(chart.lookup("#note-text")).isNull();
            crosshair.timeProperty().set(at + ChartExamples.HOUR.millis() / 1_000);
            return choose("Remove the note “7.2.5 is live”");
        });
        assertThat(notes.notesProperty().get()).isEmpty();
        Offscreen.call(() -> {
            ((ButtonBase) chart.lookup(".ph-banner .button")).fire();
            return null;
        });
        assertThat(notes.notesProperty().get()).as("undone").hasSize(1);
    }

    @Test
    void aNoteNeedsATimeAndATextAndEscapeWritesNone() throws InterruptedException {
        Offscreen.call(() -> {
            press(KeyCode.N, false, false);
            assertThat(chart.lookup("#note-text")).isNull();
            assertThat(notice()).startsWith("Point at a time first");
            crosshair.timeProperty().set(ChartExamples.HOUR.start() + 60_000);
            press(KeyCode.N, false, false);
            TextField text = (TextField) chart.lookup("#note-text");
            text.fireEvent(new ActionEvent());
            assertThat(chart.lookup("#note-text"))
                    .as("an empty one is not written")
                    .isNotNull();
            text.fireEvent(pressed(KeyCode.ESCAPE));
            assertThat(chart.lookup("#note-text")).isNull();
            return null;
        });
        assertThat(notes.notesProperty().get()).isEmpty();
    }

    @Test
    void withoutDataOnlyWhatWasAskedCanBeTaken() throws InterruptedException {
        Offscreen.call(() -> {
            chart.show(new ChartState.Failed("the server is gone"));
            press(KeyCode.F10, true, false);
            assertThat(ChartWindow.menu().getItems().stream()
                            .filter(item -> item.getText() != null && !item.isDisable())
                            .map(MenuItem::getText))
                    .containsExactly("Copy as PromQL");
            ChartWindow.menu().hide();
            asked = List.of();
            press(KeyCode.F10, true, false);
            assertThat(ChartWindow.menu().getItems().stream().filter(item -> item.getText() != null))
                    .allMatch(MenuItem::isDisable);
            ChartWindow.menu().hide();
            return null;
        });
    }

    @Test
    void aPictureHasEveryPixelOfItsScale() throws Exception {
        BufferedImage once = saved(1);
        BufferedImage fourTimes = saved(4);

        assertThat(once.getWidth()).isEqualTo(WIDTH);
        assertThat(once.getHeight()).isEqualTo(HEIGHT);
        assertThat(fourTimes.getWidth()).isEqualTo(4 * WIDTH);
        assertThat(fourTimes.getHeight()).isEqualTo(4 * HEIGHT);
        // An enlarged picture has sixteen times as many, or fewer; what is drawn anew has finer edges.
        assertThat(count(fourTimes, Theme.DARK.palette().series(0)))
                .as("pixels of a line")
                .isGreaterThan(24 * count(once, Theme.DARK.palette().series(0)));
        assertThat(count(fourTimes, Theme.DARK.palette().get("subtle")))
                .as("pixels of the texts")
                .isGreaterThan(24 * count(once, Theme.DARK.palette().get("subtle")));
        assertThat(proposed).hasSize(2).allMatch(name -> name.matches("Commands-\\d{8}T\\d{6}-\\d{8}T\\d{6}\\.png"));
    }

    @Test
    void neitherCrosshairNorFocusNorNoticeIsOnAPicture() throws Exception {
        BufferedImage before = saved(1);
        Offscreen.call(() -> {
            chart.requestFocus();
            assertThat(chart.isFocused()).isTrue();
            crosshair.timeProperty().set(ChartExamples.START + 900_000);
            return null;
        });

        BufferedImage after = saved(1);

        assertThat(pixels(after)).isEqualTo(pixels(before));
        assertThat(onFx(() -> crosshair.timeProperty().get())).isEqualTo(ChartExamples.START + 900_000);
        assertThat(onFx(this::notice)).isEqualTo("Saved: " + answer.orElseThrow());
    }

    @Test
    void theChartLooksAsBeforeAfterItWasTaken() throws Exception {
        Image before = onFx(() -> chart.getScene().snapshot(null));
        answer = Optional.empty();
        onFx(() -> press(KeyCode.S, false, true));
        until(() -> proposed.size() == 1);

        Image after = onFx(() -> chart.getScene().snapshot(null));

        assertThat(same(before, after)).isTrue();
    }

    @Test
    void aDrawingHasTheTextsOfTheChartAndItsLinesAndSaysHowManySamplesStandBehind() throws Exception {
        String svg = Files.readString(save("a.svg", "Save as SVG…"));

        assertThat(svg)
                .contains(">Commands</text>", ">100 /s</text>", ">get</text>", "<title>get</title>")
                .contains("<!-- 482 samples of 2 lines.");
    }

    @Test
    void csvIsOfWhatIsDrawnOrOfAll() throws Exception {
        onFx(() -> {
            press(KeyCode.DOWN, false, false);
            press(KeyCode.SPACE, false, false);
            return null;
        });
        Path drawn = save("drawn.csv", "What is drawn…");
        Path all = save("all.csv", "All that is loaded…");

        assertThat(Files.readAllLines(drawn)).first().isEqualTo("time,set");
        assertThat(Files.readAllLines(all)).hasSize(242).first().isEqualTo("time,get,set");
    }

    @Test
    void whatCouldNotBeWrittenIsSaidWithThePlaceUntilEscape() throws Exception {
        Path nowhere = folder.resolve("gone and not coming back ".repeat(8)).resolve("a.csv");
        answer = Optional.of(nowhere);
        onFx(() -> choose("What is drawn…"));
        until(() -> !notice().isEmpty());

        assertThat(onFx(this::notice)).isEqualTo("Not saved: there is no folder " + nowhere.getParent());
        assertThat(onFx(() -> {
                    chart.getScene().snapshot(null);
                    Button close = (Button) Objects.requireNonNull(chart.lookup(".ph-banner > .button"));
                    return close.getWidth() - close.prefWidth(-1);
                }))
                .as("room for what the button says")
                .isGreaterThanOrEqualTo(0);
        onFx(() -> press(KeyCode.ESCAPE, false, false));
        assertThat(onFx(this::notice)).isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void thinkingBetterOfItSavesAndSaysNothing() throws Exception {
        onFx(() -> choose("What is drawn…"));

        assertThat(proposed).hasSize(1);
        assertThat(onFx(this::notice)).isEmpty();
    }

    @Test
    void keysCopyThePictureAndThePromql() throws Exception {
        onFx(() -> press(KeyCode.C, false, true));
        until(() -> notice().equals("Picture copied"));
        Image image = onFx(() -> Clipboard.getSystemClipboard().getImage());
        assertThat(image.getWidth()).isEqualTo(2.0 * WIDTH);

        onFx(() -> press(KeyCode.C, true, true));
        assertThat(onFx(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("rate(a[1m]) # get\nrate(b[1m]) # set");
        assertThat(onFx(this::notice)).isEqualTo("2 queries copied");
    }

    @Test
    void theKeysAreInTheList() {
        assertThat(TimeChart.keys()).extracting("keys").contains("Shift+F10", "Ctrl+S", "Ctrl+C", "Ctrl+Shift+C");
    }

    private BufferedImage saved(int scale) throws Exception {
        Path file = save(scale + ".png", scale + "×  (" + WIDTH * scale + " × " + HEIGHT * scale + " pixels)…");
        return ImageIO.read(file.toFile());
    }

    private Path save(String name, String item) throws Exception {
        Path file = folder.resolve(name);
        Files.deleteIfExists(file);
        answer = Optional.of(file);
        onFx(() -> choose(item));
        until(() -> Files.exists(file) && notice().startsWith("Saved"));
        return file;
    }

    private boolean choose(String text) {
        window.choose(text);
        return true;
    }

    private static KeyEvent typed(String letter) {
        return new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    private static KeyEvent pressed(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    private static List<String> texts(ContextMenu menu) {
        return menu.getItems().stream()
                .map(MenuItem::getText)
                .filter(Objects::nonNull)
                .toList();
    }

    /// What is said on the chart; empty where nothing is.
    private String notice() {
        Node label = chart.lookup(".ph-banner > .label");
        return label != null && label.getParent().getParent().isVisible() ? ((Label) label).getText() : "";
    }

    private boolean press(KeyCode code, boolean shift, boolean control) {
        Event.fireEvent(chart, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
        return true;
    }

    private static <T> T onFx(Callable<T> task) throws InterruptedException {
        return Offscreen.call(task);
    }

    private static void until(Callable<Boolean> done) throws InterruptedException {
        for (int i = 0; i < 500 && !onFx(done); i++) {
            Thread.sleep(20);
        }
        assertThat(onFx(done)).isTrue();
    }

    /// Pixels of that very colour.
    private static long count(BufferedImage image, Color colour) {
        int argb = 0xff000000
                | (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
        return Arrays.stream(pixels(image)).filter(pixel -> pixel == argb).count();
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static boolean same(Image one, Image other) {
        PixelReader a = one.getPixelReader();
        PixelReader b = other.getPixelReader();
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                Color colour = a.getColor(x, y);
                if (!colour.equals(b.getColor(x, y))) {
                    return false;
                }
            }
        }
        return true;
    }
}
