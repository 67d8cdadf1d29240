package dev.pharos.app;

import dev.pharos.cli.ExitCode;
import dev.pharos.cli.Program;
import dev.pharos.cli.Target;
import dev.pharos.ui.fx.FxThread;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window: the toolkit is started for it and ends with it.
record WindowOnScreen(Program.Sources sources, OwnFiles files) implements Program.Window {
    @Override
    public int open(@Nullable Target target) {
        CountDownLatch closed = new CountDownLatch(1);
        try (var settings = files.settings();
                var secrets = files.secrets()) {
            Belongings own = new Belongings(
                    settings, secrets, files.places(), new LiveProbe(files.clock(), secrets), files.clock());
            Platform.startup(() -> {
                Stage stage = new Stage();
                Desk desk = new Desk(stage, sources, own);
                stage.setOnHiding(_ -> desk.close());
                stage.setOnHidden(_ -> closed.countDown());
                Thread.UncaughtExceptionHandler log = Thread.getDefaultUncaughtExceptionHandler();
                if (log != null) {
                    Thread.setDefaultUncaughtExceptionHandler(
                            new BugNotice(log, code -> FxThread.executor().execute(() -> desk.tellBug(code))));
                }
                desk.show(target);
            });
            closed.await();
            return ExitCode.DONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.FAILED;
        }
    }
}
