package dev.pharos.ui.settings;

import dev.pharos.settings.Environment;
import dev.pharos.settings.file.PrivateFile;
import dev.pharos.settings.secret.Secret;
import dev.pharos.settings.secret.SecretReply;
import dev.pharos.ui.environment.EnvironmentBook;
import dev.pharos.ui.fx.Pin;
import dev.pharos.ui.fx.Work;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How secrets are kept, whether they can be read, and the ways to change that. On the FX thread; what touches secrets
/// runs in the background.
final class SecretsViewModel implements Pin {
    private final EnvironmentBook book;
    private final Work work;
    private final ReadOnlyObjectWrapper<Optional<SecretsState>> state = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<SecretsNotice> notice = new ReadOnlyObjectWrapper<>(new SecretsNotice.None());

    SecretsViewModel(EnvironmentBook book, Work work) {
        this.book = book;
        this.work = work;
    }

    /// Empty until it is known.
    ReadOnlyObjectProperty<Optional<SecretsState>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<SecretsNotice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// Looks at what is there now.
    void look() {
        work.startUnlessRunning(() -> look(new SecretsNotice.None()), this::show);
    }

    private record Look(SecretsState state, SecretsNotice notice) {}

    private Look look(SecretsNotice notice) {
        SecretReply file = book.file().check();
        List<String> locked = file instanceof SecretReply.Locked
                ? book.locked().stream().map(Environment::name).toList()
                : List.of();
        return new Look(new SecretsState(book.protection(), file, locked), notice);
    }

    private void show(Look found) {
        state.set(Optional.of(found.state));
        notice.set(found.notice);
    }

    /// What was said last has been read.
    void dismiss() {
        if (!(notice.get() instanceof SecretsNotice.Working)) {
            notice.set(new SecretsNotice.None());
        }
    }

    /// Opens the file that is under a passphrase, until the program ends.
    void unlock(String passphrase) {
        Secret secret = new Secret(passphrase);
        change(() -> told(book.unlock(secret), new SecretsNotice.Unlocked()));
    }

    /// Does it once, however often it is asked for meanwhile: a key that is held down repeats.
    private void change(Supplier<SecretsNotice> change) {
        if (!(notice.get() instanceof SecretsNotice.Working)) {
            notice.set(new SecretsNotice.Working());
            work.start(() -> look(change.get()), this::show);
        }
    }

    /// Puts the file of secrets under a passphrase.
    void protectBy(String passphrase, String again) {
        if (passphrase.isEmpty() || !passphrase.equals(again)) {
            notice.set(new SecretsNotice.Different());
        } else {
            Secret secret = new Secret(passphrase);
            change(() -> told(book.file().protectBy(secret), new SecretsNotice.Done()));
        }
    }

    /// Puts the file of secrets under this computer's key.
    void protectByMachine() {
        change(() -> told(book.file().protectByMachine(), new SecretsNotice.Done()));
    }

    /// Moves a file of secrets that cannot be read any more (damaged, its passphrase forgotten) out of the way, so that
    /// secrets can be kept again.
    void setAside() {
        change(this::movedAside);
    }

    private SecretsNotice movedAside() {
        try {
            return book.file()
                    .setAside()
                    .<SecretsNotice>map(SecretsNotice.SetAside::new)
                    .orElseGet(SecretsNotice.None::new);
        } catch (IOException e) {
            return new SecretsNotice.Refused(new SecretReply.Unavailable(PrivateFile.reason(e)));
        }
    }

    private static SecretsNotice told(SecretReply reply, SecretsNotice done) {
        return reply instanceof SecretReply.Unlocked ? done : new SecretsNotice.Refused(reply);
    }

    @Override
    public void close() {
        work.close();
    }
}
