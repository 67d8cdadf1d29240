package dev.pharos.app;

import dev.pharos.app.connect.LiveProbe;
import dev.pharos.app.connect.LiveSources;
import dev.pharos.app.notice.Beside;
import dev.pharos.app.notice.EnvironmentBoard;
import dev.pharos.app.notice.Front;
import dev.pharos.app.own.Belongings;
import dev.pharos.app.own.OwnFiles;
import dev.pharos.cli.program.Program;
import dev.pharos.cli.program.Target;
import dev.pharos.settings.file.Places;
import dev.pharos.settings.secret.LayeredSecrets;
import dev.pharos.settings.store.Later;
import dev.pharos.settings.store.SettingsStore;
import dev.pharos.ui.fx.Screen;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/// The window as the program opens it, over a home directory of its own, and what a person does with it.
public final class OpenDesk implements AutoCloseable {
    private final SettingsStore settings;
    private final LayeredSecrets secrets;
    private final Screen screen;
    private final Ending ending;
    private @Nullable Front front;

    private OpenDesk(SettingsStore settings, LayeredSecrets secrets, Screen screen, Ending ending) {
        this.settings = settings;
        this.secrets = secrets;
        this.screen = screen;
        this.ending = ending;
    }

    /// How the window goes for good.
    private interface Ending {
        void end() throws Exception;
    }

    /// @param given what the command line asks for, null for what was open last
    static OpenDesk in(Path home, Program.Sources sources, @Nullable Target given) throws Exception {
        OwnFiles files = files(home);
        SettingsStore settings = files.settings();
        LayeredSecrets secrets = files.secrets();
        Belongings own =
                new Belongings(settings, secrets, files.places(), new LiveProbe(files.clock(), secrets), files.clock());
        Screen.start();
        Screen screen = Screen.show(() -> {
            Stage stage = new Stage();
            Desk desk = new Desk(stage, sources, own);
            stage.setOnHiding(_ -> desk.close());
            desk.show(given);
            // Wide enough for all that the top bar has to say, whatever the screen.
            stage.setWidth(1280);
            return stage;
        });
        return new OpenDesk(settings, secrets, screen, screen::close);
    }

    static OpenDesk in(Path home) throws Exception {
        return in(home, new LiveSources(InstantSource.system()), null);
    }

    /// With what lies beside the window, as the program has it: closing the window may put it away only.
    ///
    /// @param beside made for the settings of that home
    static OpenDesk whole(Path home, InstantSource clock, Function<SettingsStore, Beside> beside) throws Exception {
        OwnFiles files = files(home, clock);
        SettingsStore settings = files.settings();
        LayeredSecrets secrets = files.secrets();
        Belongings own = new Belongings(settings, secrets, files.places(), new LiveProbe(clock, secrets), clock);
        CompletableFuture<Boolean> closed = new CompletableFuture<>();
        CompletableFuture<Front> front = new CompletableFuture<>();
        Screen.start();
        Screen screen = Screen.show(() -> {
            Stage stage = new Stage();
            Beside made = new Fronted(beside.apply(settings), front);
            new WholeWindow(stage, new LiveSources(clock), own, made, () -> closed.complete(true)).show(null);
            stage.setWidth(1280);
            return stage;
        });
        Front window = front.get(10, TimeUnit.SECONDS);
        OpenDesk whole = new OpenDesk(settings, secrets, screen, () -> {
            window.quit();
            closed.get(10, TimeUnit.SECONDS);
        });
        whole.front = window;
        return whole;
    }

    /// As a second start, and what lies beside the window, reaches it; of a [#whole] one.
    Front front() {
        return Objects.requireNonNull(front);
    }

    /// Tells which window it lies beside.
    private record Fronted(Beside beside, CompletableFuture<Front> front) implements Beside {
        @Override
        public void begin(Front window) {
            front.complete(window);
            beside.begin(window);
        }

        @Override
        public void environment(String name) {
            beside.environment(name);
        }

        @Override
        public void accept(EnvironmentBoard now) {
            beside.accept(now);
        }

        @Override
        public boolean canComeBack() {
            return beside.canComeBack();
        }

        @Override
        public void close() {
            beside.close();
        }
    }

    public static OwnFiles files(Path home) {
        return files(home, InstantSource.system());
    }

    static OwnFiles files(Path home, InstantSource clock) {
        Later soon = (task, delay) -> CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS)
                .execute(task);
        return new OwnFiles(
                new Places(home, home.resolve("state"), home.resolve("cache")), soon, clock, OwnFiles.KeyringUse.OFF);
    }

    SettingsStore settings() {
        return settings;
    }

    Screen screen() {
        return screen;
    }

    String title() throws Exception {
        return Screen.on(() -> screen.stage().getTitle());
    }

    List<String> stylesheets() throws Exception {
        return Screen.on(() -> List.copyOf(screen.stage().getScene().getStylesheets()));
    }

    void click(String selector) {
        screen.robot().clickOn(selector);
    }

    void press(KeyCode... keys) {
        screen.robot().push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// A button that may be anywhere on a scrolled page.
    void fire(String selector) throws Exception {
        Screen.on(() -> {
            ((ButtonBase) all(selector).getFirst()).fire();
            return true;
        });
    }

    void focus(String selector) throws Exception {
        Screen.on(() -> {
            all(selector).getFirst().requestFocus();
            return true;
        });
    }

    /// The id of what has the keyboard; empty where it has none.
    String focused() throws Exception {
        return Screen.on(() -> {
            Node owner = screen.stage().getScene().getFocusOwner();
            return owner == null || owner.getId() == null ? "" : owner.getId();
        });
    }

    void type(String field, String text) throws Exception {
        Screen.on(() -> {
            TextField into = (TextField) all(field).getFirst();
            into.requestFocus();
            into.setText(text);
            return true;
        });
    }

    /// What a label or a button says.
    String text(String selector) throws Exception {
        return Screen.on(() -> ((Labeled) all(selector).getFirst()).getText());
    }

    /// What all labels in a part of the window say, from top to bottom, once it is laid out.
    List<String> labels(String part) throws Exception {
        Screen.until(part + " says something", () -> !labelsNow(part).isEmpty());
        return Screen.on(() -> labelsNow(part));
    }

    /// The same as it is now, for conditions that are waited for.
    List<String> labelsNow(String part) {
        return all(part + " .label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList();
    }

    boolean sees(String selector) throws Exception {
        return Screen.on(() -> !all(selector).isEmpty());
    }

    void until(String what, Question so) throws Exception {
        Screen.until(what, so::answer);
    }

    /// What is so or not; asked on the FX thread.
    @FunctionalInterface
    interface Question {
        boolean answer() throws Exception;
    }

    /// Those that can be seen.
    private List<Node> all(String selector) {
        return screen.stage().getScene().getRoot().lookupAll(selector).stream()
                .filter(OpenDesk::isSeen)
                .toList();
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// Closes the window and ends as the program does, which saves what is not saved yet.
    @Override
    public void close() {
        try {
            ending.end();
        } catch (Exception e) {
            throw new IllegalStateException("the window did not close", e);
        } finally {
            settings.close();
            secrets.close();
        }
    }
}
