package dev.pharos.app;

import dev.pharos.settings.WindowBounds;
import dev.pharos.settings.store.SettingsStore;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where the window was when it was closed is where it opens again, unless that is on no screen any more.
record WindowPlace(Stage stage, SettingsStore settings) {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    /// With the frame around it: what is inside needs 960 by 580 to be seen whole.
    private static final double SMALLEST_WIDTH = 984;

    private static final double SMALLEST_HEIGHT = 640;

    void restore() {
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        settings.get().preferences().window().filter(WindowPlace::isOnAScreen).ifPresent(bounds -> {
            stage.setX(bounds.x());
            stage.setY(bounds.y());
            stage.setWidth(Math.max(SMALLEST_WIDTH, bounds.width()));
            stage.setHeight(Math.max(SMALLEST_HEIGHT, bounds.height()));
            stage.setMaximized(bounds.extent() == WindowBounds.Extent.MAXIMISED);
        });
    }

    void remember() {
        WindowBounds bounds = new WindowBounds(
                stage.getX(),
                stage.getY(),
                stage.getWidth(),
                stage.getHeight(),
                stage.isMaximized() ? WindowBounds.Extent.MAXIMISED : WindowBounds.Extent.NORMAL);
        settings.update(all -> all.with(preferences -> preferences.withWindow(bounds)));
    }

    private static boolean isOnAScreen(WindowBounds bounds) {
        return !Screen.getScreensForRectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height())
                .isEmpty();
    }
}
