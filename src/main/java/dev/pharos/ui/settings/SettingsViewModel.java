package dev.pharos.ui.settings;

import dev.pharos.settings.Environment;
import dev.pharos.settings.Preferences;
import dev.pharos.settings.Settings;
import dev.pharos.settings.file.PrivateFile;
import dev.pharos.settings.secret.Protection;
import dev.pharos.settings.secret.Secret;
import dev.pharos.settings.secret.SecretReply;
import dev.pharos.settings.store.SettingsListener;
import dev.pharos.settings.store.SettingsProblem;
import dev.pharos.ui.environment.EnvironmentBook;
import dev.pharos.ui.environment.EnvironmentFields;
import dev.pharos.ui.environment.EnvironmentViewModel;
import dev.pharos.ui.environment.Keeping;
import dev.pharos.ui.fx.Pin;
import dev.pharos.ui.fx.Work;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
    private final SettingsListener listener = new Listener();
    private final ReadOnlyObjectWrapper<List<Environment>> environments = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Preferences> preferences = new ReadOnlyObjectWrapper<>(Preferences.DEFAULT);
    private final ReadOnlyObjectWrapper<Optional<SettingsProblem>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Protection>> protection =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Keeping>> refused = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SecretReply>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<SecretsNotice> notice = new ReadOnlyObjectWrapper<>(new SecretsNotice.None());
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper();

    SettingsViewModel(SettingsParts parts, Executor ui) {
        this.parts = parts;
        this.ui = ui;
        this.work = parts.forms().work().get();
        read();
    }

    /// Follows the settings until closed.
    void start() {
        parts.settings().subscribe(listener);
        read();
        work.start(() -> look(new SecretsNotice.None()), this::show);
    }

    private record Look(Protection by, SecretReply file, SecretsNotice notice) {}

    private Look look(SecretsNotice notice) {
        EnvironmentBook book = parts.forms().book();
        return new Look(book.protection(), book.file().check(), notice);
    }

    private void show(Look found) {
        file.set(Optional.of(found.file));
        protection.set(Optional.of(found.by));
        notice.set(found.notice);
        settled.set(true);
    }

    /// Puts the file of secrets under a passphrase.
    void protectBy(String passphrase, String again) {
        if (passphrase.isEmpty() || !passphrase.equals(again)) {
            notice.set(new SecretsNotice.Different());
        } else {
            Secret secret = new Secret(passphrase);
            work.start(() -> look(told(parts.forms().book().file().protectBy(secret))), this::show);
        }
    }

    /// Puts the file of secrets under this computer's key.
    void protectByMachine() {
        work.start(() -> look(told(parts.forms().book().file().protectByMachine())), this::show);
    }

    /// Moves a damaged file of secrets out of the way, so that secrets can be kept again.
    void setAside() {
        work.start(() -> look(movedAside()), this::show);
    }

    private SecretsNotice movedAside() {
        try {
            return parts.forms()
                    .book()
                    .file()
                    .setAside()
                    .<SecretsNotice>map(SecretsNotice.SetAside::new)
                    .orElseGet(SecretsNotice.None::new);
        } catch (IOException e) {
            return new SecretsNotice.Refused(new SecretReply.Unavailable(PrivateFile.reason(e)));
        }
    }

    private static SecretsNotice told(SecretReply reply) {
        return reply instanceof SecretReply.Unlocked ? new SecretsNotice.Done() : new SecretsNotice.Refused(reply);
    }

    /// Whether the file of secrets can be read; empty until that is known.
    ReadOnlyObjectProperty<Optional<SecretReply>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<SecretsNotice> noticeProperty() {
        return notice.getReadOnlyProperty();
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

    /// What keeps secrets; empty until that is known.
    ReadOnlyObjectProperty<Optional<Protection>> protectionProperty() {
        return protection.getReadOnlyProperty();
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
        return new EnvironmentViewModel(EnvironmentFields.of(environment), parts.forms(), kept);
    }

    /// The form of a new one.
    EnvironmentViewModel form(Consumer<Environment> kept) {
        return new EnvironmentViewModel(EnvironmentFields.blank(), parts.forms(), kept);
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
