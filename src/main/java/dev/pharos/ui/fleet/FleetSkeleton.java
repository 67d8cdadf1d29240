package dev.pharos.ui.fleet;

import dev.pharos.ui.state.Skeleton;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The table's shape while nothing has come yet.
final class FleetSkeleton extends VBox {
    private static final int ROWS = 12;
    private static final double[] WIDTHS = {64, 168, 72, 96, 128, 48, 48, 48, 96};

    FleetSkeleton() {
        super(18);
        setPadding(new Insets(48, 16, 16, 16));
        setMinHeight(0);
        for (int row = 0; row < ROWS; row++) {
            HBox line = new HBox(28);
            line.setAlignment(Pos.CENTER_LEFT);
            for (double width : WIDTHS) {
                Skeleton block = new Skeleton(width, 14);
                block.setMaxWidth(width * 2);
                HBox.setHgrow(block, Priority.ALWAYS);
                line.getChildren().add(block);
            }
            getChildren().add(line);
        }
    }
}
