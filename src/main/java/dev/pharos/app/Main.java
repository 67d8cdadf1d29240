package dev.pharos.app;

import dev.pharos.app.connect.AlertmanagerLinks;
import dev.pharos.app.connect.LiveSources;
import dev.pharos.app.log.JavaLogging;
import dev.pharos.app.log.LogFile;
import dev.pharos.app.log.Uncaught;
import dev.pharos.app.own.OwnFiles;
import dev.pharos.app.picture.PicturesOffScreen;
import dev.pharos.cli.Pharos;
import dev.pharos.cli.output.ResultWriter;
import dev.pharos.cli.program.Console;
import dev.pharos.cli.program.Program;
import dev.pharos.settings.file.Places;
import dev.pharos.settings.store.Later;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// The launcher. Not an Application itself, so that JavaFX may lie on the class path; nothing of the toolkit is loaded
/// until a command wants it.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Places places = Places.of(System.getenv(), System.getProperties());
        LogFile.open(places.log());
        Console console = new Console(
                new ResultWriter(text(FileDescriptor.out)),
                new PrintWriter(text(FileDescriptor.err)),
                new StandardOutput(Path.of("/proc/self/fd/1")));
        Thread.setDefaultUncaughtExceptionHandler(new Uncaught(console, places.log()));
        InstantSource clock = InstantSource.system();
        OwnFiles files = new OwnFiles(places, later(), clock, keyring());
        LiveSources sources = new LiveSources(clock);
        Program program = new Program(
                version(),
                sources,
                target -> new AlertmanagerLinks(target, clock),
                () -> {
                    JavaLogging.intoTheLog();
                    return new WindowOnScreen(sources, files);
                },
                () -> {
                    JavaLogging.intoTheLog();
                    return new PicturesOffScreen(files);
                },
                files,
                System::getenv,
                console);
        System.exit(new Pharos(program).run(args));
    }

    /// As the jar's manifest says; there is none when started from the classes.
    static String version() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("(from sources)");
    }

    private static Writer text(FileDescriptor stream) {
        return new BufferedWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
    }

    private static Later later() {
        return (task, delay) -> CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS)
                .execute(task);
    }

    private static OwnFiles.KeyringUse keyring() {
        return "off".equals(System.getenv("PHAROS_KEYRING"))
                ? OwnFiles.KeyringUse.OFF
                : OwnFiles.KeyringUse.WHERE_THERE_IS_ONE;
    }
}
