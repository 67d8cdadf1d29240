package dev.pharos.ui.chart.svg;

import dev.pharos.ui.chart.plot.Still;
import dev.pharos.ui.chart.raster.Ink;
import java.util.List;

/// A whole chart as it is drawn with shapes.
///
/// @param title  what it is called
/// @param about  how much stands behind it, for whoever reads the file
/// @param ground what lies behind all of it
/// @param below  what lies below the plot, the lowest first
/// @param above  what lies above it
public record Drawing(
        String title, String about, Size size, Ink ground, List<Mark> below, Place plot, List<Mark> above) {
    public record Size(double width, double height) {}

    /// A plot and where it stands on the chart.
    ///
    /// @param opacity 0 to 1
    public record Place(Still still, double x, double y, double opacity) {}

    public Drawing {
        below = List.copyOf(below);
        above = List.copyOf(above);
    }
}
