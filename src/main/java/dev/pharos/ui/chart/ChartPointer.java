package dev.pharos.ui.chart;

import dev.pharos.series.Labels;
import dev.pharos.ui.chart.axis.TimeScale;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.layer.Stress;
import dev.pharos.ui.chart.legend.Shown;
import dev.pharos.ui.chart.plot.Axes;
import dev.pharos.ui.chart.tell.Readout;
import dev.pharos.ui.page.Crosshair;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where the user is on a chart: pointer or keyboard, the time of the crosshair, the line that is picked, those that
/// are hidden.
final class ChartPointer {
    /// A line no further than this from the pointer is told apart, in the scene's units.
    private static final double NEAR = 28;

    /// Of more lines than this none is told apart by coming near: they lie too close.
    private static final int MANY = 64;

    private final TimeChart chart;
    private final Crosshair crosshair;
    private final Shown shown = new Shown();
    /// Where the mouse is in the plot; not known of the keyboard, which is at a time.
    private double pointerX = Double.NaN;
    private double pointerY = Double.NaN;
    /// Where the mouse put the crosshair last.
    private long placed = Crosshair.NONE;
    private @Nullable Labels picked;
    /// The line nearest to the pointer.
    private @Nullable Labels nearest;
    /// Whether it is so near that it is told apart.
    private boolean near;
    /// The line that the pointer is at in the legend.
    private @Nullable Labels pointed;

    ChartPointer(TimeChart chart, Crosshair crosshair) {
        this.chart = chart;
        this.crosshair = crosshair;
    }

    boolean shows(ChartLine line) {
        return shown.test(line);
    }

    void solo(ChartLine line) {
        ChartData data = chart.data();
        if (data != null) {
            shown.solo(line, data.lines());
            chart.repaint();
        }
    }

    void toggle(ChartLine line) {
        shown.toggle(line);
        chart.repaint();
    }

    /// The pointer is at a line of the legend; null as it leaves.
    void point(@Nullable ChartLine line) {
        pointed = line == null ? null : line.series().labels();
        chart.repaint();
    }

    /// The line that is told apart on the chart, null for none.
    @Nullable
    Stress stress() {
        if (pointed != null) {
            return new Stress(pointed, Stress.Others.FAINT);
        }
        if (picked != null) {
            return new Stress(picked, Stress.Others.FAINT);
        }
        return near && nearest != null ? new Stress(nearest, Stress.Others.ALIKE) : null;
    }

    /// The line that tooltip and legend tell apart, null for none.
    @Nullable
    Labels told() {
        return picked == null ? nearest : picked;
    }

    /// Whether pointer or keyboard are at this chart of all.
    boolean isHere() {
        return !Double.isNaN(pointerY);
    }

    /// How far down in the chart the pointer is.
    double y() {
        return pointerY;
    }

    void hover(double x, double y) {
        ChartData data = chart.data();
        if (data != null) {
            pointerX = x;
            pointerY = chart.area().getMinY() + y;
            place(data);
        }
    }

    /// Whether the crosshair is where the mouse put it, here: no other chart and no key has moved it since.
    boolean isAtPlace() {
        return !Double.isNaN(pointerX) && time() != Crosshair.NONE && time() == placed;
    }

    /// The pointer rests where it is while what it points at moves on below it.
    void stay() {
        ChartData data = chart.data();
        if (data != null && isAtPlace()) {
            place(data);
        }
    }

    /// Puts the crosshair to where the pointer is.
    private void place(ChartData data) {
        long time = Readout.snap(data, shown::test, timeAt(data, pointerX));
        placed = Math.clamp(time, data.range().start(), data.range().end());
        approach(data, time);
        moveTo(time, data);
    }

    void leave() {
        pointerX = Double.NaN;
        pointerY = Double.NaN;
        forget();
        crosshair.timeProperty().set(Crosshair.NONE);
        chart.tell();
    }

    /// Finds the line that the pointer is at.
    private void approach(ChartData data, long time) {
        Axes axes = chart.axes();
        if (axes == null) {
            return;
        }
        @Nullable Labels best = null;
        double least = Double.MAX_VALUE;
        List<Standing> lines = chart.standing(data, time);
        double y = pointerY - chart.area().getMinY();
        for (Standing each : lines) {
            double distance =
                    each.distance(axes.on(each.line().side()).scale(chart.area().getHeight()), y);
            if (distance < least) {
                best = each.line().series().labels();
                least = distance;
            }
        }
        boolean nowNear = least <= NEAR && lines.size() > 1 && lines.size() <= MANY;
        boolean changed = nowNear != near || (nowNear && !Objects.equals(best, nearest));
        nearest = best;
        near = nowNear;
        if (changed) {
            chart.repaint();
        }
    }

    private void forget() {
        nearest = null;
        if (near) {
            near = false;
            chart.repaint();
        }
    }

    /// Does something while the crosshair is nowhere.
    void aside(Runnable task) {
        double x = pointerX;
        double y = pointerY;
        long at = time();
        leave();
        try {
            task.run();
        } finally {
            pointerX = x;
            pointerY = y;
            crosshair.timeProperty().set(at);
            chart.tell();
        }
    }

    /// Of the crosshair, wherever in the window it is; [Crosshair#NONE] where it is nowhere.
    long time() {
        return crosshair.timeProperty().get();
    }

    /// The keyboard moves the crosshair.
    void keyTo(long time) {
        ChartData data = chart.data();
        if (data == null) {
            return;
        }
        pointerX = Double.NaN;
        if (Double.isNaN(pointerY)) {
            pointerY = chart.area().getMinY() + chart.area().getHeight() / 2;
        }
        moveTo(time, data);
    }

    /// Locks a cursor where the crosshair is; takes it away where it is there already or where there is no crosshair.
    void lock(Crosshair.Lock lock) {
        long before = crosshair.lockedProperty(lock).get();
        crosshair.lockedProperty(lock).set(before == time() ? Crosshair.NONE : time());
    }

    /// Moves a cursor to a place in the chart.
    void moveLock(Crosshair.Lock lock, double x) {
        ChartData data = chart.data();
        if (data != null) {
            long time = timeAt(data, x - chart.area().getMinX());
            long held = Math.clamp(time, data.range().start(), data.range().end());
            crosshair.lockedProperty(lock).set(Readout.snap(data, shown::test, held));
        }
    }

    void unlock() {
        crosshair.unlock();
    }

    /// Picks the next or the previous line.
    void pick(int by) {
        ChartData data = chart.data();
        if (data == null || data.lines().isEmpty()) {
            return;
        }
        ChartLine before = pickedLine(data);
        int index = before == null ? (by > 0 ? 0 : -1) : data.lines().indexOf(before) + by;
        picked = data.lines()
                .get(Math.floorMod(index, data.lines().size()))
                .series()
                .labels();
        chart.repaint();
    }

    void togglePicked() {
        ChartData data = chart.data();
        ChartLine line = data == null ? null : pickedLine(data);
        if (line != null) {
            toggle(line);
        }
    }

    void soloPicked() {
        ChartData data = chart.data();
        ChartLine line = data == null ? null : pickedLine(data);
        if (line != null) {
            solo(line);
        }
    }

    /// No line is picked any more, and the crosshair goes.
    void letGo() {
        if (picked != null) {
            picked = null;
            chart.repaint();
        }
        leave();
    }

    private @Nullable ChartLine pickedLine(ChartData data) {
        return data.lines().stream()
                .filter(line -> Objects.equals(line.series().labels(), picked))
                .findFirst()
                .orElse(null);
    }

    private long timeAt(ChartData data, double x) {
        return new TimeScale(data.range(), chart.area().getWidth()).time(x);
    }

    private void moveTo(long time, ChartData data) {
        long held = Math.clamp(time, data.range().start(), data.range().end());
        if (crosshair.timeProperty().get() == held) {
            chart.tell();
        } else {
            crosshair.timeProperty().set(held);
        }
    }
}
