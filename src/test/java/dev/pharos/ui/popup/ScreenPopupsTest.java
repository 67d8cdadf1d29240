package dev.pharos.ui.popup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.desktop.Popup;
import dev.pharos.ui.fx.Screen;
import dev.pharos.ui.theme.Theme;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class ScreenPopupsTest {
    private final List<String> chosen = new CopyOnWriteArrayList<>();
    private final ScreenPopups popups = new ScreenPopups(() -> Theme.DARK);

    @BeforeAll
    static void startTheToolkit() throws Exception {
        Screen.start();
    }

    @AfterEach
    void takeAllAway() throws Exception {
        popups.close();
        Screen.until(
                "nothing is left",
                () -> windows().isEmpty() && Window.getWindows().stream().noneMatch(Corner.class::isInstance));
    }

    @Test
    void isShownInACornerThoughNoWindowIs() throws Exception {
        show("a", Popup.Urgency.CRITICAL);
        Screen.until("it is there", () -> titles().equals(List.of("title of a")));
        Screen.until("it is seen", () -> {
            Window window = windows().getFirst();
            return window.getWidth() > 300
                    && window.getX() + window.getWidth()
                            <= javafx.stage.Screen.getPrimary().getBounds().getMaxX() + 20;
        });
    }

    @Test
    void wearsTheThemesColours() throws Exception {
        show("a", Popup.Urgency.CRITICAL);
        Screen.until("it is there", () -> windows().size() == 1);
        Color raised = Theme.DARK.palette().get("raised");
        Color critical = Theme.DARK.palette().get("critical");
        Screen.until("its ground is ours", () -> has(picture(), raised));
        Screen.until("its dot is ours", () -> has(picture(), critical));
    }

    @Test
    void theKeyboardStaysInTheWindow() throws Exception {
        TextField field = new TextField();
        Screen screen = Screen.show(new VBox(field), Theme.DARK);
        try {
            Screen.on(() -> {
                field.requestFocus();
                return true;
            });
            show("a", Popup.Urgency.CRITICAL);
            Screen.until("it is there", () -> windows().size() == 1);

            screen.robot().write("typed");

            Screen.until(
                    "what is typed goes to the window", () -> field.getText().equals("typed"));
            assertThat(Screen.on(() -> screen.stage().isFocused())).isTrue();
        } finally {
            screen.close();
        }
    }

    @Test
    void aButtonTellsItsActionOnceAndThePopupGoes() throws Exception {
        show("a", Popup.Urgency.CRITICAL);
        Screen.until("it is there", () -> windows().size() == 1);
        Button button = Screen.on(() -> (Button) windows().getFirst().getScene().getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button found && "Mute".equals(found.getText()))
                .findFirst()
                .orElseThrow());
        Screen.on(() -> {
            button.fire();
            button.fire();
            return true;
        });
        Screen.until("it is gone", () -> windows().isEmpty());
        assertThat(chosen).containsExactly("a mute");
    }

    @Test
    void aClickOnThePopupTellsTheDefault() throws Exception {
        Screen.needsDisplay();
        show("a", Popup.Urgency.CRITICAL);
        Screen.until("it is there", () -> windows().size() == 1);
        Label title = Screen.on(
                () -> (Label) windows().getFirst().getScene().getRoot().lookup(".ph-heading"));
        Screen.until("it is where it stays", () -> title.localToScreen(0, 0) != null);
        new FxRobot().clickOn(title);
        Screen.until("it was told", () -> chosen.equals(List.of("a default")));
    }

    @Test
    void theNextOfAKeyTakesItsPlace() throws Exception {
        show("a", Popup.Urgency.CRITICAL);
        show("b", Popup.Urgency.CRITICAL);
        show("a", Popup.Urgency.CRITICAL);
        Screen.until("two are there", () -> titles().size() == 2);
        popups.close("a");
        Screen.until("one is left", () -> titles().equals(List.of("title of b")));
    }

    @Test
    void whatIsCriticalOutlastsTheRest() throws Exception {
        show("critical", Popup.Urgency.CRITICAL);
        for (int i = 0; i < 10; i++) {
            show("normal " + i, Popup.Urgency.NORMAL);
        }
        Screen.until("there are no more than fit", () -> windows().size() == ScreenPopups.MOST);
        assertThat(Screen.on(ScreenPopupsTest::titles))
                .contains("title of critical", "title of normal 9")
                .doesNotContain("title of normal 0");
    }

    @Test
    void whatIsCriticalStaysUntilAPersonTakesItAway() throws Exception {
        show("a", Popup.Urgency.CRITICAL);
        Screen.until("it is there", () -> windows().size() == 1);
        Window first = Screen.on(() -> windows().getFirst());
        Screen.on(() -> {
            first.hide();
            return true;
        });
        Screen.until(
                "it is there again", () -> windows().size() == 1 && !windows().contains(first));
        Screen.on(() -> {
            ((Button) windows().getFirst().getScene().getRoot().lookup(".close-button")).fire();
            return true;
        });
        Screen.until("it is gone", () -> windows().isEmpty());
        show("b", Popup.Urgency.NORMAL);
        Screen.until("the next is there alone", () -> titles().equals(List.of("title of b")));
    }

    private void show(String key, Popup.Urgency urgency) {
        popups.show(
                new Popup(
                        key,
                        "title of " + key,
                        "what it is about",
                        urgency,
                        List.of(new Popup.Action(Popup.CLICKED, "Open"), new Popup.Action("mute", "Mute")),
                        Popup.Sound.SILENT),
                action -> chosen.add(key + " " + action));
    }

    private static List<Window> windows() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof PopupWindow && window.isShowing())
                .filter(window -> window.getScene().getRoot().lookup(".ph-desktop-popup") instanceof Region)
                .toList();
    }

    private static List<String> titles() {
        return windows().stream()
                .map(window -> ((Label) window.getScene().getRoot().lookup(".ph-heading")).getText())
                .toList();
    }

    private static WritableImage picture() {
        return windows().getFirst().getScene().getRoot().snapshot(null, null);
    }

    private static boolean has(WritableImage picture, Color colour) {
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                if (isNear(picture.getPixelReader().getColor(x, y), colour)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// What fades in is never quite opaque.
    private static boolean isNear(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed()) < 0.02
                && Math.abs(one.getGreen() - other.getGreen()) < 0.02
                && Math.abs(one.getBlue() - other.getBlue()) < 0.02;
    }
}
