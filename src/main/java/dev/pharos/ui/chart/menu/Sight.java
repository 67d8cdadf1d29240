package dev.pharos.ui.chart.menu;

import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.Expression;
import dev.pharos.ui.chart.plot.Still;
import dev.pharos.ui.chart.svg.Drawing;
import dev.pharos.ui.picture.Picture;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.image.Image;

/// What is seen of a chart just now. On the FX thread.
public interface Sight {
    String title();

    ZoneId zone();

    /// Nothing where the chart has none to show.
    Optional<ChartData> data();

    /// Those lines that are not hidden.
    List<ChartLine> shown();

    /// The time at the crosshair, in milliseconds since the epoch; nothing where that is not on the chart.
    OptionalLong pointed();

    /// What the chart asks, whether it was answered or not.
    List<Expression> asked();

    /// Its plot; nothing where the chart has none to show.
    Optional<Still> plot();

    /// The whole chart, but for what points at it.
    ///
    /// @param plot  what [#plot()] was and how that looks at this scale; where that has changed, it is painted anew
    /// @param scale pixels a unit
    Picture picture(Still plot, Image painted, double scale);

    /// The same in shapes and texts; nothing where the chart has no plot.
    ///
    /// @param about how much stands behind it
    Optional<Drawing> drawing(String about);
}
