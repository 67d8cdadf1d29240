package dev.pharos.ui.environment;

import dev.pharos.settings.Environment;
import dev.pharos.settings.secret.Protection;
import dev.pharos.settings.secret.Secret;
import dev.pharos.settings.secret.SecretReply;
import dev.pharos.source.live.ProbeResult;
import dev.pharos.ui.fx.Pin;
import dev.pharos.ui.fx.Work;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// One environment being written: checked, tested, kept. On the FX thread; what blocks runs in the background.
public final class EnvironmentViewModel implements Pin {
    private final EnvironmentFields fields;
    private final EnvironmentBook book;
    private final EnvironmentProbe probe;
    private final Consumer<Environment> kept;
    private final Work testing;
    private final Work keeping;
    private final Work looking;
    private final ReadOnlyObjectWrapper<TestState> test =
            new ReadOnlyObjectWrapper<>(this, "test", new TestState.Untested());
    private final ReadOnlyObjectWrapper<Map<Field, Problem>> problems =
            new ReadOnlyObjectWrapper<>(this, "problems", Map.of());
    private final ReadOnlyObjectWrapper<Lock> lock = new ReadOnlyObjectWrapper<>(this, "lock", Lock.OPEN);
    private final ReadOnlyLongWrapper asked = new ReadOnlyLongWrapper(this, "asked");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(this, "saving");
    private final ReadOnlyObjectWrapper<Optional<Protection>> protection =
            new ReadOnlyObjectWrapper<>(this, "protection", Optional.empty());
    private final StringProperty passphrase = new SimpleStringProperty(this, "passphrase", "");
    private final ReadOnlyBooleanWrapper unlocking = new ReadOnlyBooleanWrapper(this, "unlocking");
    private Runnable whenUnlocked = () -> {};
    private boolean tried;

    /// What a form needs of the rest of the program.
    ///
    /// @param work makes the lines of background work that a form has several of
    public record Surroundings(EnvironmentBook book, EnvironmentProbe probe, Supplier<Work> work) {}

    /// @param kept told of the environment once it is kept
    public EnvironmentViewModel(EnvironmentFields fields, Surroundings surroundings, Consumer<Environment> kept) {
        this.fields = fields;
        this.book = surroundings.book();
        this.probe = surroundings.probe();
        this.kept = kept;
        this.testing = surroundings.work().get();
        this.keeping = surroundings.work().get();
        this.looking = surroundings.work().get();
        fields.onChange(this::changed);
    }

    public EnvironmentFields fields() {
        return fields;
    }

    public ReadOnlyObjectProperty<TestState> testProperty() {
        return test.getReadOnlyProperty();
    }

    /// What is wrong with which field; none until one tried to test or save.
    public ReadOnlyObjectProperty<Map<Field, Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Lock> lockProperty() {
        return lock.getReadOnlyProperty();
    }

    /// Counts how often the passphrase was asked for, be it again.
    public ReadOnlyLongProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /// Why it could not be kept, as the system says it; empty where it could.
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /// Where secrets go; empty until that is known ([#findProtection]).
    public ReadOnlyObjectProperty<Optional<Protection>> protectionProperty() {
        return protection.getReadOnlyProperty();
    }

    /// What [#unlock] opens the secrets with.
    public StringProperty passphraseProperty() {
        return passphrase;
    }

    /// Whether a passphrase is being tried: that takes its second or two.
    public ReadOnlyBooleanProperty unlockingProperty() {
        return unlocking.getReadOnlyProperty();
    }

    /// Asks what keeps secrets on this computer.
    public void findProtection() {
        keeping.startUnlessRunning(book::protection, found -> protection.set(Optional.of(found)));
    }

    /// Tries where the address leads to, unless something is wrong with what was typed.
    public void test() {
        checked().ifPresent(draft -> {
            test.set(new TestState.Running(draft.environment().prometheus().toString()));
            testing.start(() -> asked(draft), this::tested);
        });
    }

    /// Empty where secrets are locked.
    private Optional<ProbeResult> asked(EnvironmentDraft draft) {
        return book.isLocked(draft) ? Optional.empty() : Optional.of(probe.test(draft));
    }

    private void tested(Optional<ProbeResult> result) {
        test.set(result.<TestState>map(TestState.Done::new).orElseGet(TestState.Untested::new));
        if (result.isEmpty()) {
            locked(this::test);
        }
    }

    /// Ends a test that nobody wants to wait for.
    public void cancel() {
        testing.close();
        test.set(new TestState.Untested());
    }

    /// Takes an address that a test suggested, and tests it.
    public void use(String address) {
        fields.text(Field.PROMETHEUS).set(address);
        test();
    }

    /// Keeps it, tested or not, unless something is wrong with what was typed.
    public void save() {
        checked().ifPresent(draft -> {
            testing.close();
            saving.set(true);
            trouble.set("");
            keeping.start(() -> book.save(draft), this::saved);
        });
    }

    private void saved(Keeping result) {
        saving.set(false);
        switch (result) {
            case Keeping.Kept(Environment environment) -> {
                lock.set(Lock.OPEN);
                kept.accept(environment);
            }
            case Keeping.Locked() -> locked(this::save);
            case Keeping.NotKept(String reason) -> trouble.set(reason);
        }
    }

    /// Opens the secrets with the passphrase and goes on with what they were in the way of.
    public void unlock() {
        if (unlocking.get()) {
            // A key that is held down repeats.
            return;
        }
        Secret given = new Secret(passphrase.get());
        unlocking.set(true);
        keeping.start(() -> book.unlock(given), reply -> {
            unlocking.set(false);
            switch (reply) {
                case SecretReply.Unlocked() -> unlocked();
                case SecretReply.WrongPassphrase() -> ask(Lock.WRONG_PASSPHRASE);
                case SecretReply.Damaged(var file, String reason) -> trouble.set(file + ": " + reason);
                case SecretReply.Unavailable(String reason) -> trouble.set(reason);
                case SecretReply.Locked _,
                        SecretReply.Found _,
                        SecretReply.Kept _,
                        SecretReply.Forgotten _,
                        SecretReply.Missing _ -> throw new IllegalStateException("not an answer to unlocking");
            }
        });
    }

    /// The secrets are open, here or elsewhere: asks for the passphrase no more, and goes on with what it was asked
    /// for.
    public void unlocked() {
        if (lock.get() != Lock.OPEN) {
            passphrase.set("");
            lock.set(Lock.OPEN);
            whenUnlocked.run();
        }
    }

    /// Asks for the passphrase, to do something then.
    public void locked(Runnable then) {
        whenUnlocked = then;
        ask(Lock.LOCKED);
    }

    /// Offers to give the file of secrets up, which cannot be read, to do something then.
    public void damaged(Runnable then) {
        whenUnlocked = then;
        lock.set(Lock.DAMAGED);
    }

    /// Marks what is wrong with what is there, such as a secret that is not kept any more.
    public void check() {
        checked();
    }

    private void ask(Lock why) {
        lock.set(why);
        asked.set(asked.get() + 1);
    }

    /// Finds the names of the environments whose secrets cannot be had: behind the passphrase, or in a file that is
    /// damaged.
    public void findLocked(Consumer<List<String>> found) {
        looking.start(() -> book.locked().stream().map(Environment::name).toList(), found);
    }

    /// Moves the file of secrets that nobody can open any more out of the way, and goes on with what it was in the way
    /// of.
    public void giveUp() {
        trouble.set("");
        keeping.start(book::setAside, failure -> failure.ifPresentOrElse(trouble::set, this::unlocked));
    }

    private Optional<EnvironmentDraft> checked() {
        tried = true;
        return switch (DraftCheck.of(fields, book.namesBeside(fields.id()))) {
            case DraftCheck.Checked.Good(EnvironmentDraft draft) -> {
                problems.set(Map.of());
                yield Optional.of(draft);
            }
            case DraftCheck.Checked.Bad(Map<Field, Problem> found) -> {
                problems.set(found);
                yield Optional.empty();
            }
        };
    }

    private void changed(Field field) {
        trouble.set("");
        // What an environment is called makes no difference to where it leads.
        if (field != Field.NAME && !(test.get() instanceof TestState.Untested)) {
            cancel();
        }
        if (tried) {
            checked();
        }
    }

    /// Ends what still runs.
    @Override
    public void close() {
        whenUnlocked = () -> {};
        testing.close();
        keeping.close();
        looking.close();
    }
}
