package dev.pharos.ui.chart.menu;

import dev.pharos.settings.Note;
import dev.pharos.ui.theme.Messages;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A line at the head of a plot to write what happened at a moment. Enter writes it, Escape does not. Costs nothing
/// until somebody wants to.
final class NoteWriting {
    private static final double WIDEST = 520;
    private static final double AWAY = 8;

    /// What can begin a note.
    enum By {
        KEY,
        MENU
    }

    private final Messages words;
    private final Runnable onEnd;
    private final Group group = new Group();
    private @Nullable HBox line;
    /// Whether the letter of the key that began it is still to come.
    private boolean keyComes;
    private Rectangle2D area = Rectangle2D.EMPTY;

    /// @param onEnd whether written or not, it is over: the keyboard is free
    NoteWriting(Messages words, Runnable onEnd) {
        this.words = words;
        this.onEnd = onEnd;
        group.setManaged(false);
        // Before the field, which would take it to undo what was typed.
        group.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            keyComes = false;
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                end();
            }
        });
        group.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (keyComes) {
                keyComes = false;
                event.consume();
            }
        });
        group.addEventFilter(KeyEvent.KEY_RELEASED, _ -> keyComes = false);
        // What is typed is no key of the chart below.
        group.addEventHandler(KeyEvent.KEY_PRESSED, KeyEvent::consume);
    }

    Group group() {
        return group;
    }

    /// @param at    in milliseconds since the epoch
    /// @param clock that time as people read it
    /// @param by    what began it
    /// @param sink  takes the note
    void begin(long at, String clock, By by, Consumer<Note> sink) {
        keyComes = by == By.KEY;
        Label when = new Label(clock);
        when.setMinWidth(Region.USE_PREF_SIZE);
        when.getStyleClass().addAll("ph-small", "ph-subtle");
        TextField text = new TextField();
        text.setId("note-text");
        text.setAccessibleText(words.get("note.prompt", clock));
        text.textProperty().addListener((_, before, now) -> {
            if (now.length() > Note.LONGEST) {
                text.setText(before);
            }
        });
        CheckBox deploy = new CheckBox(words.get("note.deploy"));
        deploy.setId("note-deploy");
        deploy.setMinWidth(Region.USE_PREF_SIZE);
        Button write = new Button(words.get("note.write"));
        write.setId("note-write");
        write.getStyleClass().add("accent");
        write.setMinWidth(Region.USE_PREF_SIZE);
        Runnable done = () -> {
            if (Note.isText(text.getText())) {
                Note.Kind kind = deploy.isSelected() ? Note.Kind.DEPLOY : Note.Kind.NOTE;
                sink.accept(Note.of(at, text.getText(), kind));
                end();
            } else {
                text.requestFocus();
            }
        };
        text.setOnAction(_ -> done.run());
        write.setOnAction(_ -> done.run());
        Button cancel = new Button(words.get("cancel"));
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(_ -> end());
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox made = new HBox(when, text, deploy, write, cancel);
        made.setManaged(false);
        made.getStyleClass().add("time-chart-writing");
        line = made;
        group.getChildren().setAll(made);
        place();
        text.requestFocus();
    }

    /// @param plot where the plot lies
    void layOut(Rectangle2D plot) {
        area = plot;
        place();
    }

    private void end() {
        if (line != null) {
            line = null;
            group.getChildren().clear();
            onEnd.run();
        }
    }

    private void place() {
        HBox shown = line;
        if (shown != null) {
            shown.applyCss();
            double width = Math.max(1, Math.min(area.getWidth() - 2 * AWAY, WIDEST));
            shown.resizeRelocate(
                    Math.rint(area.getMinX() + (area.getWidth() - width) / 2),
                    Math.rint(area.getMinY() + AWAY),
                    width,
                    Math.ceil(shown.prefHeight(width)));
        }
    }
}
