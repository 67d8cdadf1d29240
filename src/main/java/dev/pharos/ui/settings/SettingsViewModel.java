package dev.pharos.ui.settings;

import dev.pharos.settings.Environment;
import dev.pharos.settings.Preferences;
import dev.pharos.settings.Settings;
import dev.pharos.settings.secret.SecretReply;
import dev.pharos.settings.store.SettingsListener;
import dev.pharos.settings.store.SettingsProblem;
import dev.pharos.ui.environment.EnvironmentFields;
import dev.pharos.ui.environment.EnvironmentViewModel;
import dev.pharos.ui.environment.Keeping;
import dev.pharos.ui.environment.Lock;
import dev.pharos.ui.fx.Pin;
import dev.pharos.ui.fx.Work;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The settings as they are now, wherever they were changed, and the ways to change them. On the FX thread.
final class SettingsViewModel implements Pin {
    private final SettingsParts parts;
    private final Executor ui;
    private final Work work;
    private final SecretsViewModel secrets;
    private final Set<EnvironmentViewModel> forms = Collections.newSetFromMap(new WeakHashMap<>());
    private final SettingsListener listener = new Listener();
    private final ReadOnlyObjectWrapper<List<Environment>> environments = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Preferences> preferences = new ReadOnlyObjectWrapper<>(Preferences.DEFAULT);
    private final ReadOnlyObjectWrapper<Optional<SettingsProblem>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Keeping>> refused = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper();

    SettingsViewModel(SettingsParts parts, Executor ui) {
        this.parts = parts;
        this.ui = ui;
        this.work = parts.forms().work().get();
        this.secrets =
                new SecretsViewModel(parts.forms().book(), parts.forms().work().get());
        secrets.stateProperty().subscribe(this::found);
        read();
    }

    /// Follows the settings until closed.
    void start() {
        parts.settings().subscribe(listener);
        read();
        secrets.look();
    }

    SecretsViewModel secrets() {
        return secrets;
    }

    ReadOnlyObjectProperty<List<Environment>> environmentsProperty() {
        return environments.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Preferences> preferencesProperty() {
        return preferences.getReadOnlyProperty();
    }

    /// What is wrong with the settings file.
    ReadOnlyObjectProperty<Optional<SettingsProblem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Why the last deleting or duplicating did not happen.
    ReadOnlyObjectProperty<Optional<Keeping>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty settledProperty() {
        return settled.getReadOnlyProperty();
    }

    void change(UnaryOperator<Preferences> change) {
        parts.settings().update(all -> all.with(change));
    }

    void delete(Environment environment) {
        work.start(() -> parts.forms().book().delete(environment), this::done);
    }

    void duplicate(Environment environment) {
        work.start(() -> parts.forms().book().duplicate(environment), this::done);
    }

    private void done(Keeping result) {
        refused.set(result instanceof Keeping.Kept ? Optional.empty() : Optional.of(result));
    }

    /// The form of one that is there.
    EnvironmentViewModel form(Environment environment, Consumer<Environment> kept) {
        return form(EnvironmentFields.of(environment), kept);
    }

    /// The form of a new one.
    EnvironmentViewModel form(Consumer<Environment> kept) {
        return form(EnvironmentFields.blank(), kept);
    }

    /// A form with what was written in one.
    EnvironmentViewModel form(EnvironmentFields written, Consumer<Environment> kept) {
        return followed(new EnvironmentViewModel(written, parts.forms(), kept));
    }

    /// What opens the secrets opens them to all forms that ask for the passphrase.
    private void found(Optional<SecretsState> state) {
        settled.set(state.isPresent());
        if (state.filter(now -> now.file() instanceof SecretReply.Unlocked).isPresent()) {
            List.copyOf(forms).forEach(EnvironmentViewModel::unlocked);
        }
    }

    /// A form, too, opens what is under the passphrase.
    private EnvironmentViewModel followed(EnvironmentViewModel form) {
        forms.add(form);
        form.lockProperty().addListener((_, _, lock) -> {
            if (lock == Lock.OPEN) {
                secrets.look();
            }
        });
        return form;
    }

    SettingsParts parts() {
        return parts;
    }

    private void read() {
        Settings now = parts.settings().get();
        environments.set(now.environments());
        preferences.set(now.preferences());
        problem.set(parts.settings().problem());
    }

    @Override
    public void close() {
        parts.settings().unsubscribe(listener);
        work.close();
        secrets.close();
    }

    /// Changes come on any thread.
    private final class Listener implements SettingsListener {
        @Override
        public void changed(Settings settings) {
            ui.execute(SettingsViewModel.this::read);
        }

        @Override
        public void problem(SettingsProblem problem) {
            ui.execute(SettingsViewModel.this::read);
        }
    }
}
