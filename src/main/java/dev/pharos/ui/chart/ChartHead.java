package dev.pharos.ui.chart;

import dev.pharos.ui.chart.content.ChartSpec;
import dev.pharos.ui.chart.note.Badge;
import dev.pharos.ui.theme.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a chart is about, whether it shows all its values, and what its points are made of.
final class ChartHead extends Region {
    static final double HEIGHT = 20;

    private static final double GAP = 8;

    private final Label title = new Label();
    /// What a point is made of.
    private final Badge grain;
    /// Says that not all values are seen, and shows them again.
    private final Button part = new Button();

    ChartHead(ChartSpec spec, Messages messages, Runnable onAllValues) {
        setManaged(false);
        grain = new Badge(messages);
        title.setText(spec.title());
        title.getStyleClass().add("time-chart-title");
        if (!spec.hint().isEmpty()) {
            title.setTooltip(new Tooltip(spec.hint()));
        }
        part.setText(messages.get("values.part"));
        part.setGraphic(new FontIcon(Feather.MAXIMIZE_2));
        part.setTooltip(new Tooltip(messages.get("values.part.hint")));
        part.getStyleClass().add("time-chart-part");
        part.setVisible(false);
        part.setOnAction(_ -> onAllValues.run());
        getChildren().addAll(title, grain, part);
    }

    /// @param density samples of a line that share a column of pixels
    void show(String made, double density) {
        grain.show(made, density);
        requestLayout();
    }

    /// Tells whether some values only are seen.
    ///
    /// @return whether that is news
    boolean part(boolean seen) {
        boolean news = part.isVisible() != seen;
        part.setVisible(seen);
        requestLayout();
        return news;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double grainWidth = Math.min(width / 2, Math.ceil(grain.prefWidth(-1)));
        double partWidth = part.isVisible() ? Math.ceil(part.prefWidth(-1)) + GAP : 0;
        double titleWidth = Math.max(0, width - grainWidth - GAP - partWidth);
        title.resizeRelocate(0, 0, titleWidth, HEIGHT);
        part.resizeRelocate(titleWidth + GAP, 0, Math.max(0, partWidth - GAP), HEIGHT);
        grain.resizeRelocate(width - grainWidth, 0, grainWidth, HEIGHT);
    }
}
