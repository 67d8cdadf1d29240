package dev.pharos.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.app.own.OwnFiles;
import dev.pharos.settings.Access;
import dev.pharos.settings.Auth;
import dev.pharos.settings.Environment;
import dev.pharos.settings.secret.LayeredSecrets;
import dev.pharos.settings.secret.Secret;
import dev.pharos.settings.secret.SecretReply;
import dev.pharos.settings.store.SettingsStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pharos is started, and the password of its environment is in a file under a passphrase.
class LockedSecretsFlowTest {
    private static final String PASSPHRASE = "open sesame";

    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @TempDir
    Path home;

    private EmptyPrometheus server;
    private OpenDesk desk;

    @BeforeEach
    void openTheWindow() throws Exception {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
        server = new EmptyPrometheus();
        OwnFiles files = OpenDesk.files(home);
        Environment environment = Environment.of("north", server.address());
        String password = Auth.passwordOf(environment.id());
        SettingsStore settings = files.settings();
        settings.update(all -> all.with(environment.withAccess(
                new Access(new Auth.Basic("dba", password), Access.OPEN.tls(), List.of(), Optional.empty()))));
        settings.close();
        LayeredSecrets secrets = files.secrets();
        assertThat(secrets.keep(password, new Secret("s3cret"))).isInstanceOf(SecretReply.Kept.class);
        assertThat(secrets.file().protectBy(new Secret(PASSPHRASE))).isInstanceOf(SecretReply.Unlocked.class);
        desk = OpenDesk.in(home);
        desk.until("the passphrase is asked for", () -> desk.focused().equals("passphrase"));
    }

    @AfterEach
    void endAll() throws Exception {
        desk.close();
        server.close();
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @Test
    void onlyThePassphraseIsAskedForAndThenItOpens() throws Exception {
        assertThat(desk.sees("#field-name")).isFalse();
        write("sesame");
        desk.until(
                "it is the wrong one", () -> desk.labelsNow(".ph-unopened").contains("That was not the passphrase."));
        assertThat(desk.focused()).isEqualTo("passphrase");

        write(PASSPHRASE);
        desk.until("it is open", () -> desk.sees("#environment"));
        assertThat(kept()).doesNotContain("sesame");
    }

    @Test
    void whoForgotThePassphraseIsToldWhatIsLostAndMayTypeThePasswordAnew() throws Exception {
        desk.fire("#locked-forgotten");
        desk.until("it is asked first", () -> desk.focused().equals("secrets-keep"));
        assertThat(desk.labelsNow(".ph-giving-up")).anyMatch(question -> question.contains("north"));
        desk.fire("#secrets-keep");
        assertThat(desk.focused()).isEqualTo("passphrase");

        desk.fire("#locked-forgotten");
        desk.until("it is asked again", () -> desk.sees("#secrets-give-up"));
        desk.fire("#secrets-give-up");
        typeThePasswordAnew();
    }

    @Test
    void aFileOfSecretsThatIsDamagedIsNoDeadEnd() throws Exception {
        desk.close();
        Path file = OpenDesk.files(home).places().settings().resolveSibling("secrets.json");
        Files.writeString(file, "{\"garbage");
        desk = OpenDesk.in(home);
        desk.until("it says so", () -> desk.labelsNow(".ph-unopened").contains("The secrets of north cannot be read"));
        assertThat(desk.labelsNow(".ph-unopened")).anyMatch(said -> said.contains(file.toString()));

        desk.fire("#locked-forgotten");
        desk.until("it is asked first", () -> desk.sees("#secrets-give-up"));
        assertThat(desk.labelsNow(".ph-giving-up"))
                .anyMatch(question -> question.contains("damaged") && question.contains("north"));
        desk.fire("#secrets-give-up");
        typeThePasswordAnew();
        assertThat(file.resolveSibling(file.getFileName() + ".aside")).hasContent("{\"garbage");
    }

    /// What is not kept any more is asked for, not said to be kept.
    private void typeThePasswordAnew() throws Exception {
        desk.until("the password is asked for", () -> desk.focused().equals("field-password"));
        assertThat(desk.labelsNow(".ph-unopened")).contains("This is needed.");
        desk.type("#field-password", "n3w");
        desk.fire("#save");
        desk.until("it is open", () -> desk.sees("#environment"));
    }

    @Test
    void savingWhileTheSecretsAreLockedLeadsToThePassphrase() throws Exception {
        desk.fire("#locked-edit");
        desk.until("the form is there", () -> desk.sees("#field-password"));
        desk.type("#field-password", "n3w");
        desk.fire("#save");
        desk.until("the passphrase is asked for", () -> desk.focused().equals("passphrase"));
        write(PASSPHRASE);
        desk.until("it is kept and open", () -> desk.sees("#environment"));
    }

    private void write(String passphrase) throws Exception {
        desk.screen().robot().write(passphrase);
        desk.press(KeyCode.ENTER);
    }

    private String kept() throws Exception {
        return Files.readString(OpenDesk.files(home).places().settings());
    }
}
