package dev.pharos.ui.chart;

import dev.pharos.ui.picture.Offscreen;
import dev.pharos.ui.theme.Theme;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A window for every test, with a chart or nothing in it, and the menu of that chart. All but the callbacks on the FX
/// thread.
final class ChartWindow implements BeforeEachCallback, AfterEachCallback {
    private final int width;
    private final int height;
    private @Nullable Stage stage;

    ChartWindow(int width, int height) {
        this.width = width;
        this.height = height;
    }

    @Override
    public void beforeEach(ExtensionContext context) throws InterruptedException {
        Offscreen.start();
        stage = Offscreen.call(() -> {
            Stage made = new Stage();
            Scene scene = new Scene(new StackPane(), width, height);
            Theme.DARK.dress(scene);
            made.setScene(scene);
            made.show();
            return made;
        });
    }

    @Override
    public void afterEach(ExtensionContext context) throws InterruptedException {
        Offscreen.call(() -> {
            scene().getWindow().hide();
            return null;
        });
    }

    /// As a window does that shows another page.
    void show(Parent page) {
        scene().setRoot(page);
    }

    /// The only one that is shown.
    TimeChart chart() {
        return (TimeChart) scene().getRoot().getChildrenUnmodifiable().getFirst();
    }

    private Scene scene() {
        return Objects.requireNonNull(stage).getScene();
    }

    /// Opens the menu of the chart by its key.
    ContextMenu open() {
        Event.fireEvent(chart(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F10, true, false, false, false));
        return menu();
    }

    /// The menu that is open.
    static ContextMenu menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(Window::isShowing)
                .findFirst()
                .orElseThrow();
    }

    /// Opens the menu and chooses what is called so, in a menu within it or not.
    void choose(String text) {
        ContextMenu menu = open();
        MenuItem item = menu.getItems().stream()
                .flatMap(each -> each instanceof Menu inner ? inner.getItems().stream() : Stream.of(each))
                .filter(each -> text.equals(each.getText()))
                .findFirst()
                .orElseThrow();
        menu.hide();
        item.fire();
    }
}
