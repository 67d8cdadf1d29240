package dev.pharos.ui.chart.legend;

import dev.pharos.series.Unit;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.theme.Messages;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The names of the lines with what there is to say of each: in a list of two rows, or in a table of figures. A click
/// shows one line alone, a click with Ctrl or Shift hides or shows it; the line that the pointer is at is told apart on
/// the chart.
public final class Legend extends Region {
    private static final double BUTTON = 20;
    private static final double GAP = 8;

    /// How it looks.
    public enum Mode {
        LIST,
        TABLE
    }

    private final Messages messages;
    private final LegendList list;
    private final Button switcher = new Button();
    private final Button extentButton = new Button();
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(this, "mode", Mode.LIST);
    private final ObjectProperty<Figures.Extent> extent =
            new SimpleObjectProperty<>(this, "extent", Figures.Extent.SEEN);
    private final ReadOnlyObjectWrapper<@Nullable ChartLine> pointed =
            new ReadOnlyObjectWrapper<>(this, "pointed", null);
    private final Function<ChartLine, Unit> units;
    private final LegendRow.Actions actions;
    private @Nullable LegendTable table;
    private List<ChartLine> lines = List.of();
    private Function<ChartLine, Color> colours = _ -> Color.TRANSPARENT;

    /// @param units  what a line is measured in
    /// @param solo   what shows one line alone
    /// @param toggle what hides or shows it
    public Legend(
            Messages messages, Function<ChartLine, Unit> units, Consumer<ChartLine> solo, Consumer<ChartLine> toggle) {
        this.messages = messages;
        this.units = units;
        this.actions = new LegendRow.Actions(solo, toggle, pointed::set);
        this.list = new LegendList(messages, actions);
        getStyleClass().add("time-chart-legend");
        switcher.getStyleClass().add("time-chart-legend-button");
        switcher.setFocusTraversable(false);
        switcher.setOnAction(_ -> switchMode());
        extentButton.getStyleClass().add("time-chart-legend-button");
        extentButton.setFocusTraversable(false);
        extentButton.setOnAction(
                _ -> extent.set(extent.get() == Figures.Extent.SEEN ? Figures.Extent.WHOLE : Figures.Extent.SEEN));
        extentButton.setTooltip(new Tooltip(messages.get("legend.extent.hint")));
        getChildren().addAll(list, extentButton, switcher);
        mode.addListener((_, _, _) -> dress());
        extent.addListener((_, _, _) -> dress());
        dress();
    }

    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    /// From list to table, and back.
    public void switchMode() {
        mode.set(mode.get() == Mode.LIST ? Mode.TABLE : Mode.LIST);
    }

    /// What the legend is switched with: no part of a picture of it.
    public List<Node> controls() {
        return List.of(extentButton, switcher);
    }

    /// What the figures of the table are of.
    public ObjectProperty<Figures.Extent> extentProperty() {
        return extent;
    }

    /// The line that the pointer is at in the legend, null for none.
    public ReadOnlyObjectProperty<@Nullable ChartLine> pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    private void dress() {
        boolean tabular = mode.get() == Mode.TABLE;
        list.setVisible(!tabular);
        extentButton.setVisible(tabular && !lines.isEmpty());
        switcher.setVisible(!lines.isEmpty());
        extentButton.setText(messages.get(extent.get() == Figures.Extent.SEEN ? "legend.seen" : "legend.whole"));
        switcher.setGraphic(new FontIcon(tabular ? Feather.X : Feather.LIST));
        String words = messages.get(tabular ? "legend.to-list" : "legend.to-table");
        switcher.setTooltip(new Tooltip(words));
        switcher.setAccessibleText(words);
        if (tabular && table == null) {
            LegendTable made = new LegendTable(messages, units, actions);
            table = made;
            made.lines(lines, colours);
            getChildren().addFirst(made);
        } else if (!tabular && table != null) {
            getChildren().remove(table);
            table = null;
            pointed.set(null);
        }
        requestLayout();
    }

    /// Shows these lines; where they are the ones from before, their items stay.
    public void lines(List<ChartLine> next, Function<ChartLine, Color> colour) {
        lines = next;
        colours = colour;
        switcher.setVisible(!next.isEmpty());
        list.lines(next, colour);
        if (table != null) {
            table.lines(next, colour);
        }
    }

    /// Writes the values and marks what is hidden.
    public void update(LegendReading reading) {
        if (table == null) {
            list.update(reading);
        } else {
            table.update(reading);
            extentButton.setVisible(reading.basis() == LegendReading.Basis.EXTENT);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return table == null ? list.prefHeight(width - BUTTON - GAP) : BUTTON + LegendTable.height(lines.size());
    }

    /// How much higher it is than the list would be.
    public double more() {
        return table == null ? 0 : LegendTable.height(lines.size());
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        switcher.resizeRelocate(width - BUTTON, 0, BUTTON, BUTTON);
        if (table == null) {
            list.resizeRelocate(0, 0, Math.max(0, width - BUTTON - GAP), getHeight());
        } else {
            double extentWidth = Math.min(Math.ceil(extentButton.prefWidth(-1)), Math.max(0, width - BUTTON - GAP));
            extentButton.resizeRelocate(width - BUTTON - GAP - extentWidth, 0, extentWidth, BUTTON);
            table.resizeRelocate(0, BUTTON, width, Math.max(0, getHeight() - BUTTON));
        }
    }
}
