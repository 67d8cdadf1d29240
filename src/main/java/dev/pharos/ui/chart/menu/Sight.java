package dev.pharos.ui.chart.menu;

import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.Expression;
import dev.pharos.ui.chart.svg.Drawing;
import dev.pharos.ui.picture.Picture;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

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

    /// The whole chart, but for what points at it, as it is now: it stays so until the picture is taken. Where the
    /// chart
    /// has no plot, or is left meanwhile, there is none.
    ///
    /// @param scale    pixels a unit
    /// @param painting where its plot is painted
    /// @param use      on the FX thread
    void picture(double scale, Executor painting, Consumer<Picture> use);

    /// The whole chart in shapes and texts; nothing where the chart has no plot.
    ///
    /// @param about how much stands behind it
    Optional<Drawing> drawing(String about);
}
