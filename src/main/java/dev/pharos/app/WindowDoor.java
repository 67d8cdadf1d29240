package dev.pharos.app;

import javafx.application.Platform;
import javafx.stage.Stage;

/// How the window goes and comes back: closed, it ends the program, or, where the user wants that and there is a sign
/// in the panel to come back by, it is only put away. On the FX thread.
final class WindowDoor {
    private final Stage stage;
    private final Stays stays;
    private final Runnable ended;
    private boolean away;
    private boolean gone;

    /// What is told of it.
    interface Stays {
        /// Whether a window that is closed stays beside the panel.
        boolean stays();

        /// The window was put away.
        void rest();

        /// It is on the screen again.
        void wake();

        /// It goes for good.
        void end();
    }

    /// @param ended run once it has gone for good
    WindowDoor(Stage stage, Stays stays, Runnable ended) {
        this.stage = stage;
        this.stays = stays;
        this.ended = ended;
        // Else the toolkit ends with the last window that is hidden.
        Platform.setImplicitExit(false);
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        stage.setOnHidden(_ -> {
            if (!away) {
                end();
            }
        });
    }

    /// As the user closes it.
    void close() {
        if (stays.stays()) {
            away = true;
            stays.rest();
            stage.hide();
        } else {
            end();
        }
    }

    /// To the front, wherever it was; because the user asked for it.
    void open() {
        if (gone) {
            return;
        }
        if (away) {
            away = false;
            stage.show();
            stays.wake();
        }
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    boolean isAway() {
        return away;
    }

    /// For good, whatever the user wants of a window that is closed.
    void end() {
        if (gone) {
            return;
        }
        gone = true;
        stays.end();
        away = true;
        stage.hide();
        ended.run();
    }
}
