package dev.pharos.bench.chart;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// A JVM of its own for a scenario: on the display where there is one, else on JavaFX's headless platform, in software.
public final class ChartProcess {
    private ChartProcess() {}

    /// Runs a scenario and takes its readings; what else it says is printed.
    public static void run(Scenario scenario, Readings readings) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Xmx3g",
                "-Duser.language=en"));
        command.addAll(display());
        command.addAll(scenario.options());
        command.addAll(List.of(
                "-classpath", System.getProperty("java.class.path"), ChartProcess.class.getName(), scenario.name()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!readings.read(scenario, line)) {
                    System.out.println(line);
                }
            }
        } finally {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
        if (process.exitValue() != 0) {
            throw new IOException(scenario + " ended with " + process.exitValue());
        }
    }

    private static List<String> display() {
        return System.getenv("DISPLAY") == null
                ? List.of("-Dglass.platform=Headless", "-Dprism.order=sw")
                : List.of("-Dglass.platform=gtk");
    }

    public static void main(String[] arguments) throws Exception {
        Scenario scenario = Scenario.valueOf(arguments[0]);
        try {
            Readings readings = new Readings();
            scenario.measure(readings);
            readings.print();
        } finally {
            // Else the toolkit's threads would keep the process.
            Platform.exit();
        }
    }
}
