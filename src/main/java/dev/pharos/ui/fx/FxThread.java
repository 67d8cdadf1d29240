package dev.pharos.ui.fx;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// The only place that calls `Platform.runLater`.
public final class FxThread {
    private FxThread() {}

    /// Runs a task on the FX thread after what is under way there: other events come first.
    public static void later(Runnable task) {
        Platform.runLater(task);
    }

    /// Runs tasks on the FX thread, at once where the caller is on it already.
    public static Executor executor() {
        return task -> {
            if (Platform.isFxApplicationThread()) {
                task.run();
            } else {
                Platform.runLater(task);
            }
        };
    }
}
