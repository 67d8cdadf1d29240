package dev.pharos.ui.chart.legend;

import dev.pharos.series.Labels;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.theme.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.geometry.Side;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// The names of the lines with their values, in up to two rows; what does not fit is counted.
final class LegendList extends Region {
    private static final double ROW = 20;
    private static final int ROWS = 2;
    private static final double GAP = 14;
    /// What the count of the others takes.
    private static final double MORE = 72;
    /// More are never made: they would not fit on any screen.
    private static final int MOST = 60;

    private final Messages messages;
    private final LegendRow.Actions actions;
    private final Label more = new Label();
    /// One for all items: what it says is written as the pointer comes to one.
    private final Tooltip about = new Tooltip();
    private final List<LegendItem> items = new ArrayList<>();
    /// While other lines are shown: the items of those from before.
    private final Map<Labels, LegendItem> former = new HashMap<>();
    private List<ChartLine> lines = List.of();
    private Predicate<ChartLine> shown = _ -> true;
    private Function<ChartLine, Color> colours = _ -> Color.TRANSPARENT;
    private LegendReading.Basis basis = LegendReading.Basis.EXTENT;
    private int fitting;

    LegendList(Messages messages, LegendRow.Actions actions) {
        this.messages = messages;
        this.actions = actions;
        more.getStyleClass().add("time-chart-legend-more");
        more.setOnMouseClicked(event -> {
            rest().show(more, Side.BOTTOM, 0, 0);
            event.consume();
        });
        getChildren().add(more);
        widthProperty().addListener(_ -> make());
    }

    /// The lines that have no room, to be hidden and shown.
    private ContextMenu rest() {
        ContextMenu menu = new ContextMenu();
        for (ChartLine line : lines.subList(fitting, Math.min(lines.size(), fitting + MOST))) {
            CheckMenuItem item = new CheckMenuItem(line.name(), SeriesMark.of(colours.apply(line)));
            // Names are shown as they are: an underscore is no mnemonic.
            item.setMnemonicParsing(false);
            item.setSelected(shown.test(line));
            item.setOnAction(_ -> actions.toggle().accept(line));
            menu.getItems().add(item);
        }
        return menu;
    }

    /// Shows these lines; the items of those from before go on.
    void lines(List<ChartLine> next, Function<ChartLine, Color> colour) {
        boolean same = next.size() == lines.size();
        for (int i = 0; same && i < next.size(); i++) {
            same = next.get(i).name().equals(lines.get(i).name())
                    && next.get(i)
                            .series()
                            .labels()
                            .equals(lines.get(i).series().labels());
        }
        lines = next;
        colours = colour;
        if (!same) {
            items.forEach(item -> former.put(item.line().series().labels(), item));
            items.clear();
            getChildren().setAll(more);
            make();
            former.clear();
        }
    }

    /// Makes the items that may have room and are not there yet.
    private void make() {
        List<LegendItem> made =
                lines.subList(Math.min(items.size(), lines.size()), Math.max(items.size(), most())).stream()
                        .map(this::item)
                        .toList();
        getChildren().addAll(items.size(), made);
        items.addAll(made);
    }

    private LegendItem item(ChartLine line) {
        LegendItem known = former.remove(line.series().labels());
        return known != null && known.line().name().equals(line.name()) ? known : made(line);
    }

    private LegendItem made(ChartLine line) {
        LegendItem item = new LegendItem(line, colours.apply(line));
        item.setOnMouseEntered(_ -> {
            about.setText(item.about());
            actions.point().accept(line);
        });
        item.setOnMouseExited(_ -> actions.point().accept(null));
        Tooltip.install(item, about);
        item.setOnMouseClicked(event -> {
            (event.isShortcutDown() || event.isShiftDown() ? actions.toggle() : actions.solo()).accept(line);
            event.consume();
        });
        return item;
    }

    /// How many items there is room for at the very most.
    private int most() {
        double room = getWidth() > 0 ? ROWS * getWidth() : Double.MAX_VALUE;
        int count = 0;
        while (room > 0 && count < Math.min(MOST, lines.size())) {
            room -= LegendItem.leastWidth(lines.get(count)) + GAP;
            count++;
        }
        return count;
    }

    /// Writes the values and marks what is hidden.
    void update(LegendReading reading) {
        shown = reading.shown();
        if (basis != reading.basis()) {
            // Other words: what they took before is no measure.
            basis = reading.basis();
            items.forEach(LegendItem::narrow);
        }
        for (int i = 0; i < items.size(); i++) {
            ChartLine line = lines.get(i);
            items.get(i).value(reading.now().apply(line));
            items.get(i).mark(shown.test(line), reading.isPicked(line));
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width, false) * ROW;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    /// Lays the items out in rows and returns how many rows they take.
    private int place(double width, boolean really) {
        double x = 0;
        int row = 0;
        int count = 0;
        for (LegendItem item : items) {
            double w = Math.min(item.prefWidth(-1), width);
            double room = row == ROWS - 1 && count < lines.size() - 1 ? width - MORE : width;
            if (x > 0 && x + w > room) {
                if (row == ROWS - 1) {
                    break;
                }
                x = 0;
                row++;
            }
            if (really) {
                item.setVisible(true);
                item.resizeRelocate(Math.rint(x), row * ROW, Math.ceil(w), ROW);
            }
            x += w + GAP;
            count++;
        }
        if (really) {
            fitting = count;
            for (int i = count; i < items.size(); i++) {
                items.get(i).setVisible(false);
            }
            more.setVisible(fitting < lines.size());
            more.setText(messages.get("legend.more", lines.size() - fitting));
            more.resizeRelocate(Math.rint(x), row * ROW, Math.ceil(more.prefWidth(-1)), ROW);
        }
        return lines.isEmpty() ? 1 : row + 1;
    }
}
