package dev.pharos.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The real program in a process of its own, with the options it is shipped with, its window on the headless
/// platform and its settings in a directory that is thrown away.
final class ChildProgram implements AutoCloseable {
    private static final double TICKS_PER_SECOND = 100;

    private final Process process;
    private final Path home;

    ChildProgram(URI server, List<String> moreOptions) throws IOException {
        home = Files.createTempDirectory("pharos-home-");
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Duser.home=" + home));
        command.addAll(moreOptions);
        command.addAll(List.of("-classpath", programOnly(), "dev.pharos.app.Main", "--url", server.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File(home.toFile(), "output.log"));
        Map<String, String> environment = builder.environment();
        environment.put("HOME", home.toString());
        environment.put("PHAROS_HOME", home.resolve("pharos").toString());
        environment.put("PHAROS_KEYRING", "off");
        process = builder.start();
    }

    /// Without the tests' and the benchmarks' own classes.
    private static String programOnly() {
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!entry.endsWith("test-classes")) {
                entries.add(entry);
            }
        }
        return String.join(File.pathSeparator, entries);
    }

    long pid() {
        return process.pid();
    }

    void expectAlive() {
        if (!process.isAlive()) {
            throw new IllegalStateException("the program ended: " + output());
        }
    }

    String output() {
        try {
            return Files.readString(home.resolve("output.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Resident memory in MB of 1024 × 1024.
    double residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid()), "status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .map(line -> line.replaceAll("\\D", ""))
                        .mapToDouble(Double::parseDouble)
                        .findFirst()
                        .orElseThrow()
                / 1024;
    }

    /// CPU time used so far by all its threads, in seconds.
    double cpuSeconds() throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(pid()), "stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
    }

    /// TCP connections that are open, of any address.
    long connections() throws IOException {
        try (var descriptors = Files.list(Path.of("/proc", Long.toString(pid()), "fd"))) {
            return descriptors
                    .filter(descriptor -> {
                        try {
                            return Files.readSymbolicLink(descriptor).toString().startsWith("socket:");
                        } catch (IOException gone) {
                            return false;
                        }
                    })
                    .count();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
