package dev.pharos.app;

import dev.pharos.cli.program.Target;
import dev.pharos.ui.environment.EnvironmentViewModel;

/// What a window shows. It outlives a change of the look; what is drawn of it does not.
sealed interface Content {
    default void close() {}

    /// The window was just made, or is going.
    record Nothing() implements Content {}

    record Welcome(EnvironmentViewModel form) implements Content {
        @Override
        public void close() {
            form.close();
        }
    }

    /// An environment that cannot be opened as it is.
    record Unopened(Target target, Opening.Attempt.Failed failed, EnvironmentViewModel form) implements Content {
        @Override
        public void close() {
            form.close();
        }
    }

    record Fleet(OpenEnvironment open) implements Content {
        @Override
        public void close() {
            open.close();
        }
    }
}
