package dev.pharos.ui.chart.move;

import dev.pharos.series.TimeRange;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Leads a live chart from the range of one answer to that of the next, a little later: by whole pixels, a few frames
/// long, so that new points come in from the right and the lines do not jump. At the end of the way it is where the
/// whole pixel is, half of one beside at most: what was drawn before goes on as it is. Whoever asked the system for
/// less motion is there in one step. On the FX thread.
public final class Slide {
    /// What has to go further is another view.
    static final int MOST = 64;

    /// A pixel is no jump.
    private static final int LEAST = 2;

    /// The part of the way that is left which one frame goes: fast at first, and slowly to its end.
    private static final int PART = 6;

    /// So long it waits for an answer, in nanoseconds.
    private static final long PATIENCE = 1_000_000_000;

    private final Runnable moved;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (System.nanoTime() >= departure) {
                step();
            }
        }
    };
    private long departure;
    private double millisPerPixel;
    private int left;
    /// The part of a pixel that it stays behind at the end of the way, or is ahead of it where negative.
    private double beside;

    /// @param moved what to do whenever the range on the way is another one
    public Slide(Runnable moved) {
        this.moved = moved;
    }

    /// Begins, or goes on, where the next range is the one before and a little later. The same range again changes
    /// nothing; any other ends it and is there at once, as it is.
    ///
    /// @param pixels of the width of the range
    public void follow(TimeRange before, TimeRange next, double pixels) {
        departure = System.nanoTime();
        lead(before, next, pixels);
    }

    /// The same, but what is to be seen at the end of the way is still to come: it begins with [#follow], or once that
    /// is late.
    public void await(TimeRange before, TimeRange next, double pixels) {
        if (!isUnderWay()) {
            departure = System.nanoTime() + PATIENCE;
        }
        lead(before, next, pixels);
    }

    private void lead(TimeRange before, TimeRange next, double pixels) {
        long ahead = next.start() - before.start();
        boolean same = next.millis() == before.millis();
        if (same && ahead == 0) {
            return;
        }
        double pixel = before.millis() / Math.max(1, pixels);
        double way = ahead / pixel + left + beside;
        if (!same || ahead < 0 || way > MOST || (isAway() && pixel != millisPerPixel)) {
            stop();
            return;
        }
        millisPerPixel = pixel;
        int whole = (int) Math.rint(way);
        beside = way - whole;
        left = whole >= LEAST && !isReduced() ? whole : 0;
        if (left > 0) {
            timer.start();
        } else {
            timer.stop();
        }
    }

    private static boolean isReduced() {
        return Platform.getPreferences().isReducedMotion();
    }

    /// Where the way to a range is by now.
    public TimeRange of(TimeRange range) {
        long back = Math.round((left + beside) * millisPerPixel);
        return new TimeRange(range.start() - back, range.end() - back);
    }

    /// Whether it is still to be led on.
    public boolean isUnderWay() {
        return left > 0;
    }

    /// Whether it is anywhere else than at the very range.
    public boolean isAway() {
        return left != 0 || beside != 0;
    }

    /// Is at its end at once, to the millisecond.
    public void stop() {
        left = 0;
        beside = 0;
        timer.stop();
    }

    private void step() {
        left -= Math.min(left, Math.ceilDiv(left, PART));
        if (left == 0) {
            timer.stop();
        }
        moved.run();
    }
}
