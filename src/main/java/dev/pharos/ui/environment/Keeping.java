package dev.pharos.ui.environment;

import dev.pharos.settings.Environment;

/// How keeping an environment and its secrets went.
public sealed interface Keeping {
    /// The environment is in the settings, its secrets are where secrets are.
    record Kept(Environment environment) implements Keeping {}

    /// The secrets are under a passphrase that was not given yet. Nothing was changed.
    record Locked() implements Keeping {}

    /// The secrets cannot be kept. The environment is as it was.
    ///
    /// @param reason as the system says it
    record NotKept(String reason) implements Keeping {}
}
