package dev.pharos.ui.chart.tell;

import dev.pharos.ui.chart.legend.SeriesMark;
import dev.pharos.ui.theme.Messages;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the lines say at the crosshair, the largest first. Lies within the chart, beside the pointer and never under
/// it.
public final class ChartTooltip extends VBox {
    private static final double ROW = 18;
    private static final double CHROME = 42;
    private static final double AWAY = 14;
    private static final double NAME = 220;
    private static final int MOST_HELD = 4;

    private final Messages messages;
    private final Label time = new Label();
    /// Which earlier period the differences are to.
    private final Label compared = new Label();
    private final VBox held = new VBox();
    private final GridPane rows = new GridPane();

    public ChartTooltip(Messages messages) {
        this.messages = messages;
        getStyleClass().add("time-chart-tooltip");
        time.getStyleClass().add("time-chart-tooltip-time");
        rows.getStyleClass().add("time-chart-tooltip-rows");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        ColumnConstraints values = new ColumnConstraints();
        values.setHalignment(HPos.RIGHT);
        ColumnConstraints changes = new ColumnConstraints();
        changes.setHalignment(HPos.RIGHT);
        rows.getColumnConstraints().addAll(new ColumnConstraints(), names, values, changes);
        compared.getStyleClass().add("time-chart-tooltip-time");
        held.getStyleClass().add("time-chart-tooltip-held");
        getChildren().addAll(time, compared, held, rows);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// @param height of the room there is: what does not fit is counted
    public void show(Telling told, double height) {
        time.setText(told.when());
        compared.setText(told.comparedWith());
        compared.setVisible(!told.comparedWith().isEmpty());
        compared.setManaged(compared.isVisible());
        hold(told.holds());
        rows.getChildren().clear();
        List<Telling.Row> sorted = told.rows();
        int lines = (int) ((height - CHROME) / ROW) - held.getChildren().size() - (compared.isVisible() ? 1 : 0);
        int room = Math.max(1, lines);
        List<Telling.Row> fitting = sorted.size() <= room ? sorted : fitting(sorted, Math.max(1, room - 1));
        for (int i = 0; i < fitting.size(); i++) {
            row(i, fitting.get(i));
        }
        if (fitting.size() < sorted.size()) {
            rows.add(muted(messages.get("tooltip.more", sorted.size() - fitting.size())), 1, fitting.size(), 3, 1);
        }
        if (sorted.isEmpty()) {
            rows.add(
                    muted(messages.get(told.lack() == Telling.Lack.UNKNOWN ? "tooltip.unknown" : "tooltip.none")),
                    1,
                    0,
                    3,
                    1);
        }
        setVisible(true);
    }

    private void hold(List<Telling.Held> holds) {
        held.getChildren().clear();
        for (Telling.Held each : holds.subList(0, Math.min(MOST_HELD, holds.size()))) {
            Label name = new Label(each.name(), SeriesMark.of(each.colour()));
            name.setMaxWidth(NAME);
            held.getChildren().add(name);
        }
        if (holds.size() > MOST_HELD) {
            held.getChildren().add(muted(messages.get("tooltip.more", holds.size() - MOST_HELD)));
        }
        held.setVisible(!holds.isEmpty());
        held.setManaged(!holds.isEmpty());
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("time-chart-tooltip-more");
        return label;
    }

    /// The first ones, with the nearest among them wherever it stands.
    private static List<Telling.Row> fitting(List<Telling.Row> sorted, int room) {
        List<Telling.Row> first = sorted.subList(0, room);
        return sorted.subList(room, sorted.size()).stream()
                .filter(row -> row.nearness() == Telling.Nearness.NEAREST)
                .findFirst()
                .map(nearest -> Stream.concat(first.subList(0, room - 1).stream(), Stream.of(nearest))
                        .toList())
                .orElse(first);
    }

    private void row(int at, Telling.Row row) {
        Region mark = SeriesMark.of(row.colour());
        Label name = new Label(row.name());
        name.setMaxWidth(NAME);
        Label value = new Label(row.unit().format(row.value()));
        value.getStyleClass().add("time-chart-tooltip-value");
        value.setMinWidth(USE_PREF_SIZE);
        if (row.nearness() == Telling.Nearness.NEAREST) {
            name.getStyleClass().add("nearest");
            value.getStyleClass().add("nearest");
        }
        rows.addRow(at, mark, name, value);
        if (!Double.isNaN(row.earlier())) {
            Label change = new Label(row.unit().formatChange(row.value() - row.earlier()));
            change.setMinWidth(USE_PREF_SIZE);
            rows.add(change, 3, at);
        }
    }

    /// Places itself beside a point, to the right of it where there is room.
    ///
    /// @param within what it may cover
    public void place(double x, double y, Bounds within) {
        applyCss();
        double w = Math.min(prefWidth(-1), within.getWidth());
        double h = Math.min(prefHeight(w), within.getHeight());
        double left = x + AWAY + w <= within.getMaxX() ? x + AWAY : x - AWAY - w;
        double top = Math.clamp(y - h / 2, within.getMinY(), within.getMaxY() - h);
        resizeRelocate(Math.rint(Math.max(within.getMinX(), left)), Math.rint(top), Math.ceil(w), Math.ceil(h));
    }
}
