package dev.pharos.settings.store;

import dev.pharos.settings.Settings;
import dev.pharos.settings.file.PrivateFile;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The settings of the running program and their file.
///
/// A change is seen at once and saved a moment later, in one go with those that follow it. Several programs may run
/// on one file: each save happens under a lock, reads what is there and merges it with what changed here
/// ([SettingsMerge]), so that nobody's change is lost unless the same thing was changed twice.
///
/// A file that cannot be understood is kept aside, of one that can but for its notices a copy is kept, one that cannot
/// be read or was written by a newer Pharos is not
/// touched, and a save that fails is tried again; each is told as a [SettingsProblem].
public final class SettingsStore implements AutoCloseable {
    static final Duration DELAY = Duration.ofMillis(500);
    static final Duration RETRY = Duration.ofSeconds(30);
    private static final Logger LOG = LoggerFactory.getLogger(SettingsStore.class);

    private final SettingsFile file;
    private final Later later;
    private final List<SettingsListener> listeners = new CopyOnWriteArrayList<>();

    /// Held while saving, so that saves follow each other; never while a listener runs.
    private final Object saving = new Object();

    private Settings current;

    /// What was last known to be in the file: what a merge starts from.
    private Settings saved;

    private boolean scheduled;
    private @Nullable SettingsProblem problem;

    private SettingsStore(SettingsFile file, Later later) {
        this.file = file;
        this.later = later;
        SettingsFile.Load load = file.load(Settings.DEFAULT);
        this.current = load.settings().orElse(Settings.DEFAULT);
        this.saved = current;
        settle(load.problem());
    }

    /// Reads the file, or starts from the defaults; [#problem()] says what was wrong with it.
    ///
    /// @param later saves happen on its thread
    /// @param clock for the names of files that are kept aside
    public static SettingsStore open(Path file, Later later, InstantSource clock) {
        return new SettingsStore(
                new SettingsFile(new PrivateFile(file), new SettingsJson(Migrations.ALL), clock), later);
    }

    public synchronized Settings get() {
        return current;
    }

    /// What was wrong when the file was last read or written; empty once all is well again.
    public synchronized Optional<SettingsProblem> problem() {
        return Optional.ofNullable(problem);
    }

    public void subscribe(SettingsListener listener) {
        listeners.add(listener);
    }

    public void unsubscribe(SettingsListener listener) {
        listeners.remove(listener);
    }

    /// Changes the settings and returns them; they are saved a moment later.
    public Settings update(UnaryOperator<Settings> change) {
        Settings changed;
        synchronized (this) {
            changed = change.apply(current);
            if (changed.equals(current)) {
                return current;
            }
            current = changed;
            schedule(DELAY);
        }
        listeners.forEach(listener -> listener.changed(changed));
        return changed;
    }

    /// Takes over what another running program saved; to be called now and then, e.g. when the window gets the focus.
    public void reload() {
        synchronized (saving) {
            SettingsFile.Load load = file.load(get());
            load.settings().ifPresent(theirs -> takeOver(saved(), theirs));
            if (load.problem().isPresent()) {
                settle(load.problem());
            }
            if (load.problem().orElse(null) instanceof SettingsProblem.Corrupt) {
                saveAllAgain();
            }
        }
    }

    /// Saves now what is not saved yet.
    ///
    /// @return what went wrong; what could not be saved is still here
    public Optional<SettingsProblem> flush() {
        synchronized (saving) {
            Settings ours = get();
            Settings base = saved();
            if (ours.equals(base)) {
                return Optional.empty();
            }
            SettingsFile.Load load = file.save(base, ours);
            load.settings().ifPresent(merged -> takeOver(ours, merged));
            settle(load.problem());
            if (load.settings().isEmpty()) {
                retry();
            }
            return load.problem();
        }
    }

    /// Saves what is left.
    @Override
    public void close() {
        flush();
    }

    private synchronized Settings saved() {
        return saved;
    }

    /// The file holds `theirs` now; what was changed here since `base` stays on top of it.
    private void takeOver(Settings base, Settings theirs) {
        Settings before;
        Settings after;
        synchronized (this) {
            before = current;
            current = SettingsMerge.of(base, current, theirs);
            saved = theirs;
            after = current;
        }
        if (!after.equals(before)) {
            listeners.forEach(listener -> listener.changed(after));
        }
    }

    private void settle(Optional<SettingsProblem> found) {
        boolean known;
        synchronized (this) {
            known = found.equals(Optional.ofNullable(problem));
            problem = found.orElse(null);
        }
        if (!known) {
            found.ifPresent(this::tell);
        }
    }

    private void tell(SettingsProblem found) {
        LOG.warn("{}", found.describe());
        listeners.forEach(listener -> listener.problem(found));
    }

    /// The file was moved aside under us: all that is here is new to the next one.
    private synchronized void saveAllAgain() {
        saved = Settings.DEFAULT;
        schedule(DELAY);
    }

    private synchronized void retry() {
        schedule(RETRY);
    }

    private void schedule(Duration delay) {
        if (!scheduled) {
            scheduled = true;
            later.run(this::saveScheduled, delay);
        }
    }

    private void saveScheduled() {
        synchronized (this) {
            scheduled = false;
        }
        flush();
    }
}
