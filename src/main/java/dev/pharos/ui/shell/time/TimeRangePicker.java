package dev.pharos.ui.shell.time;

import dev.pharos.series.Durations;
import dev.pharos.series.TimeRange;
import dev.pharos.series.TimeSelection;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.theme.Messages;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Chooses the window's range: quick ones on the right, from and to in words or numbers on the left, and the zone they
/// are in; and what it is compared with.
public final class TimeRangePicker extends HBox {
    public static final List<Duration> QUICK = List.of(
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofDays(1),
            Duration.ofDays(2),
            Duration.ofDays(7),
            Duration.ofDays(14),
            Duration.ofDays(30));
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Messages words = Messages.of(TimeRangePicker.class);
    private final WindowTime time;
    private final Runnable done;
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final Label problem = new Label();

    /// @param done takes the picker away
    public TimeRangePicker(WindowTime time, Runnable done) {
        this.time = time;
        this.done = done;
        getStyleClass().addAll("ph-popover", "ph-time-picker");
        from.setId("time-from");
        to.setId("time-to");
        from.setOnAction(_ -> apply());
        to.setOnAction(_ -> apply());
        problem.setId("time-problem");
        problem.setWrapText(true);
        problem.setMaxWidth(264);
        showEntered();
        getChildren().addAll(entry(), quick());
    }

    /// Where the focus goes first.
    public Node first() {
        return from;
    }

    private VBox entry() {
        Button apply = new Button(words.get("time.apply"));
        apply.getStyleClass().add("accent");
        apply.setMaxWidth(Double.MAX_VALUE);
        apply.setOnAction(_ -> apply());
        VBox box = new VBox(
                heading("time.absolute"), field("time.from", from), field("time.to", to), problem, apply, zones());
        box.getStyleClass().add("ph-time-entry");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private VBox field(String key, TextField field) {
        Label name = new Label(words.get(key));
        name.getStyleClass().addAll("ph-small", "ph-subtle");
        name.setLabelFor(field);
        VBox box = new VBox(name, field);
        box.getStyleClass().add("ph-field");
        return box;
    }

    /// Local time or UTC; a label where the two are the same.
    private Node zones() {
        long now = time.momentProperty().get().now();
        ZoneId local = ZoneId.systemDefault();
        if (local.normalized().equals(ZoneOffset.UTC)) {
            Label only = new Label(words.get("time.zone", "UTC"));
            only.getStyleClass().addAll("ph-small", "ph-subtle");
            return only;
        }
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox(
                zone(local, words.get("time.local", TimeText.zone(local, now)), "left-pill", group),
                zone(ZoneOffset.UTC, "UTC", "right-pill", group));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private ToggleButton zone(ZoneId zone, String name, String side, ToggleGroup group) {
        ToggleButton button = new ToggleButton(name);
        button.getStyleClass().add(side);
        button.setToggleGroup(group);
        button.setSelected(zone.normalized().equals(time.zoneProperty().get().normalized()));
        button.selectedProperty().addListener((_, _, selected) -> {
            if (selected) {
                time.zoneProperty().set(zone);
                showEntered();
            } else if (group.getSelectedToggle() == null) {
                button.setSelected(true);
            }
        });
        return button;
    }

    private VBox quick() {
        GridPane grid = new GridPane(4, 4);
        int rows = QUICK.size() / 2;
        for (int i = 0; i < QUICK.size(); i++) {
            TimeSelection selection = new TimeSelection.Last(QUICK.get(i));
            Button button = new Button(TimeText.selection(selection));
            button.getStyleClass().addAll("flat", "ph-quick");
            button.pseudoClassStateChanged(
                    CURRENT, selection.equals(time.selectionProperty().get()));
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(_ -> {
                time.select(selection);
                done.run();
            });
            GridPane.setHgrow(button, Priority.ALWAYS);
            grid.add(button, i / rows, i % rows);
        }
        VBox box = new VBox(heading("time.quick"), grid, heading("time.compare"), new ComparedChoice(time, done));
        box.getStyleClass().add("ph-time-quick");
        return box;
    }

    private Label heading(String key) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("ph-section");
        return label;
    }

    private void showEntered() {
        switch (time.selectionProperty().get()) {
            case TimeSelection.Last(Duration length) -> {
                from.setText("now-" + Durations.promql(length));
                to.setText("now");
            }
            case TimeSelection.Fixed(TimeRange range) -> {
                ZoneId zone = time.zoneProperty().get();
                from.setText(TimeText.at(range.start(), zone).format(TimeText.FULL));
                to.setText(TimeText.at(range.end(), zone).format(TimeText.FULL));
            }
        }
        problem.getStyleClass().setAll("label", "ph-small", "ph-muted");
        problem.setText(words.get("time.forms"));
    }

    /// What "now" means to who types it: the present, whatever range is looked at and also while paused.
    private long present() {
        return Math.max(time.beatProperty().get(), time.momentProperty().get().clock());
    }

    private void apply() {
        TimeEntry entry = new TimeEntry(present(), time.zoneProperty().get());
        switch (entry.range(from.getText(), to.getText())) {
            case TimeEntry.Reading.Range(TimeSelection selection) -> {
                time.select(selection);
                done.run();
            }
            case TimeEntry.Reading.Problem(String where) -> {
                problem.getStyleClass().setAll("label", "ph-small", "ph-critical");
                problem.setText(words.get("time.problem." + where));
                (where.equals("to") ? to : from).requestFocus();
            }
        }
    }
}
