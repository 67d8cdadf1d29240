package dev.pharos.bench.chart;

import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/// A JavaFX chart that shows the samples it was made with. All on the FX thread.
public interface Contender {
    Region node();

    /// Brings the range in sight with the next pulse.
    void show(Range range);

    /// The size of what the lines are drawn on, without axes and legend, once laid out.
    Dimension2D plot();

    /// Gives its scene the stylesheets that it is used with.
    default void dress(Scene scene) {}
}
