package dev.pharos.ui.alerts.saved;

import dev.pharos.ui.fx.FxThread;
import dev.pharos.ui.theme.Messages;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Where a view's name is typed: a line of the page that is there for as long as that takes.
final class NameBar extends HBox {
    private final Messages words;
    private final TextField name = new TextField();
    private final Button done = new Button();
    private final Label said = new Label();
    private final Predicate<String> taken;
    private Consumer<String> take = _ -> {};
    private String first = "";

    /// @param taken whether there is a view of that name
    NameBar(Messages words, Predicate<String> taken) {
        super(8);
        this.words = words;
        this.taken = taken;
        setAlignment(Pos.CENTER_LEFT);
        Label label = new Label(words.get("name"));
        label.getStyleClass().addAll("ph-small", "ph-muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(name);
        name.setId("views-name");
        name.setPrefWidth(240);
        done.setId("views-done");
        done.setMinWidth(Region.USE_PREF_SIZE);
        done.setOnAction(_ -> finish());
        Button cancel = new Button(words.get("name.cancel"));
        cancel.getStyleClass().add("flat");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(_ -> end());
        said.getStyleClass().addAll("ph-small", "ph-warning");
        getChildren().addAll(label, name, done, cancel, said);
        name.textProperty().addListener((_, _, _) -> check());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                end();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && name.equals(event.getTarget())) {
                finish();
                event.consume();
            }
        });
        end();
    }

    /// @param now   the name that is there already; empty for none
    /// @param takes what becomes of the name
    void begin(String now, Consumer<String> takes) {
        first = now;
        take = takes;
        name.setText(now);
        check();
        setVisible(true);
        setManaged(true);
        // The key that opened it is still to be typed.
        FxThread.later(() -> {
            name.requestFocus();
            name.selectAll();
        });
    }

    private void check() {
        String typed = name.getText().strip();
        boolean replaces = !typed.equals(first) && taken.test(typed);
        said.setText(replaces ? words.get("name.taken") : "");
        done.setText(words.get(replaces ? "name.replace" : "name.done"));
        done.setDisable(typed.isEmpty());
    }

    private void finish() {
        if (!name.getText().isBlank()) {
            take.accept(name.getText().strip());
            end();
        }
    }

    private void end() {
        setVisible(false);
        setManaged(false);
    }
}
