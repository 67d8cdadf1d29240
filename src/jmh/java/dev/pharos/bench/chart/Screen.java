package dev.pharos.bench.chart;

import com.sun.prism.GraphicsPipeline;
import dev.pharos.ui.picture.Offscreen;
import java.util.Objects;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;

/// A window with one chart after the other in it.
final class Screen {
    static final int PLOT_WIDTH = 1600;
    static final int PLOT_HEIGHT = 400;

    private static final int WIDTH = 1800;
    private static final int HEIGHT = 600;
    private static final Dimension2D WHOLE = new Dimension2D(WIDTH, HEIGHT);

    /// Labels of axes change with the size, and the size with them.
    private static final int FITTINGS = 3;

    private final Stage stage;
    private final Rectangle speck = new Rectangle(1, 1);
    private final WritableImage pixel = new WritableImage(1, 1);
    private Dimension2D size = WHOLE;

    private Screen(Stage stage) {
        this.stage = stage;
    }

    static Screen open() throws InterruptedException {
        Offscreen.start();
        return Offscreen.call(() -> new Screen(new Stage()));
    }

    /// How this JVM draws: `SWPipeline` in software.
    static String pipeline() {
        return Objects.requireNonNull(GraphicsPipeline.getPipeline()).getClass().getSimpleName() + " on "
                + System.getProperty("glass.platform");
    }

    void show(Scene scene) throws InterruptedException {
        Offscreen.call(() -> {
            stage.setScene(scene);
            stage.show();
            return scene;
        });
        Offscreen.rest();
    }

    /// Waits on the FX thread until what was asked of the renderer before is drawn: it does one thing after the other.
    void awaitRenderer() {
        speck.snapshot(null, pixel);
    }

    /// A scene with this chart alone, as large as the last one that was fitted. On the FX thread.
    Scene scene(Contender chart) {
        Region node = chart.node();
        node.setPrefSize(size.getWidth(), size.getHeight());
        Scene scene = new Scene(new Pane(node), WIDTH, HEIGHT);
        chart.dress(scene);
        return scene;
    }

    /// Makes what is drawn on 1600 x 400, once there is something to draw.
    void fit(Contender chart) throws InterruptedException {
        for (int i = 0; i < FITTINGS; i++) {
            Offscreen.call(() -> {
                Dimension2D plot = chart.plot();
                Region node = chart.node();
                size = new Dimension2D(
                        node.getPrefWidth() + PLOT_WIDTH - plot.getWidth(),
                        node.getPrefHeight() + PLOT_HEIGHT - plot.getHeight());
                node.setPrefSize(size.getWidth(), size.getHeight());
                return node;
            });
            Offscreen.rest();
        }
    }
}
