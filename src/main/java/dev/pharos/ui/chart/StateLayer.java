package dev.pharos.ui.chart;

import dev.pharos.ui.chart.content.ChartState;
import dev.pharos.ui.theme.Messages;
import dev.pharos.ui.theme.Quantity;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a chart says over its plot when there is more to say than its lines do: loading, empty, stale, failed.
final class StateLayer extends StackPane {
    private final Messages messages;
    private final Runnable retry;

    StateLayer(Messages messages, Runnable retry) {
        this.messages = messages;
        this.retry = retry;
        getStyleClass().add("time-chart-state");
        setManaged(false);
        setPickOnBounds(false);
    }

    void show(ChartState state) {
        getChildren().clear();
        switch (state) {
            case ChartState.Showing _ -> {}
            case ChartState.Loading _ -> getChildren().add(skeleton());
            case ChartState.Empty(String reason) -> getChildren().add(words("empty", reason));
            case ChartState.Stale(var _, var age, String reason) -> {
                Button chip = new Button(
                        messages.get("stale", Quantity.seconds((double) age.toSeconds())), new FontIcon(Feather.CLOCK));
                chip.getStyleClass().add("time-chart-stale");
                chip.setTooltip(new Tooltip(reason + "\n" + messages.get("stale.retry")));
                chip.setOnAction(_ -> retry.run());
                setAlignment(chip, Pos.TOP_RIGHT);
                getChildren().add(chip);
            }
            case ChartState.Failed(String reason) -> {
                VBox box = words("failed", reason);
                Button again = new Button(messages.get("retry"));
                again.getStyleClass().add("small");
                again.setOnAction(_ -> retry.run());
                box.getChildren().addFirst(new FontIcon(Feather.ALERT_TRIANGLE));
                box.getChildren().add(again);
                getChildren().add(box);
            }
        }
    }

    private static VBox words(String style, String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        VBox box = new VBox(label);
        box.getStyleClass().addAll("time-chart-words", style);
        box.setPickOnBounds(false);
        return box;
    }

    private static Region skeleton() {
        Region wave = new Region();
        wave.getStyleClass().add("time-chart-skeleton");
        return wave;
    }
}
