package dev.pharos.app;

import dev.pharos.app.connect.LiveProbe;
import dev.pharos.app.log.BugNotice;
import dev.pharos.app.own.Belongings;
import dev.pharos.app.own.OwnFiles;
import dev.pharos.cli.error.ExitCode;
import dev.pharos.cli.program.Program;
import dev.pharos.cli.program.Target;
import dev.pharos.ui.fx.FxThread;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window: the toolkit is started for it and ends with it.
record WindowOnScreen(Program.Sources sources, OwnFiles files) implements Program.Window {
    @Override
    public int open(@Nullable Target target) {
        try (var settings = files.settings();
                var secrets = files.secrets()) {
            Belongings own = new Belongings(
                    settings, secrets, files.places(), new LiveProbe(files.clock(), secrets), files.clock());
            untilClosed(WindowOnScreen::start, closed -> show(target, own, closed));
            return ExitCode.DONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.FAILED;
        }
    }

    /// Shows the window and waits until it has closed, or until it is certain that there will be none.
    ///
    /// @param toolkit runs something on the FX thread
    /// @param window  shows it; what it is given is run when it closes
    static void untilClosed(Consumer<Runnable> toolkit, Consumer<Runnable> window) throws InterruptedException {
        CompletableFuture<Boolean> closed = new CompletableFuture<>();
        toolkit.accept(() -> {
            try {
                window.accept(() -> closed.complete(true));
            } catch (RuntimeException | Error bug) {
                closed.completeExceptionally(bug);
            }
        });
        try {
            closed.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the window could not be shown", e.getCause());
        }
    }

    /// The toolkit throws this where it finds no display; a toolkit that runs already is something else.
    private static void start(Runnable first) {
        try {
            Platform.startup(first);
        } catch (UnsupportedOperationException e) {
            throw new Program.NoDisplay(String.valueOf(e.getMessage()));
        }
    }

    private void show(@Nullable Target target, Belongings own, Runnable closed) {
        Stage stage = new Stage();
        Desk desk = new Desk(stage, sources, own);
        stage.setOnHiding(_ -> desk.close());
        stage.setOnHidden(_ -> closed.run());
        Thread.UncaughtExceptionHandler log = Thread.getDefaultUncaughtExceptionHandler();
        if (log != null) {
            Thread.setDefaultUncaughtExceptionHandler(
                    new BugNotice(log, code -> FxThread.executor().execute(() -> desk.tellBug(code))));
        }
        desk.show(target);
    }
}
