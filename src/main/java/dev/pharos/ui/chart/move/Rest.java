package dev.pharos.ui.chart.move;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Waits until the hand rests.
interface Rest {
    /// Runs something once nothing has been awaited anew for a while.
    void await(Runnable rested);

    void cancel();

    /// On the FX thread.
    ///
    /// @param millis so long without a move is a rest
    static Rest of(double millis) {
        PauseTransition pause = new PauseTransition(Duration.millis(millis));
        return new Rest() {
            @Override
            public void await(Runnable rested) {
                pause.setOnFinished(_ -> rested.run());
                pause.playFromStart();
            }

            @Override
            public void cancel() {
                pause.stop();
            }
        };
    }
}
