package dev.pharos.ui.chart.plot;

import dev.pharos.series.TimeRange;
import dev.pharos.ui.chart.view.ValueRange;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Whether the hand moves what a plot shows: another view of it soon after the one before. On the FX thread.
final class Motion {
    /// Of frames that follow each other no two are as far apart.
    private static final Duration REST = Duration.millis(150);

    private final PauseTransition rest = new PauseTransition(REST);
    private @Nullable View last;
    private long since;

    /// @param rests what to do when a motion has come to rest, if that was asked for
    Motion(Runnable rests) {
        rest.setOnFinished(_ -> rests.run());
    }

    /// What is seen now.
    ///
    /// @param values those chosen, null for all
    Pace see(TimeRange range, @Nullable ValueRange values) {
        View next = new View(range, values);
        View before = last;
        boolean soon = System.nanoTime() - since < REST.toMillis() * 1e6;
        last = next;
        return before != null && soon && !before.equals(next) ? Pace.MOVING : Pace.AT_REST;
    }

    /// The view has been painted.
    ///
    /// @param again whether it is to be painted again at rest
    void painted(boolean again) {
        since = System.nanoTime();
        if (again) {
            rest.playFromStart();
        } else {
            rest.stop();
        }
    }

    /// Nobody looks any more.
    void end() {
        last = null;
        rest.stop();
    }

    private record View(TimeRange range, @Nullable ValueRange values) {}
}
