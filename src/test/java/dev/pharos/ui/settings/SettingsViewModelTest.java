package dev.pharos.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.outcome.Failure;
import dev.pharos.settings.file.Places;
import dev.pharos.settings.secret.FileSecrets;
import dev.pharos.settings.secret.LayeredSecrets;
import dev.pharos.settings.secret.Protection;
import dev.pharos.settings.secret.Secret;
import dev.pharos.settings.secret.SecretReply;
import dev.pharos.settings.store.SettingsStore;
import dev.pharos.source.live.ProbeResult;
import dev.pharos.ui.environment.EnvironmentBook;
import dev.pharos.ui.environment.EnvironmentViewModel;
import dev.pharos.ui.fx.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On one thread, with real files.
class SettingsViewModelTest {
    private static final Secret TOKEN = new Secret("t0ken");

    @TempDir
    Path home;

    @Test
    void protectsTheSecretsByAPassphraseAndByThisComputerAgain() {
        files().keep("a", TOKEN);
        SettingsViewModel model = started();
        assertThat(model.protectionProperty().get()).contains(Protection.MACHINE_KEY);

        model.protectBy("open sesame", "open sesame");

        assertThat(model.noticeProperty().get()).isEqualTo(new SecretsNotice.Done());
        assertThat(model.protectionProperty().get()).contains(Protection.PASSPHRASE);
        assertThat(files().read("a")).isEqualTo(new SecretReply.Locked());

        model.protectByMachine();

        assertThat(model.protectionProperty().get()).contains(Protection.MACHINE_KEY);
        assertThat(files().read("a")).isEqualTo(new SecretReply.Found(TOKEN));
    }

    @Test
    void changesNothingForAPassphraseTypedInTwoWays() {
        files().keep("a", TOKEN);
        SettingsViewModel model = started();

        model.protectBy("open sesame", "open sesamy");

        assertThat(model.noticeProperty().get()).isEqualTo(new SecretsNotice.Different());
        model.protectBy("", "");
        assertThat(model.noticeProperty().get()).isEqualTo(new SecretsNotice.Different());
        assertThat(files().read("a")).isEqualTo(new SecretReply.Found(TOKEN));
    }

    @Test
    void saysThatAPassphraseIsNeededFirst() {
        files().keep("a", TOKEN);
        files().protectBy(new Secret("open sesame"));
        SettingsViewModel model = started();

        model.protectByMachine();

        assertThat(model.noticeProperty().get()).isEqualTo(new SecretsNotice.Refused(new SecretReply.Locked()));
    }

    @Test
    void setsADamagedFileAsideSoThatSecretsCanBeKeptAgain() throws IOException {
        Path file = Files.writeString(home.resolve("secrets.json"), "{ cut sh");
        SettingsViewModel model = started();
        assertThat(model.fileProperty().get()).containsInstanceOf(SecretReply.Damaged.class);
        assertThat(files().keep("a", TOKEN)).isInstanceOf(SecretReply.Damaged.class);

        model.setAside();

        Path copy = file.resolveSibling("secrets.json.aside");
        assertThat(model.noticeProperty().get()).isEqualTo(new SecretsNotice.SetAside(copy));
        assertThat(copy).hasContent("{ cut sh");
        assertThat(model.fileProperty().get()).contains(new SecretReply.Unlocked());
        assertThat(files().keep("a", TOKEN)).isInstanceOf(SecretReply.Kept.class);
    }

    private FileSecrets files() {
        return FileSecrets.in(home);
    }

    private SettingsViewModel started() {
        SettingsStore settings =
                SettingsStore.open(home.resolve("settings.json"), (_, _) -> {}, InstantSource.system());
        EnvironmentBook book = new EnvironmentBook(settings, new LayeredSecrets(Optional::empty, files()), _ -> {});
        EnvironmentViewModel.Surroundings forms = new EnvironmentViewModel.Surroundings(
                book,
                _ -> new ProbeResult.Failed("", new Failure.Cancelled("")),
                () -> new Work(OnStart::new, Runnable::run));
        SettingsViewModel model =
                new SettingsViewModel(new SettingsParts(settings, forms, new Places(home, home, home)), Runnable::run);
        model.start();
        return model;
    }

    /// A thread that is none: its work is done when it is started.
    private static final class OnStart extends Thread {
        private final Runnable work;

        OnStart(Runnable work) {
            this.work = work;
        }

        @Override
        public synchronized void start() {
            work.run();
        }
    }
}
