package dev.pharos.app.own;

import dev.pharos.cli.program.Program;
import dev.pharos.cli.program.Target;
import dev.pharos.settings.file.Places;
import dev.pharos.settings.secret.FileSecrets;
import dev.pharos.settings.secret.KeyringSecrets;
import dev.pharos.settings.secret.LayeredSecrets;
import dev.pharos.settings.store.Later;
import dev.pharos.settings.store.SettingsStore;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/// What this user keeps, in the places of this system.
///
/// @param later where changes of the settings are saved
public record OwnFiles(Places places, Later later, InstantSource clock, KeyringUse keyring)
        implements Program.UserFiles {
    /// Whether secrets go to the desktop's keyring where there is one.
    public enum KeyringUse {
        WHERE_THERE_IS_ONE,
        /// `PHAROS_KEYRING=off`: for servers, tests, and desktops whose keyring is broken.
        OFF
    }

    @Override
    public SettingsStore settings() {
        return SettingsStore.open(places.settings(), later, clock);
    }

    @Override
    public LayeredSecrets secrets() {
        return new LayeredSecrets(
                () -> keyring == KeyringUse.OFF ? Optional.empty() : KeyringSecrets.open(),
                FileSecrets.in(places.config()));
    }

    @Override
    public Path sightings(Target target) {
        return Sightings.path(places, target);
    }

    @Override
    public Path log() {
        return places.log();
    }
}
