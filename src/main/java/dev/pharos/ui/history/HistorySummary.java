package dev.pharos.ui.history;

import dev.pharos.alerts.history.AlertStatistics;
import dev.pharos.ui.state.Status;
import java.text.NumberFormat;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What is listed, in numbers.
final class HistorySummary extends FlowPane {
    private final HistoryWords words;
    private final Label alerts = new Label();
    private final Label times = new Label();
    private final Label on = new Label();
    private final Label flapping = new Label();
    private final Label median = new Label();
    private final Label longest = new Label();

    HistorySummary(HistoryWords words) {
        super(32, 8);
        this.words = words;
        getStyleClass().add("ph-history-summary");
        add("alerts", alerts);
        add("times", times);
        add("on", on);
        add("flapping", flapping);
        add("median", median);
        add("longest", longest);
    }

    private void add(String key, Label value) {
        Label name = new Label(words.get("summary." + key));
        name.getStyleClass().addAll("ph-small", "ph-muted");
        value.getStyleClass().add("ph-history-figure");
        value.setId("history-summary-" + key);
        VBox figure = new VBox(name, value);
        Tooltip.install(figure, new Tooltip(words.get("summary." + key + ".tip")));
        getChildren().add(figure);
    }

    void show(List<AlertStatistics> listed) {
        long now = listed.stream().filter(AlertStatistics::isOn).count();
        long often = listed.stream().filter(AlertStatistics::isFlapping).count();
        alerts.setText(number(listed.size()));
        times.setText(number(listed.stream().mapToLong(AlertStatistics::count).sum()));
        on.setText(number(now));
        (now > 0 ? Status.CRITICAL : Status.UNKNOWN).mark(on);
        flapping.setText(number(often));
        (often > 0 ? Status.WARNING : Status.UNKNOWN).mark(flapping);
        median.setText(HistoryWords.length(AlertStatistics.median(listed)));
        longest.setText(
                listed.isEmpty()
                        ? "–"
                        : HistoryWords.length(listed.stream()
                                .mapToLong(AlertStatistics::longest)
                                .max()
                                .orElse(0)));
    }

    private static String number(long number) {
        return NumberFormat.getIntegerInstance().format(number);
    }
}
