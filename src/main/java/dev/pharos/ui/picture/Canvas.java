package dev.pharos.ui.picture;

import dev.pharos.ui.theme.Theme;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// A place of any size for what is to be pictured, on a stage that nobody sees. On the FX thread.
///
/// The headless platform's screen has a fixed size (1000 by 1000 in JavaFX 26) and a larger stage makes it throw. So
/// the stage is small, and the content is laid out at its own size in it, most of it beyond the stage's edge.
public final class Canvas extends Region {
    private static final double STAGE_SIDE = 200;

    private final Theme theme;
    private final Parent content;
    private final int width;
    private final int height;
    private final Stage stage = new Stage(StageStyle.UNDECORATED);

    public Canvas(Parent content, int width, int height, Theme theme) {
        this.theme = theme;
        this.content = content;
        this.width = width;
        this.height = height;
        content.setManaged(false);
        getChildren().add(content);
        content.resizeRelocate(0, 0, width, height);
        Scene scene = new Scene(new Pane(this), STAGE_SIDE, STAGE_SIDE);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    public Picture picture() {
        return Picture.of(content, width, height, theme.palette().get("background"));
    }

    public void close() {
        stage.close();
    }
}
