package dev.pharos.app;

import dev.pharos.ui.fx.Pins;
import dev.pharos.ui.page.WindowTime;
import java.time.Duration;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;

/// Drives a window's time: one tick a refresh interval, none where the interval is zero.
final class Ticker implements AutoCloseable {
    private final WindowTime time;
    private final Pins pins = new Pins();
    private Timeline ticks = new Timeline();

    Ticker(WindowTime time) {
        this.time = time;
        pins.listen(time.refreshProperty(), (_, _, interval) -> start(interval));
        start(time.refreshProperty().get());
    }

    private void start(Duration interval) {
        ticks.stop();
        if (!interval.isZero()) {
            ticks = new Timeline(
                    new KeyFrame(javafx.util.Duration.millis((double) interval.toMillis()), _ -> time.tick()));
            ticks.setCycleCount(Animation.INDEFINITE);
            ticks.play();
        }
    }

    @Override
    public void close() {
        pins.close();
        ticks.stop();
    }
}
