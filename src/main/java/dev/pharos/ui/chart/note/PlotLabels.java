package dev.pharos.ui.chart.note;

import dev.pharos.series.TimeRange;
import dev.pharos.series.Unit;
import dev.pharos.ui.chart.axis.TimeScale;
import dev.pharos.ui.chart.axis.TimeTick;
import dev.pharos.ui.chart.axis.TimeTicks;
import dev.pharos.ui.chart.axis.ValueScale;
import dev.pharos.ui.chart.axis.ValueTicks;
import java.time.ZoneId;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// The words along the axes of a plot, and how much room beside it they take.
public final class PlotLabels {
    public static final double TIME_AXIS = 20;

    /// What keeps the day from the lowest value above it.
    private static final double BELOW = 3;

    private static final double GAP = 8;
    private static final double AXIS_STEP = 8;
    private static final double LEAST_LEFT = 72;

    private final TimeLabels words;
    private final AxisLabels values = new AxisLabels("time-chart-axis");
    private final AxisLabels times = new AxisLabels("time-chart-axis");
    private final Group group = new Group(values.group(), times.group());
    private double left = LEAST_LEFT;
    private double right;

    public PlotLabels(TimeLabels words) {
        this.words = words;
        group.setManaged(false);
        group.setMouseTransparent(true);
    }

    public Group group() {
        return group;
    }

    /// The room for labels at the left of the plot. It only grows, in steps: the plot does not move while values
    /// change.
    public double left() {
        return left;
    }

    /// Takes no more room than there has to be again: other values are looked at.
    public void narrow() {
        left = LEAST_LEFT;
    }

    /// The room at its right.
    public double right() {
        return right;
    }

    public void begin() {
        values.begin();
        times.begin();
    }

    /// @param unit  of the left axis
    /// @param other of the right axis, null where there is none
    public void values(ValueTicks ticks, Unit unit, @Nullable ValueTicks otherTicks, Unit other, Rectangle2D area) {
        left = Math.max(left, write(ticks, unit, area, Rectangle2D::getMinX, -1));
        if (otherTicks == null) {
            right = 0;
        } else {
            right = Math.max(right, write(otherTicks, other, area, Rectangle2D::getMaxX, 1));
        }
    }

    private interface Edge {
        double of(Rectangle2D area);
    }

    /// @param away -1 for labels that end at the plot, 1 for those that begin there
    private double write(ValueTicks ticks, Unit unit, Rectangle2D area, Edge edge, int away) {
        ValueScale scale = ticks.scale(area.getHeight());
        double widest = 0;
        for (int i = 0; i < ticks.count(); i++) {
            Text text = values.next(ticks.label(i, unit));
            double w = Math.ceil(text.getLayoutBounds().getWidth());
            widest = Math.max(widest, w);
            text.setX(Math.rint(edge.of(area) + away * GAP - (away < 0 ? w : 0)));
            text.setY(Math.rint(area.getMinY() + scale.y(ticks.at(i))));
        }
        return Math.ceil((widest + GAP) / AXIS_STEP) * AXIS_STEP;
    }

    /// The day, or the year, stands at the foot of the value axis, the times of that day in line with it.
    public void times(List<TimeTick> ticks, TimeRange range, ZoneId zone, Rectangle2D area) {
        double free = area.getMinX() - GAP;
        TimeTick context = TimeTicks.context(range, ticks).orElse(null);
        if (context != null) {
            Text text = time(context, zone, area);
            double w = Math.ceil(text.getLayoutBounds().getWidth());
            double x = Math.rint(Math.max(area.getMinX() - left, free - GAP - w));
            text.setX(x);
            free = Math.max(free, x + w + GAP);
        }
        TimeScale scale = new TimeScale(range, area.getWidth());
        for (TimeTick tick : ticks) {
            Text text = time(tick, zone, area);
            double w = Math.ceil(text.getLayoutBounds().getWidth());
            double x = area.getMinX() + scale.x(tick.time()) - w / 2;
            double held = Math.rint(Math.min(x, area.getMaxX() - w + GAP));
            boolean fits = held >= free;
            text.setVisible(fits);
            if (fits) {
                free = held + w + GAP;
            }
            text.setX(held);
        }
    }

    private Text time(TimeTick tick, ZoneId zone, Rectangle2D area) {
        Text text = times.next(words.of(tick, zone));
        text.setY(Math.rint(area.getMaxY() + TIME_AXIS / 2 + BELOW));
        return text;
    }

    /// Hides what is left over from the paint before.
    public void end() {
        values.end();
        times.end();
    }
}
