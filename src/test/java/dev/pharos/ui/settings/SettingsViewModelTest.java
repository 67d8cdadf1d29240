package dev.pharos.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.settings.file.Places;
import dev.pharos.settings.secret.FileSecrets;
import dev.pharos.settings.secret.LayeredSecrets;
import dev.pharos.settings.secret.Secret;
import dev.pharos.settings.store.SettingsStore;
import dev.pharos.ui.environment.EnvironmentBook;
import dev.pharos.ui.environment.EnvironmentViewModel;
import dev.pharos.ui.environment.Lock;
import dev.pharos.ui.fx.Work;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On one thread, with real files.
class SettingsViewModelTest {
    @TempDir
    Path home;

    @Test
    void whatOpensTheSecretsOpensThemToTheFormsThatAskAndToNoneThatWasLeft() {
        FileSecrets.in(home).keep("a", new Secret("t0ken"));
        FileSecrets.in(home).protectBy(new Secret("open sesame"));
        SettingsViewModel model = model();
        List<String> done = new ArrayList<>();
        EnvironmentViewModel asking = model.form(_ -> {});
        asking.locked(() -> done.add("tested"));
        EnvironmentViewModel left = model.form(_ -> {});
        left.locked(() -> done.add("saved"));
        left.close();

        model.secrets().unlock("close sesame");
        assertThat(asking.lockProperty().get()).isEqualTo(Lock.LOCKED);
        model.secrets().unlock("open sesame");

        assertThat(asking.lockProperty().get()).isEqualTo(Lock.OPEN);
        assertThat(done).containsExactly("tested");
    }

    private SettingsViewModel model() {
        SettingsStore settings =
                SettingsStore.open(home.resolve("settings.json"), (_, _) -> {}, InstantSource.system());
        EnvironmentBook book =
                new EnvironmentBook(settings, new LayeredSecrets(Optional::empty, FileSecrets.in(home)), _ -> {});
        var forms = new EnvironmentViewModel.Surroundings(
                book,
                _ -> {
                    throw new IllegalStateException("nothing is tested");
                },
                () -> new Work(OnStart::new, Runnable::run));
        return new SettingsViewModel(new SettingsParts(settings, forms, new Places(home, home, home)), Runnable::run);
    }
}
