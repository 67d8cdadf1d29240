package dev.pharos.desktop.tray;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.desktop.bus.Eventually;
import dev.pharos.desktop.bus.TestBus;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// In a real panel, on a display of its own, in a process of its own: two toolkits in one would not be what a test of
/// one of them should need.
class WindowSystemTrayTest {
    @TempDir
    Path directory;

    private final List<Process> started = new ArrayList<>();
    private String display = "";

    @BeforeEach
    void startADisplay() throws Exception {
        TestBus.needs("/usr/bin/Xvfb");
        Process server =
                start(new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "800x600x24", "-nolisten", "tcp"));
        display = ":" + server.inputReader(StandardCharsets.UTF_8).readLine();
    }

    @AfterEach
    void end() throws Exception {
        for (Process process : started.reversed()) {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void theSignIsSeenInAPanelAndHoldsNothingInTheEnd() throws Exception {
        TestBus.needs("/usr/bin/trayer");
        TestBus.needs("/usr/bin/xdotool");
        start(new ProcessBuilder(
                "trayer", "--edge", "top", "--align", "left", "--widthtype", "request", "--height", "24"));
        Process program = null;
        String kind = "";
        // The panel needs a moment to say that it is there.
        for (int tries = 0; tries < 30 && !kind.equals("WindowSystemTray"); tries++) {
            program = start(program("-Djava.awt.headless=false"));
            kind = String.valueOf(program.inputReader(StandardCharsets.UTF_8).readLine());
        }
        assertThat(kind).isEqualTo("WindowSystemTray");
        Process running = java.util.Objects.requireNonNull(program);
        PrintWriter words = new PrintWriter(running.outputWriter(StandardCharsets.UTF_8), true);
        BufferedReader said = running.inputReader(StandardCharsets.UTF_8);

        awaitSight(words, said, "OK");
        words.println("CRITICAL");
        awaitSight(words, said, "CRITICAL");
        run("xdotool", "mousemove", "12", "12", "click", "1");
        assertThat(said.readLine()).isEqualTo("activated");

        words.close();
        assertThat(said.readLine()).isEqualTo("end of main");
        assertThat(running.waitFor(30, TimeUnit.SECONDS))
                .as("the process ends by itself")
                .isTrue();
        assertThat(running.exitValue()).isZero();
    }

    @Test
    void withoutAPanelThereIsAReason() throws Exception {
        Process program = start(program("-Djava.awt.headless=false"));
        assertThat(program.inputReader(StandardCharsets.UTF_8).readLine()).startsWith("none no panel");
    }

    @Test
    void withoutAScreenNothingOfTheToolkitIsStarted() throws Exception {
        Process program = start(program("-Djava.awt.headless=true"));
        assertThat(program.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("none there is no screen");
    }

    private void awaitSight(PrintWriter words, BufferedReader said, String mark) throws Exception {
        Eventually.until("the panel shows " + mark, () -> {
            words.println("look " + Path.of("target", "tray-" + mark + ".png").toAbsolutePath());
            return said.readLine().equals("seen " + mark);
        });
    }

    private ProcessBuilder program(String option) {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                option,
                "-cp",
                System.getProperty("java.class.path"),
                TrayProgram.class.getName());
    }

    private Process start(ProcessBuilder builder) throws Exception {
        builder.environment().put("DISPLAY", display);
        builder.environment().remove("DBUS_SESSION_BUS_ADDRESS");
        Process process = builder.directory(new java.io.File(System.getProperty("user.dir")))
                .redirectError(directory.resolve("err-" + started.size()).toFile())
                .start();
        started.add(process);
        return process;
    }

    private void run(String... command) throws Exception {
        assertThat(start(new ProcessBuilder(command)).waitFor(20, TimeUnit.SECONDS))
                .isTrue();
    }
}
