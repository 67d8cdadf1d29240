package dev.pharos.ui.chart.content;

import dev.pharos.series.Labels;
import org.jspecify.annotations.Nullable;

/// How a line is drawn.
///
/// @param marks whether samples are marked
/// @param sign  whether it grows upwards or, for what goes out where another comes in, downwards
/// @param stack what it stands on
/// @param gaps  where it breaks
public record LineStyle(Shape shape, Stroke stroke, Fill fill, Marks marks, Sign sign, Stack stack, Gaps gaps) {
    /// A plain line.
    public static final LineStyle LINE =
            new LineStyle(Shape.LINE, Stroke.PLAIN, Fill.NONE, Marks.LONELY, Sign.UP, Stack.NONE, Gaps.BY_STEP);

    /// A line with the area below it filled lightly.
    public static final LineStyle AREA = LINE.with(new Fill(0.22, Fill.Gradient.FADING, null));

    /// One of several on top of each other; what is missing counts as nothing.
    public static final LineStyle STACKED =
            LINE.with(new Fill(0.55, Fill.Gradient.EVEN, null)).with(new Stack("all", Stack.Measure.VALUE));

    public enum Shape {
        LINE,
        /// A value holds until the next one comes.
        STEP_AFTER,
        /// A value holds since the one before.
        STEP_BEFORE,
        BARS,
        POINTS
    }

    /// @param width in the scene's units
    public record Stroke(double width, Dash dash) {
        public static final Stroke PLAIN = new Stroke(1.5, Dash.SOLID);
    }

    public enum Dash {
        SOLID,
        DASHED,
        DOTTED
    }

    /// What is filled between the line and where it stands.
    ///
    /// @param opacity 0 to 1; nothing is filled at 0
    /// @param to      the labels of the line that is filled to, where that is not the zero line or the line below
    public record Fill(
            double opacity, Gradient gradient, @Nullable Labels to) {
        public static final Fill NONE = new Fill(0, Gradient.EVEN, null);

        public enum Gradient {
            EVEN,
            /// Fainter towards the bottom of the plot.
            FADING
        }
    }

    public enum Marks {
        /// Only samples that nothing joins, which a line would not show.
        LONELY,
        ALL
    }

    public enum Sign {
        UP,
        DOWN
    }

    /// Lines of one group stand on each other.
    ///
    /// @param group empty for a line that stands by itself
    public record Stack(String group, Measure measure) {
        public static final Stack NONE = new Stack("", Measure.VALUE);

        public enum Measure {
            VALUE,
            /// Each counts as its share of all lines of the group at that time, 0 to 1.
            SHARE
        }
    }

    /// Which samples are joined.
    public sealed interface Gaps {
        Gaps BY_STEP = new ByStep();

        /// Those that are no further apart than samples normally are.
        record ByStep() implements Gaps {}

        /// All of them, whatever is missing between.
        record Spanned() implements Gaps {}

        /// Those that are no further apart than this.
        record UpTo(long millis) implements Gaps {}
    }

    public LineStyle with(Shape other) {
        return new LineStyle(other, stroke, fill, marks, sign, stack, gaps);
    }

    public LineStyle with(Stroke other) {
        return new LineStyle(shape, other, fill, marks, sign, stack, gaps);
    }

    public LineStyle with(Fill other) {
        return new LineStyle(shape, stroke, other, marks, sign, stack, gaps);
    }

    public LineStyle with(Marks other) {
        return new LineStyle(shape, stroke, fill, other, sign, stack, gaps);
    }

    public LineStyle with(Sign other) {
        return new LineStyle(shape, stroke, fill, marks, other, stack, gaps);
    }

    public LineStyle with(Stack other) {
        return new LineStyle(shape, stroke, fill, marks, sign, other, gaps);
    }

    public LineStyle with(Gaps other) {
        return new LineStyle(shape, stroke, fill, marks, sign, stack, other);
    }

    public boolean stacked() {
        return !stack.group().isEmpty();
    }
}
