package dev.pharos.app;

import dev.pharos.alerts.JoinedAlert;
import dev.pharos.app.notice.Beside;
import dev.pharos.app.notice.Front;
import dev.pharos.app.own.Belongings;
import dev.pharos.cli.program.Program;
import dev.pharos.cli.program.Target;
import dev.pharos.ui.fx.FxThread;
import java.util.concurrent.Executor;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window together with what lies beside it: what is shown in it, how it goes and comes back, what pops up.
final class WholeWindow {
    private final Executor ui = FxThread.executor();
    private final Desk desk;
    private final Beside beside;
    private final WindowDoor door;

    /// On the FX thread.
    ///
    /// @param beside closed with the window
    /// @param closed run once the window has gone for good
    WholeWindow(Stage stage, Program.Sources sources, Belongings own, Beside beside, Runnable closed) {
        this.beside = beside;
        this.desk = new Desk(stage, sources, own, beside);
        this.door = new WindowDoor(stage, new Staying(), closed);
        beside.begin(new ByTheDoor());
    }

    /// On the FX thread.
    ///
    /// @param given what to open, null for the environment that was open last
    void show(@Nullable Target given) {
        desk.show(given);
    }

    /// To the front, wherever it is; from any thread.
    void open() {
        ui.execute(door::open);
    }

    /// As the user closes it; on the FX thread.
    void close() {
        door.close();
    }

    /// From any thread.
    void tellBug(String code) {
        ui.execute(() -> desk.tellBug(code));
    }

    private final class Staying implements WindowDoor.Stays {
        @Override
        public boolean stays() {
            return beside.canComeBack();
        }

        @Override
        public void rest() {
            desk.rest();
        }

        @Override
        public void wake() {
            desk.wake();
        }

        @Override
        public void end() {
            desk.close();
            beside.close();
        }
    }

    private final class ByTheDoor implements Front {
        @Override
        public void open() {
            WholeWindow.this.open();
        }

        @Override
        public void open(JoinedAlert alert) {
            ui.execute(() -> {
                door.open();
                desk.openAlert(alert);
            });
        }

        @Override
        public void quit() {
            ui.execute(door::end);
        }
    }
}
