package dev.pharos.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.settings.Access;
import dev.pharos.settings.Auth;
import dev.pharos.settings.Environment;
import dev.pharos.settings.secret.FileSecrets;
import dev.pharos.settings.secret.LayeredSecrets;
import dev.pharos.settings.secret.Protection;
import dev.pharos.settings.secret.Secret;
import dev.pharos.settings.secret.SecretReply;
import dev.pharos.settings.store.SettingsStore;
import dev.pharos.ui.environment.EnvironmentBook;
import dev.pharos.ui.fx.Work;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On one thread, with real files.
class SecretsViewModelTest {
    private static final Secret TOKEN = new Secret("t0ken");
    private static final Secret SESAME = new Secret("open sesame");

    @TempDir
    Path home;

    private SettingsStore settings;

    @BeforeEach
    void openSettings() {
        settings = SettingsStore.open(home.resolve("settings.json"), (_, _) -> {}, InstantSource.system());
    }

    @Test
    void protectsTheSecretsByAPassphraseAndByThisComputerAgain() {
        files().keep("a", TOKEN);
        SecretsViewModel model = looked();
        assertThat(state(model).by()).isEqualTo(Protection.MACHINE_KEY);

        model.protectBy("open sesame", "open sesame");

        assertThat(model.noticeProperty().get()).isEqualTo(new SecretsNotice.Done());
        assertThat(state(model).by()).isEqualTo(Protection.PASSPHRASE);
        assertThat(files().read("a")).isEqualTo(new SecretReply.Locked());

        model.protectByMachine();

        assertThat(state(model).by()).isEqualTo(Protection.MACHINE_KEY);
        assertThat(files().read("a")).isEqualTo(new SecretReply.Found(TOKEN));
    }

    @Test
    void changesNothingForAPassphraseTypedInTwoWays() {
        files().keep("a", TOKEN);
        SecretsViewModel model = looked();

        model.protectBy("open sesame", "open sesamy");

        assertThat(model.noticeProperty().get()).isEqualTo(new SecretsNotice.Different());
        model.protectBy("", "");
        assertThat(model.noticeProperty().get()).isEqualTo(new SecretsNotice.Different());
        assertThat(files().read("a")).isEqualTo(new SecretReply.Found(TOKEN));
    }

    @Test
    void saysThatAPassphraseIsNeededFirst() {
        files().keep("a", TOKEN);
        files().protectBy(SESAME);
        SecretsViewModel model = looked();

        model.protectByMachine();

        assertThat(model.noticeProperty().get()).isEqualTo(new SecretsNotice.Refused(new SecretReply.Locked()));
    }

    @Test
    void aKeyThatIsHeldDownTriesAPassphraseOnce() {
        files().keep("a", TOKEN);
        files().protectBy(SESAME);
        List<Runnable> begun = new ArrayList<>();
        EnvironmentBook book = new EnvironmentBook(settings, new LayeredSecrets(Optional::empty, files()), _ -> {});
        Work later = new Work(
                task -> new Thread(task) {
                    @Override
                    public synchronized void start() {
                        begun.add(task);
                    }
                },
                Runnable::run);
        SecretsViewModel model = new SecretsViewModel(book, later);

        model.unlock("wrong");
        model.unlock("wrong");
        model.unlock("wrong");
        assertThat(begun).hasSize(1);
        assertThat(model.noticeProperty().get()).isEqualTo(new SecretsNotice.Working());

        begun.getFirst().run();
        assertThat(model.noticeProperty().get())
                .isEqualTo(new SecretsNotice.Refused(new SecretReply.WrongPassphrase()));
    }

    @Test
    void unlocksByTheRightPassphraseAlone() {
        files().keep("a", TOKEN);
        files().protectBy(SESAME);
        SecretsViewModel model = looked();
        assertThat(state(model).file()).isEqualTo(new SecretReply.Locked());

        model.unlock("open sesamy");

        assertThat(model.noticeProperty().get())
                .isEqualTo(new SecretsNotice.Refused(new SecretReply.WrongPassphrase()));
        assertThat(state(model).file()).isEqualTo(new SecretReply.Locked());

        model.unlock("open sesame");

        assertThat(model.noticeProperty().get()).isEqualTo(new SecretsNotice.Unlocked());
        assertThat(state(model).file()).isEqualTo(new SecretReply.Unlocked());
        model.protectByMachine();
        assertThat(files().read("a")).isEqualTo(new SecretReply.Found(TOKEN));
    }

    @Test
    void namesTheEnvironmentsWhoseSecretsAreLocked() {
        settings.update(all -> all.with(environment("e1", "seoul", new Auth.Bearer(Auth.tokenOf("e1"))))
                .with(environment("e2", "busan", new Auth.None()))
                .with(environment("e3", "jeju", new Auth.Bearer(Auth.tokenOf("e3")))));
        files().keep(Auth.tokenOf("e1"), TOKEN);
        assertThat(state(looked()).locked()).isEmpty();
        files().protectBy(SESAME);

        SecretsViewModel model = looked();

        assertThat(state(model).locked()).containsExactly("seoul", "jeju");
        model.unlock("open sesame");
        assertThat(state(model).locked()).isEmpty();
    }

    @Test
    void givesUpAFileWhosePassphraseIsForgottenButKeepsIt() {
        files().keep("a", TOKEN);
        files().protectBy(SESAME);
        SecretsViewModel model = looked();

        model.setAside();

        Path copy = home.resolve("secrets.json.aside");
        assertThat(model.noticeProperty().get()).isEqualTo(new SecretsNotice.SetAside(copy));
        assertThat(copy).isNotEmptyFile();
        assertThat(state(model).file()).isEqualTo(new SecretReply.Unlocked());
        assertThat(files().keep("b", TOKEN)).isInstanceOf(SecretReply.Kept.class);
    }

    @Test
    void setsADamagedFileAsideSoThatSecretsCanBeKeptAgain() throws IOException {
        Path file = Files.writeString(home.resolve("secrets.json"), "{ cut sh");
        SecretsViewModel model = looked();
        assertThat(state(model).file()).isInstanceOf(SecretReply.Damaged.class);
        assertThat(files().keep("a", TOKEN)).isInstanceOf(SecretReply.Damaged.class);

        model.setAside();

        Path copy = file.resolveSibling("secrets.json.aside");
        assertThat(model.noticeProperty().get()).isEqualTo(new SecretsNotice.SetAside(copy));
        assertThat(copy).hasContent("{ cut sh");
        assertThat(state(model).file()).isEqualTo(new SecretReply.Unlocked());
        assertThat(files().keep("a", TOKEN)).isInstanceOf(SecretReply.Kept.class);
    }

    private static Environment environment(String id, String name, Auth auth) {
        return new Environment(
                id,
                name,
                URI.create("http://prometheus:9090"),
                Optional.empty(),
                Access.OPEN.withAuth(auth),
                Optional.empty());
    }

    private FileSecrets files() {
        return FileSecrets.in(home);
    }

    private static SecretsState state(SecretsViewModel model) {
        return model.stateProperty().get().orElseThrow();
    }

    private SecretsViewModel looked() {
        EnvironmentBook book = new EnvironmentBook(settings, new LayeredSecrets(Optional::empty, files()), _ -> {});
        SecretsViewModel model = new SecretsViewModel(book, new Work(OnStart::new, Runnable::run));
        model.look();
        return model;
    }
}
