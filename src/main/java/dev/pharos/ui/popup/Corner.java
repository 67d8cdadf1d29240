package dev.pharos.ui.popup;

import dev.pharos.ui.theme.Theme;
import java.util.Objects;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Window;

/// A window that the window system knows nothing of, as large as what panels leave of the screen. Popups want an owner
/// that is shown: a place to be put at and stylesheets. A stage would take the keyboard as it is shown, and popups of
/// one
/// that is minimised are hidden with it.
///
/// JavaFX works with such a window, but asserts that each has a native one: `-ea` must leave out `javafx.stage.Window`.
final class Corner extends Window {
    Corner(Theme theme) {
        Scene scene = new Scene(new Pane());
        theme.dress(scene);
        scene.getStylesheets()
                .add(Objects.requireNonNull(Corner.class.getResource("popup.css"))
                        .toExternalForm());
        setScene(scene);
        Rectangle2D free = Screen.getPrimary().getVisualBounds();
        setX(free.getMinX());
        setY(free.getMinY());
        setWidth(free.getWidth());
        setHeight(free.getHeight());
        show();
    }
}
