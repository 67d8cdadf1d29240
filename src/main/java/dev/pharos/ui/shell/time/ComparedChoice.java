package dev.pharos.ui.shell.time;

import dev.pharos.series.Durations;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.theme.Messages;
import java.time.Duration;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Chooses which earlier period charts draw behind the one that is looked at: a usual one, any other in words, none.
final class ComparedChoice extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Messages words = Messages.of(TimeRangePicker.class);
    private final WindowTime time;
    private final Runnable done;
    private final TextField other = new TextField();
    private final Label problem = new Label();

    /// @param done takes the picker away
    ComparedChoice(WindowTime time, Runnable done) {
        this.time = time;
        this.done = done;
        getStyleClass().add("ph-compared");
        Duration now = time.comparedProperty().get();
        HBox usual = new HBox(choice(words.get("time.compare.none"), Duration.ZERO));
        usual.getStyleClass().add("ph-compared-usual");
        Compared.USUAL.forEach(shift -> usual.getChildren().add(choice(TimeText.length(shift), shift)));
        other.setId("time-compare");
        other.setPromptText(words.get("time.compare.other"));
        other.setAccessibleText(words.get("time.compare.other"));
        if (!now.isZero() && !Compared.USUAL.contains(now)) {
            other.setText(Durations.promql(now));
        }
        other.setOnAction(_ -> enter());
        Button apply = new Button(words.get("time.compare.apply"));
        apply.setMinWidth(Region.USE_PREF_SIZE);
        apply.setOnAction(_ -> enter());
        HBox.setHgrow(other, Priority.ALWAYS);
        HBox line = new HBox(other, apply);
        line.getStyleClass().add("ph-compared-usual");
        problem.setId("time-compare-problem");
        problem.setWrapText(true);
        problem.getStyleClass().addAll("ph-small", "ph-critical");
        problem.setMaxWidth(264);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getChildren().addAll(usual, line, problem);
    }

    private Button choice(String name, Duration shift) {
        Button button = new Button(name);
        button.getStyleClass().addAll("flat", "ph-quick-compared");
        button.pseudoClassStateChanged(
                CURRENT, shift.equals(time.comparedProperty().get()));
        button.setOnAction(_ -> choose(shift));
        return button;
    }

    private void enter() {
        Durations.parse(other.getText().strip())
                .filter(shift -> shift.compareTo(Compared.LONGEST) <= 0)
                .ifPresentOrElse(this::choose, () -> problem.setText(words.get("time.compare.problem")));
    }

    private void choose(Duration shift) {
        time.comparedProperty().set(shift);
        done.run();
    }
}
