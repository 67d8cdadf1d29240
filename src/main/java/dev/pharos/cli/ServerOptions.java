package dev.pharos.cli;

import dev.pharos.cli.error.CommandFailure;
import dev.pharos.cli.program.Program;
import dev.pharos.cli.program.Target;
import dev.pharos.settings.Environment;
import dev.pharos.settings.secret.LayeredSecrets;
import dev.pharos.settings.secret.MemorySecrets;
import dev.pharos.settings.secret.SecretReply;
import dev.pharos.settings.store.SettingsStore;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which servers: by their URL, or an environment of the settings.
final class ServerOptions {
    @Option(names = "--url", paramLabel = "URL")
    private @Nullable String url;

    @Option(names = "--alertmanager", paramLabel = "URL")
    private @Nullable String alertmanager;

    @Option(names = "--environment", paramLabel = "NAME")
    private @Nullable String environment;

    @Option(names = "--passphrase-file", paramLabel = "FILE")
    private @Nullable Path passphraseFile;

    @Mixin
    private SecretOptions access = new SecretOptions();

    /// @throws CommandFailure where neither is given
    Target required(Program program) {
        return given(program).orElseThrow(() -> CommandFailure.usage("noServer"));
    }

    /// As [#required], but where there is an Alertmanager's URL, no more is needed.
    Target router(Program program) {
        if (url == null && environment == null && alertmanager != null) {
            // Its Prometheus, which nobody asks, is anywhere.
            return ofUrl(address("--alertmanager", alertmanager), program);
        }
        return given(program).orElseThrow(() -> CommandFailure.usage("noAlertmanager"));
    }

    /// Empty where neither is given.
    Optional<Target> given(Program program) {
        if (url != null) {
            if (environment != null) {
                throw CommandFailure.usage("either", "--url", "--environment");
            }
            return Optional.of(ofUrl(address("--url", url), program));
        }
        if (!access.isEmpty() || alertmanager != null) {
            throw CommandFailure.usage("accessWithoutUrl");
        }
        return environment == null ? Optional.empty() : Optional.of(ofSettings(environment, program));
    }

    private Target ofUrl(URI address, Program program) {
        MemorySecrets secrets = new MemorySecrets();
        Optional<URI> alerts = Optional.ofNullable(alertmanager).map(text -> address("--alertmanager", text));
        if (!isSecure(address) && alerts.filter(ServerOptions::isSecure).isEmpty()) {
            access.tlsOption().ifPresent(option -> {
                throw CommandFailure.usage("tlsWithoutHttps", option);
            });
        }
        Environment unsaved = Environment.of(address.getRawAuthority(), address);
        unsaved = unsaved.withAccess(access.access(unsaved.id(), secrets, program.variables()))
                .withAlertmanager(alerts);
        return new Target(unsaved, secrets, Target.Origin.COMMAND_LINE);
    }

    private static boolean isSecure(URI address) {
        return "https".equalsIgnoreCase(address.getScheme());
    }

    private Target ofSettings(String name, Program program) {
        try (SettingsStore settings = program.files().settings()) {
            settings.problem().ifPresent(problem -> program.console().warn(problem.describe()));
            Environment found =
                    settings.get().named(name).orElseThrow(() -> CommandFailure.failed("noEnvironment", name));
            LayeredSecrets secrets = program.files().secrets();
            if (passphraseFile != null) {
                unlock(secrets, passphraseFile);
            }
            return new Target(found, secrets, Target.Origin.SETTINGS);
        }
    }

    private static void unlock(LayeredSecrets secrets, Path passphraseFile) {
        SecretReply reply = secrets.file().unlock(SecretOptions.read("--passphrase-file", passphraseFile));
        if (!(reply instanceof SecretReply.Unlocked)) {
            throw CommandFailure.failed(reply instanceof SecretReply.WrongPassphrase ? "wrongPassphrase" : "noSecrets");
        }
    }

    /// `host:port` is taken as `http://host:port`. A wrong address is not quoted: there may be a password in it.
    private static URI address(String option, String text) {
        try {
            URI address = new URI(text.contains("://") ? text : "http://" + text);
            if (Environment.isWebAddress(address)) {
                return address;
            }
            if (address.getRawUserInfo() != null) {
                throw CommandFailure.usage("credentialsInUrl", option);
            }
        } catch (URISyntaxException _) {
            // Said below.
        }
        throw CommandFailure.usage("address", option);
    }
}
