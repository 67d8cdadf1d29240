package dev.pharos.ui.chart.layer;

import dev.pharos.ui.chart.content.LineStyle;

/// How large and how strong things are drawn that no data say anything of: what is drawn of pixels and what is drawn of
/// shapes look alike. Lengths are in the scene's units, strengths are 0 to 1.
public final class Looks {
    /// A region, and one that is too narrow to be seen so.
    public static final double REGION = 0.13;

    public static final double NARROW_REGION = 0.4;

    /// Up to this width a region is narrow.
    public static final int NARROW = 3;

    /// The rule on top of a region.
    public static final int RULE = 2;

    /// What lies beyond a threshold.
    public static final double SIDE = 0.1;

    /// A grid line without a label, beside one that has one.
    public static final double MINOR = 0.5;

    /// A dash of a threshold and the gap after it.
    public static final int DASH = 6;

    public static final int DASH_GAP = 4;

    /// The part of a fading area's strength that is left at the bottom of the plot.
    public static final double FADE = 0.15;

    /// The part of a step that a bar takes.
    public static final double BAR = 0.8;

    /// Bars that say nothing else: those behind others can be seen.
    public static final double BAR_STRENGTH = 0.8;

    /// How much wider a dot is than the line it is on.
    public static final double DOT = 3;

    /// What is left of a line that stands back behind one that is told apart, and how much wider that one is.
    public static final double BACK = 0.3;

    public static final double STRESS = 1;

    /// What is left of a line of an earlier period.
    public static final double EARLIER = 0.42;

    /// The line of a moment that is marked.
    public static final double MARK = 0.8;

    private Looks() {}

    /// Areas over each other are mud: the more there are, the fainter.
    public static double strength(LineStyle style, long areas) {
        return style.fill().opacity() / (style.stacked() ? 1 : Math.sqrt((double) Math.max(1, areas)));
    }

    /// How long a dash is and the gap after it. Their ends are round: each is longer than it says by the line's width.
    ///
    /// @param on 0 where the line is solid
    public record Dashing(double on, double off) {
        /// @param width of the line, in pixels
        /// @param scale pixels a unit
        public static Dashing of(LineStyle.Dash dash, double width, double scale) {
            return switch (dash) {
                case SOLID -> new Dashing(0, 0);
                case DASHED -> new Dashing(Math.max(width, 7 * scale - width), 4 * scale + width);
                case DOTTED -> new Dashing(0.1 * scale, 2 * scale + width);
            };
        }
    }
}
