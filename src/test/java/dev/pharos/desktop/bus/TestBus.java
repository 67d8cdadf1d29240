package dev.pharos.desktop.bus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;

/// A real bus of its own that starts no service by itself, and the programs on it.
public final class TestBus implements AutoCloseable {
    private final Path directory;
    private final List<Process> programs = new ArrayList<>();
    private Process daemon;
    private final String address;

    public TestBus(Path directory) throws IOException {
        this.directory = directory;
        this.address = "unix:path=" + directory.resolve("bus");
        Files.writeString(directory.resolve("bus.conf"), """
                <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
                 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
                <busconfig>
                  <type>session</type>
                  <listen>%s</listen>
                  <auth>EXTERNAL</auth>
                  <policy context="default">
                    <allow send_destination="*" eavesdrop="true"/>
                    <allow eavesdrop="true"/>
                    <allow own="*"/>
                  </policy>
                </busconfig>
                """.formatted(address));
        this.daemon = startDaemon();
    }

    /// Skips the test where there can be no bus.
    public static void needsABus() {
        needs("/usr/bin/dbus-daemon");
    }

    /// Skips the test where a program is not installed.
    public static void needs(String program) {
        assumeTrue(Files.isExecutable(Path.of(program)), "skipped: " + program + " is not installed");
    }

    /// Skips the test where there is no X display for a program that draws.
    public static void needsDisplay() {
        assumeTrue(!System.getenv().getOrDefault("DISPLAY", "").isEmpty(), "skipped: a display is needed");
    }

    private Process startDaemon() throws IOException {
        Process started = new ProcessBuilder(
                        "dbus-daemon",
                        "--config-file=" + directory.resolve("bus.conf"),
                        "--nofork",
                        "--nopidfile",
                        "--print-address")
                .directory(directory.toFile())
                .redirectError(directory.resolve("bus.err").toFile())
                .start();
        BufferedReader said = started.inputReader(StandardCharsets.UTF_8);
        if (said.readLine() == null) {
            throw new IOException(Files.readString(directory.resolve("bus.err")));
        }
        return started;
    }

    public String address() {
        return address;
    }

    /// As someone else on the bus.
    public DBusConnection connect() throws DBusException {
        return DBusConnectionBuilder.forAddress(address).withShared(false).build();
    }

    /// Starts a program that finds this bus.
    public Process start(String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory
                        .resolve(Path.of(command[0]).getFileName() + ".out")
                        .toFile());
        builder.environment().put("DBUS_SESSION_BUS_ADDRESS", address);
        builder.environment().put("HOME", directory.toString());
        builder.environment().put("XDG_CONFIG_HOME", directory.resolve("config").toString());
        Process started = builder.start();
        programs.add(started);
        return started;
    }

    /// What a program says that ends by itself.
    public String ask(String... command) throws Exception {
        Process asked = start(command);
        if (!asked.waitFor(20, TimeUnit.SECONDS)) {
            asked.destroyForcibly();
            throw new AssertionError(String.join(" ", command) + " did not end");
        }
        return Files.readString(directory.resolve(Path.of(command[0]).getFileName() + ".out"))
                .strip();
    }

    /// The bus dies and comes back at the same place.
    public void restart() throws IOException {
        stop();
        daemon = startDaemon();
    }

    public void stop() throws IOException {
        end(daemon);
        Files.deleteIfExists(directory.resolve("bus"));
    }

    @Override
    public void close() throws IOException {
        programs.forEach(TestBus::end);
        stop();
    }

    private static void end(Process program) {
        program.destroyForcibly().onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
}
