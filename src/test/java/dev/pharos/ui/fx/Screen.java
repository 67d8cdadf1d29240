package dev.pharos.ui.fx;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pharos.ui.theme.Theme;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A window for a test, worked with a robot: on the display where there is one, else on JavaFX's headless platform.
public final class Screen {
    /// The headless screen is 1000 by 1000 and takes no larger window.
    private static final int WIDTH = 990;

    private static final int HEIGHT = 700;
    private static final long PATIENCE_SECONDS = 20;

    private final FxRobot robot = new FxRobot();
    private final Stage stage;

    private Screen(Stage stage) {
        this.stage = stage;
    }

    /// Starts the toolkit where it does not run yet.
    public static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    public static Screen show(Parent content, Theme theme) throws Exception {
        return show(() -> {
            Scene scene = new Scene(content, WIDTH, HEIGHT);
            theme.dress(scene);
            Stage made = new Stage();
            made.setScene(scene);
            made.setX(0);
            made.setY(0);
            made.show();
            return made;
        });
    }

    /// A window that the program makes and shows itself.
    public static Screen show(Callable<Stage> made) throws Exception {
        Stage stage = on(() -> {
            Stage shown = made.call();
            shown.toFront();
            shown.requestFocus();
            return shown;
        });
        // Keys go to the window that has the focus; without a window manager that takes a moment.
        until("the window has the focus", stage::isFocused);
        Screen screen = new Screen(stage);
        screen.robot.targetWindow(stage);
        WaitForAsyncUtils.waitForFxEvents();
        return screen;
    }

    /// The headless robot gives a focused button no Space and turns no wheel: such a test needs a display.
    public static void needsDisplay() {
        assumeTrue(
                !"Headless".equalsIgnoreCase(System.getProperty("glass.platform")),
                "skipped: the headless platform's robot can't do this, a display is needed");
    }

    public FxRobot robot() {
        return robot;
    }

    /// Does something on the FX thread.
    public static <T> T on(Callable<T> task) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), task);
    }

    /// Waits until something is so on the FX thread.
    public static void until(String what, Callable<Boolean> condition) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> on(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("it never came about that " + what, e);
        }
    }

    /// The one node that a CSS selector finds, of the kind expected.
    public <N extends Node> N find(String selector, Class<N> kind) {
        return robot.from(stage.getScene().getRoot()).lookup(selector).queryAs(kind);
    }

    public Stage stage() {
        return stage;
    }

    public void close() throws Exception {
        on(() -> {
            stage.close();
            return true;
        });
    }
}
