package dev.pharos.cli.program;

import dev.pharos.settings.Environment;
import dev.pharos.settings.secret.SecretStore;

/// An environment and where its secrets are: one from the settings, or one that was put together on the command line
/// and is never saved.
///
public record Target(Environment environment, SecretStore secrets, Origin origin) {
    public enum Origin {
        SETTINGS,
        COMMAND_LINE
    }
}
