package dev.pharos.ui.gallery;

import dev.pharos.ui.chart.TimeChart;
import dev.pharos.ui.page.Crosshair;
import dev.pharos.ui.theme.Messages;
import dev.pharos.ui.theme.Palette;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The charts side by side, as many in a row as there is room for.
public final class GalleryView {
    private static final double LEAST_WIDTH = 300;

    private final VBox root = new VBox();

    /// @param width what there is for all of them
    public GalleryView(Palette palette, double width) {
        Messages words = Messages.of(GalleryView.class);
        Label title = new Label(words.get("title"));
        title.getStyleClass().add("gallery-title");
        Label hint = new Label(words.get("hint"));
        hint.getStyleClass().add("gallery-hint");
        root.getStyleClass().add("gallery");
        root.getStylesheets()
                .add(Objects.requireNonNull(GalleryView.class.getResource("gallery.css"))
                        .toExternalForm());
        root.getChildren().addAll(title, hint);
        Crosshair crosshair = new Crosshair();
        var zone = new ReadOnlyObjectWrapper<>(ZoneId.systemDefault());
        List<TimeChart> charts = new ArrayList<>();
        for (Exhibits.Exhibit exhibit : new Exhibits().all()) {
            TimeChart chart = new TimeChart(exhibit.spec(), crosshair, palette, zone);
            chart.setMinSize(0, 0);
            chart.setFocusTraversable(false);
            chart.show(exhibit.state());
            charts.add(chart);
        }
        int columns = (int) Math.max(1, width / LEAST_WIDTH);
        for (int i = 0; i < charts.size(); i += columns) {
            root.getChildren().add(row(charts.subList(i, Math.min(charts.size(), i + columns)), columns));
        }
    }

    public Parent root() {
        return root;
    }

    private static HBox row(List<TimeChart> charts, int columns) {
        HBox row = new HBox(12);
        row.getChildren().addAll(charts);
        for (TimeChart chart : charts) {
            chart.setPrefWidth(0);
            HBox.setHgrow(chart, Priority.ALWAYS);
        }
        for (int i = charts.size(); i < columns; i++) {
            HBox room = new HBox();
            HBox.setHgrow(room, Priority.ALWAYS);
            row.getChildren().add(room);
        }
        VBox.setVgrow(row, Priority.ALWAYS);
        row.setMinHeight(0);
        row.setPrefHeight(0);
        return row;
    }
}
