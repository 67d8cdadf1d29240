package dev.pharos.cli.program;

import dev.pharos.alerting.AlertRouters;
import dev.pharos.cli.error.CommandFailure;
import dev.pharos.outcome.Outcome;
import dev.pharos.settings.secret.LayeredSecrets;
import dev.pharos.settings.store.SettingsStore;
import dev.pharos.source.MetricSource;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the commands need of the rest of Pharos. Nothing here is made before a command asks for it, so that a query
/// starts without a toolkit.
///
/// @param version   for `--version`
/// @param variables the environment's variables
public record Program(
        String version,
        Sources sources,
        Routers routers,
        Supplier<Window> window,
        Supplier<PagePicture> pictures,
        UserFiles files,
        Function<String, @Nullable String> variables,
        Console console) {
    /// Opens the servers of an environment.
    @FunctionalInterface
    public interface Sources {
        /// The caller closes the source.
        Outcome<MetricSource> open(Target target);

        /// As [#open], for a command that ends where it cannot be done.
        default MetricSource opened(Target target) {
            return switch (open(target)) {
                case Outcome.Success<MetricSource>(MetricSource source, var _) -> source;
                case Outcome.Failed<MetricSource>(var failure) -> throw CommandFailure.of(failure);
            };
        }
    }

    /// The alert routers of an environment.
    @FunctionalInterface
    public interface Routers {
        /// Asks nobody yet. The caller closes them.
        AlertRouters of(Target target);
    }

    /// The window.
    @FunctionalInterface
    public interface Window {
        /// Shows it, on the given environment or on the last one, and returns when it is closed.
        ///
        /// @return the exit code
        /// @throws NoDisplay where there is nothing to show it on
        int open(@Nullable Target target);
    }

    /// There is no display, or none that can be used.
    public static final class NoDisplay extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /// @param reason as the toolkit said it
        public NoDisplay(String reason) {
            super(reason, null, false, false);
        }
    }

    /// What this user keeps. The caller closes what it gets.
    public interface UserFiles {
        SettingsStore settings();

        LayeredSecrets secrets();

        /// Where it is kept what Pharos saw of the alerts of an environment; there may be no such file.
        Path sightings(Target target);

        /// Where the log is.
        Path log();
    }
}
