package dev.pharos.app;

import dev.pharos.cli.program.Program;
import dev.pharos.cli.program.Target;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.settings.secret.SecretReply;
import dev.pharos.source.MetricSource;
import dev.pharos.ui.fx.FxThread;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Opens environments off the FX thread, since a keyring may ask the user first. Only the newest one that was asked for
/// arrives; a source that nobody waits for any more is closed.
final class Opening {
    private final Program.Sources sources;
    private final Executor ui = FxThread.executor();
    private int newest;

    Opening(Program.Sources sources) {
        this.sources = sources;
    }

    /// How it went.
    sealed interface Attempt {
        record Opened(MetricSource source) implements Attempt {}

        record Failed(Failure failure, Hidden secrets) implements Attempt {}
    }

    /// What is in the way of the secrets that an environment names.
    ///
    /// @param locked  whether a passphrase would help
    /// @param damaged whether the file that they are in cannot be read
    /// @param missing the names of those that are not kept
    record Hidden(boolean locked, boolean damaged, Set<String> missing) {
        static Hidden of(Target target) {
            boolean locked = false;
            boolean damaged = false;
            Set<String> missing = new HashSet<>();
            for (String name : target.environment().access().secrets()) {
                SecretReply reply = target.secrets().read(name);
                locked |= reply instanceof SecretReply.Locked;
                damaged |= reply instanceof SecretReply.Damaged;
                if (reply instanceof SecretReply.Missing) {
                    missing.add(name);
                }
            }
            return new Hidden(locked, damaged, missing);
        }
    }

    void start(Target target, Consumer<Attempt> arrived) {
        int number = ++newest;
        Thread.ofVirtual().name("opening").start(() -> {
            Attempt attempt = attempt(target);
            ui.execute(() -> {
                if (number == newest) {
                    arrived.accept(attempt);
                } else if (attempt instanceof Attempt.Opened(MetricSource source)) {
                    source.close();
                }
            });
        });
    }

    /// Nothing that was asked for arrives any more.
    void cancel() {
        newest++;
    }

    private Attempt attempt(Target target) {
        return switch (sources.open(target)) {
            case Outcome.Success<MetricSource>(MetricSource source, var _) -> new Attempt.Opened(source);
            case Outcome.Failed<MetricSource>(Failure failure) -> new Attempt.Failed(failure, Hidden.of(target));
        };
    }
}
