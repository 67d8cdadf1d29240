package dev.pharos.app;

import dev.pharos.alerts.AlertReader;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.alerts.acknowledge.Acknowledgements;
import dev.pharos.app.connect.AlertmanagerLinks;
import dev.pharos.app.connect.LiveSources;
import dev.pharos.cli.program.Target;
import dev.pharos.settings.AlertNotices;
import dev.pharos.settings.Environment;
import dev.pharos.settings.secret.MemorySecrets;
import dev.pharos.settings.store.SettingsStore;
import dev.pharos.stack.Await;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A process that says what it has done, and is killed in the middle of the next thing.
public final class KilledProgram {
    static final String VIEW = "alerts.saved";

    private KilledProgram() {}

    /// @param arguments what to do, the home directory, the address of Prometheus and Alertmanager
    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "keep" -> keep(Path.of(arguments[1]));
            case "acknowledge" -> acknowledge(URI.create(arguments[2]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /// Each time what belongs together, and the last of it said only when it is saved.
    private static void keep(Path home) throws Exception {
        SettingsStore settings = OpenDesk.files(home).settings();
        int first = Integer.parseInt(settings.get().preferences().views().getOrDefault(VIEW, "0"));
        for (int i = first + 1; ; i++) {
            String view = Integer.toString(i);
            int storm = 1 + i % AlertNotices.LARGEST_STORM;
            settings.update(all -> all.with(
                    each -> each.withView(VIEW, view).withNotices(each.notices().withStorm(storm))));
            if (settings.flush().isEmpty()) {
                System.out.println("kept " + view);
            }
        }
    }

    private static void acknowledge(URI address) throws Exception {
        InstantSource clock = InstantSource.system();
        Target target = new Target(
                Environment.of("harbour", address).withAlertmanager(Optional.of(address)),
                new MemorySecrets(),
                Target.Origin.SETTINGS);
        AlertmanagerLinks routers = new AlertmanagerLinks(target, clock);
        JoinedAlert alert = new AlertReader(
                        Objects.requireNonNull(
                                new LiveSources(clock).open(target).orNull()),
                        routers)
                .read()
                .alerts()
                .getFirst();
        System.out.println("acknowledged "
                + new Acknowledgements(routers, System.getProperty("user.name", "pharos"), clock)
                        .acknowledge(alert, "")
                        .orNull());
        Thread.sleep(Duration.ofMinutes(1));
    }

    // Runs it, waits until it has said something and for a while longer, and kills it.
    //
    // @return what it said last
    static String run(String task, Path home, URI address, Duration after) throws IOException, InterruptedException {
        // A file, since the pipe of a process that is killed is closed with what is still in it.
        Path out = Files.createTempFile(home, "said", ".txt");
        Process process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        KilledProgram.class.getName(),
                        task,
                        home.toString(),
                        address.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(out.toFile())
                .start();
        try {
            var _ = Await.until(Duration.ofSeconds(30), task, () -> !said(out).isEmpty());
            var _ = process.waitFor(after.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
        return said(out).getLast();
    }

    // Whole lines; the last one may be cut short, which says nothing.
    private static List<String> said(Path out) {
        try {
            String text = Files.readString(out);
            return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
