package dev.pharos.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.settings.secret.FileSecrets;
import dev.pharos.settings.secret.LayeredSecrets;
import dev.pharos.settings.secret.Secret;
import dev.pharos.settings.store.SettingsStore;
import dev.pharos.ui.environment.EnvironmentBook;
import dev.pharos.ui.fx.FxThread;
import dev.pharos.ui.fx.Screen;
import dev.pharos.ui.fx.Work;
import dev.pharos.ui.theme.Theme;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file of secrets under a passphrase, and a person before it.
class SecretsActionsTest {
    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @TempDir
    Path home;

    private Screen screen;

    @BeforeEach
    void openTheWindow() throws Exception {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
        FileSecrets.in(home).keep("a", new Secret("t0ken"));
        FileSecrets.in(home).protectBy(new Secret("open sesame"));
        SettingsStore settings =
                SettingsStore.open(home.resolve("settings.json"), (_, _) -> {}, InstantSource.system());
        EnvironmentBook book =
                new EnvironmentBook(settings, new LayeredSecrets(Optional::empty, FileSecrets.in(home)), _ -> {});
        Screen.start();
        screen = Screen.show(
                Screen.on(() -> {
                    SecretsViewModel model = new SecretsViewModel(book, new Work(FxThread.executor()));
                    model.look();
                    return new SecretsActions(model);
                }),
                Theme.DARK);
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        screen.close();
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @Test
    void thePassphraseAndEnterUnlock() throws Exception {
        screen.robot().clickOn("#secrets-passphrase").write("wrong").type(KeyCode.ENTER);
        awaitSaid("That was not the passphrase.");

        screen.robot().write("wrong again").type(KeyCode.ENTER);
        awaitSaid("That was not the passphrase.");

        // What was wrong is written over, however often.
        screen.robot().write("open sesame").type(KeyCode.ENTER);
        awaitSaid("The secrets are unlocked until Pharos is closed.");

        assertThat(isSeen("#secrets-unlock")).isFalse();
        assertThat(isSeen("#secrets-protect-PASSPHRASE")).isTrue();
    }

    @Test
    void nothingIsGivenUpBeforeItIsConfirmed() throws Exception {
        screen.robot().clickOn("#secrets-forgotten");
        assertThat(home.resolve("secrets.json")).exists();

        // The way that loses nothing has the keyboard.
        screen.robot().type(KeyCode.ENTER);
        assertThat(isSeen("#secrets-unlock")).isTrue();
        assertThat(home.resolve("secrets.json")).exists();

        screen.robot().clickOn("#secrets-forgotten").clickOn("#secrets-give-up");

        assertThat(home.resolve("secrets.json")).doesNotExist();
        assertThat(home.resolve("secrets.json.aside")).exists();
        Screen.until("the file is set aside", () -> label().getText().contains("kept as"));
        assertThat(said()).contains("kept as " + home.resolve("secrets.json.aside"));
        assertThat(isSeen("#secrets-unlock")).isFalse();
    }

    private void awaitSaid(String words) throws Exception {
        Screen.until("it says: " + words, () -> label().getText().equals(words));
    }

    private String said() throws Exception {
        return Screen.on(() -> label().getText());
    }

    private Label label() {
        return screen.find("#secrets-said", Label.class);
    }

    private boolean isSeen(String selector) throws Exception {
        return Screen.on(() -> {
            Node node = screen.find(selector, Node.class);
            while (node != null && node.isVisible()) {
                node = node.getParent();
            }
            return node == null;
        });
    }
}
