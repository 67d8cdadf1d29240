package dev.pharos.desktop.bus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where the session's bus listens.
public final class SessionBus {
    private static final Pattern SEVERAL = Pattern.compile(";");

    private SessionBus() {}

    /// `DBUS_SESSION_BUS_ADDRESS`, else the socket that systemd puts into the runtime directory. Empty where this
    /// session has no bus: Windows, macOS, a container.
    public static Optional<String> address(Map<String, String> environment) {
        return SEVERAL.splitAsStream(environment.getOrDefault("DBUS_SESSION_BUS_ADDRESS", ""))
                .map(String::strip)
                .filter(address -> address.startsWith("unix:path=") || address.startsWith("unix:abstract="))
                .findFirst()
                .or(() -> ofSystemd(environment.getOrDefault("XDG_RUNTIME_DIR", "")));
    }

    private static Optional<String> ofSystemd(String runtime) {
        if (!runtime.startsWith("/")) {
            return Optional.empty();
        }
        Path socket = Path.of(runtime, "bus");
        return Files.exists(socket) ? Optional.of("unix:path=" + socket) : Optional.empty();
    }
}
