package dev.pharos.ui.chart.svg;

import dev.pharos.ui.chart.raster.Ink;
import java.util.List;

/// Something beside a plot or over it, by its place within the chart, in units of the scene.
public sealed interface Mark {
    /// A line of text.
    ///
    /// @param y     of the line that the letters stand on
    /// @param width as it is on screen: another typeface is fitted into it
    record Words(String text, double x, double y, double width, Face face, Ink ink) implements Mark {}

    /// @param weight as CSS counts it: 400 is normal, 700 bold
    record Face(String family, double size, int weight) {}

    record Box(double x, double y, double width, double height, Corners corners, Fill fill) implements Mark {}

    /// The radii of the corners of a box.
    record Corners(double topLeft, double topRight, double bottomRight, double bottomLeft) {
        public static final Corners SQUARE = all(0);

        public static Corners all(double radius) {
            return new Corners(radius, radius, radius, radius);
        }

        boolean even() {
            return topLeft == topRight && topLeft == bottomRight && topLeft == bottomLeft;
        }

        /// All of them smaller by the same part where a box of this size has no room for them.
        public Corners within(double width, double height) {
            double across = Math.max(topLeft + topRight, bottomLeft + bottomRight);
            double down = Math.max(topLeft + bottomLeft, topRight + bottomRight);
            double part = Math.min(1, Math.min(width / Math.max(width, across), height / Math.max(height, down)));
            return new Corners(topLeft * part, topRight * part, bottomRight * part, bottomLeft * part);
        }
    }

    /// The rim of a box, along the middle of its stroke.
    record Rim(double x, double y, double width, double height, double radius, double stroke, Ink ink)
            implements Mark {}

    /// A straight line.
    record Rule(double fromX, double fromY, double toX, double toY, double stroke, Ink ink) implements Mark {}

    /// What a box is filled with.
    sealed interface Fill {
        record Even(Ink ink) implements Fill {}

        /// Colours that run, again and again, along a line between two places within the chart.
        record Striped(double fromX, double fromY, double toX, double toY, List<Stop> stops) implements Fill {
            public Striped {
                stops = List.copyOf(stops);
            }
        }
    }

    /// @param offset 0 to 1
    record Stop(double offset, Ink ink) {}
}
