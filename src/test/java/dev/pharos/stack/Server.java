package dev.pharos.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// One process of a stack. Started by us, ended by us, also when the JVM ends first.
public final class Server {
    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private final Thread atExit = new Thread(this::kill);
    private Process process;

    Server(String name, Path logs, Map<String, String> environment, List<String> command) {
        this.name = name;
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.log = logs.resolve(name + ".log");
        this.process = launch();
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    private Process launch() {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.isAlive();
    }

    /// Starts it again with the same command, if it is not running.
    void restart() {
        if (!alive()) {
            process = launch();
        }
    }

    /// SIGKILL: no goodbye.
    void kill() {
        process.destroyForcibly();
        join();
    }

    /// SIGTERM, and SIGKILL for what does not listen.
    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(3, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }

    /// Sends a signal such as `STOP` or `CONT`.
    void signal(String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void join() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// The end of what it said, for a message.
    String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log);
            return name + ": " + String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
        } catch (IOException e) {
            return name + ": no log, " + e.getMessage();
        }
    }
}
