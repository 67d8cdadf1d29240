package dev.pharos.settings.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The directories of this user's Pharos, as each system wants them. None is made by asking for it.
///
/// @param config settings and secrets
/// @param state  logs, recordings in progress
/// @param cache  what may be deleted at any time
public record Places(Path config, Path state, Path cache) {
    /// `-Dpharos.home=DIR`, then the environment's `PHAROS_HOME`, puts everything below one directory; otherwise XDG's
    /// directories, `%APPDATA%` and `%LOCALAPPDATA%`, or `~/Library`.
    ///
    /// @param properties the system properties `pharos.home`, `user.home` and `os.name`
    public static Places of(Map<String, String> environment, Map<?, ?> properties) {
        Optional<Path> home =
                absolute(text(properties, "pharos.home")).or(() -> absolute(environment.get("PHAROS_HOME")));
        if (home.isPresent()) {
            return new Places(
                    home.get(), home.get().resolve("state"), home.get().resolve("cache"));
        }
        Path user = user(environment, properties);
        String system = text(properties, "os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            Path roaming = absolute(environment.get("APPDATA")).orElse(user.resolve("AppData/Roaming"));
            Path local = absolute(environment.get("LOCALAPPDATA")).orElse(user.resolve("AppData/Local"));
            return new Places(roaming.resolve("Pharos"), local.resolve("Pharos/state"), local.resolve("Pharos/cache"));
        }
        if (system.startsWith("mac")) {
            Path library = user.resolve("Library");
            return new Places(
                    library.resolve("Application Support/Pharos"),
                    library.resolve("Logs/Pharos"),
                    library.resolve("Caches/Pharos"));
        }
        return new Places(
                xdg(environment, "XDG_CONFIG_HOME", user.resolve(".config")),
                xdg(environment, "XDG_STATE_HOME", user.resolve(".local/state")),
                xdg(environment, "XDG_CACHE_HOME", user.resolve(".cache")));
    }

    /// `$HOME` where there is one, as everything else of a desktop takes it: Java's own property is what the list of
    /// users says, whatever `$HOME` is.
    private static Path user(Map<String, String> environment, Map<?, ?> properties) {
        Path listed = Path.of(text(properties, "user.home"));
        boolean windows = text(properties, "os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        return windows ? listed : absolute(environment.get("HOME")).orElse(listed);
    }

    public Path settings() {
        return config.resolve("settings.json");
    }

    public Path log() {
        return state.resolve("pharos.log");
    }

    private static Path xdg(Map<String, String> environment, String name, Path otherwise) {
        return absolute(environment.get(name)).orElse(otherwise).resolve("pharos");
    }

    /// The XDG specification: relative paths are to be ignored.
    private static Optional<Path> absolute(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(text)).filter(Path::isAbsolute);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private static String text(Map<?, ?> properties, String name) {
        return properties.get(name) instanceof String text ? text : "";
    }
}
