package dev.pharos.ui.instance;

import dev.pharos.ui.chart.TimeChart;
import dev.pharos.ui.page.ViewMemory;
import dev.pharos.ui.theme.Messages;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The charts of one subject under a heading that folds them away. Whether it is folded is remembered.
final class GroupView extends VBox {
    private static final String FOLDED = "folded";

    private final ToggleButton heading = new ToggleButton();
    private final ChartGrid grid;
    private final Map<String, TimeChart> charts;

    /// @param key    under which it is remembered
    /// @param charts by the keys of their panels, in order
    GroupView(String key, String title, Map<String, TimeChart> charts, ViewMemory memory, Runnable onLayout) {
        this.charts = charts;
        Messages words = Messages.of(GroupView.class);
        getStyleClass().add("instance-group");
        FontIcon chevron = new FontIcon(Feather.CHEVRON_DOWN);
        Label count = new Label(words.get("group.charts", charts.size()));
        count.getStyleClass().addAll("ph-small", "ph-muted");
        Label name = new Label(title);
        name.getStyleClass().add("ph-heading");
        HBox line = new HBox(chevron, name, count);
        line.getStyleClass().add("instance-group-line");
        heading.setGraphic(line);
        heading.getStyleClass().setAll("instance-group-heading");
        heading.setAccessibleText(title);
        heading.setTooltip(new Tooltip(words.get("group.fold")));
        grid = new ChartGrid(List.copyOf(charts.values()), onLayout);
        heading.selectedProperty().addListener((_, _, open) -> {
            grid.setVisible(open);
            grid.setManaged(open);
            count.setVisible(!open);
            chevron.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
            memory.remember(key, open ? "open" : FOLDED);
            onLayout.run();
        });
        getChildren().addAll(heading, grid);
        heading.setSelected(!memory.recall(key).orElse("").equals(FOLDED));
        if (!heading.isSelected()) {
            grid.setVisible(false);
            grid.setManaged(false);
            chevron.setIconCode(Feather.CHEVRON_RIGHT);
        } else {
            count.setVisible(false);
        }
    }

    boolean isOpen() {
        return heading.isSelected();
    }

    Map<String, TimeChart> charts() {
        return charts;
    }
}
