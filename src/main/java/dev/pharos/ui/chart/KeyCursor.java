package dev.pharos.ui.chart;

import dev.pharos.series.TimeRange;
import dev.pharos.ui.chart.axis.TimeScale;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.tell.Readout;
import dev.pharos.ui.page.Crosshair;
import java.util.Optional;

/// The crosshair under the keyboard, and the range that it passes over.
final class KeyCursor {
    private final TimeChart chart;
    private final ChartPointer pointer;
    private final ChartMoves moves;
    private long anchor = Crosshair.NONE;

    KeyCursor(TimeChart chart, ChartPointer pointer, ChartMoves moves) {
        this.chart = chart;
        this.pointer = pointer;
        this.moves = moves;
        chart.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                letGo();
            }
        });
    }

    /// Moves the crosshair by a number of samples, choosing the range on the way or letting go of it.
    void step(int samples, ChartKeys.Choice choice) {
        ChartData data = chart.data();
        if (data == null) {
            return;
        }
        long from = pointer.time();
        boolean there = data.range().contains(from);
        if (choice == ChartKeys.Choice.MOVE) {
            anchor = Crosshair.NONE;
        } else if (anchor == Crosshair.NONE && there) {
            anchor = from;
        }
        if (there) {
            // At least a pixel, so that the line can be seen to move.
            long pixel = (long) (data.range().millis() / chart.area().getWidth());
            long to = from;
            for (int i = 0; i < Math.abs(samples); i++) {
                to = Readout.next(data, pointer::shows, to, samples < 0 ? Math.min(-1, -pixel) : pixel);
            }
            go(to, data);
        } else if (samples < 0) {
            last();
        } else {
            first();
        }
    }

    void first() {
        ChartData data = chart.data();
        if (data != null) {
            go(Readout.next(data, pointer::shows, data.range().start() - 1, 1), data);
        }
    }

    void last() {
        ChartData data = chart.data();
        if (data != null) {
            go(Readout.next(data, pointer::shows, data.range().end() + 1, -1), data);
        }
    }

    /// The place to zoom about: the crosshair where it is on the plot, else the middle.
    double place() {
        ChartData data = chart.data();
        double width = chart.area().getWidth();
        return data != null && data.range().contains(pointer.time())
                ? new TimeScale(data.range(), width).x(pointer.time())
                : width / 2;
    }

    /// What was passed over, which is let go of.
    Optional<TimeRange> take() {
        long from = anchor;
        long to = pointer.time();
        if (from == Crosshair.NONE || from == to) {
            return Optional.empty();
        }
        letGo();
        return Optional.of(new TimeRange(Math.min(from, to), Math.max(from, to)));
    }

    void letGo() {
        anchor = Crosshair.NONE;
        moves.select(0, 0);
        pointer.letGo();
    }

    private void go(long to, ChartData data) {
        pointer.keyTo(to);
        if (anchor == Crosshair.NONE) {
            moves.select(0, 0);
        } else {
            TimeScale scale = new TimeScale(data.range(), chart.area().getWidth());
            long time = pointer.time();
            moves.select(scale.x(Math.min(anchor, time)), scale.x(Math.max(anchor, time)));
        }
    }
}
