package dev.pharos.settings.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Against the real GNOME Keyring, on a session bus of its own.
class KeyringSecretsTest {
    @TempDir
    Path home;

    @BeforeEach
    void needsAKeyring() {
        for (String program : List.of("dbus-run-session", "gnome-keyring-daemon")) {
            assumeTrue(Files.isExecutable(Path.of("/usr/bin", program)), program + " is not installed");
        }
    }

    @Test
    void anUnlockedKeyringKeepsSecrets() throws Exception {
        List<String> said = run("echo -n login | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; ");

        assertThat(said)
                .containsExactly(
                        "protection SYSTEM_KEYRING",
                        "missing Missing[]",
                        "kept Kept[by=SYSTEM_KEYRING]",
                        "kept Kept[by=SYSTEM_KEYRING]",
                        "same true",
                        "forgotten Forgotten[]",
                        "forgotten Forgotten[]",
                        "missing Missing[]");
        assertThat(home.resolve("pharos")).as("nothing in a file").doesNotExist();
    }

    /// No screen, so nobody can answer its prompt.
    @Test
    void whatALockedKeyringDoesNotTakeGoesToTheFile() throws Exception {
        List<String> said = run("gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; ");

        assertThat(said)
                .containsExactly(
                        "protection SYSTEM_KEYRING",
                        "missing Missing[]",
                        "kept Kept[by=MACHINE_KEY]",
                        "kept Kept[by=MACHINE_KEY]",
                        "same true",
                        "forgotten Forgotten[]",
                        "forgotten Forgotten[]",
                        "missing Missing[]");
    }

    @Test
    void withoutABusThereIsNoKeyring() throws Exception {
        List<String> said = run(program(), Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + home.resolve("no-bus")));

        assertThat(said).startsWith("protection MACHINE_KEY", "missing Missing[]", "kept Kept[by=MACHINE_KEY]");
    }

    private List<String> run(String before) throws Exception {
        List<String> shell =
                new ArrayList<>(List.of("dbus-run-session", "--", "sh", "-c", before + "exec \"$@\"", "sh"));
        shell.addAll(program());
        return run(shell, Map.of());
    }

    private List<String> program() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                KeyringProgram.class.getName(),
                home.resolve("pharos").toString());
    }

    private List<String> run(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path out = home.resolve("out");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(home.resolve("err").toFile());
        builder.environment().remove("DISPLAY");
        builder.environment().remove("DBUS_SESSION_BUS_ADDRESS");
        builder.environment().put("HOME", home.toString());
        builder.environment().put("XDG_DATA_HOME", home.resolve("data").toString());
        builder.environment()
                .put(
                        "XDG_RUNTIME_DIR",
                        Files.createDirectories(home.resolve("run")).toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readAllLines(out);
    }
}
