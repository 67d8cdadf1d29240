package dev.pharos.ui.environment.form;

import dev.pharos.outcome.Failure;
import dev.pharos.ui.environment.EnvironmentViewModel;
import dev.pharos.ui.environment.Lock;
import dev.pharos.ui.fx.Pin;
import dev.pharos.ui.state.Action;
import dev.pharos.ui.state.FailureText;
import dev.pharos.ui.theme.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// An environment that cannot be opened as it is (a file is gone, its secrets are locked): why, and the form to put it
/// right at once.
public final class UnopenedView implements Pin {
    private static final double WIDTH = 640;

    private final Messages words = Messages.of(UnopenedView.class);
    private final EnvironmentViewModel model;
    private final Ways ways;
    private final EnvironmentEditor editor;
    private final @Nullable LockedView locked;
    private final ScrollPane root = new ScrollPane();

    /// Where else one can go.
    ///
    /// @param retry  opens it again
    /// @param others the names of the other environments
    /// @param open   opens another by its name
    public record Ways(Runnable retry, List<String> others, Consumer<String> open) {}

    /// @param model where it says that the secrets are locked, only the passphrase is asked for to begin with
    public UnopenedView(String name, Failure failure, EnvironmentViewModel model, Ways ways) {
        this.model = model;
        this.ways = ways;
        editor = new EnvironmentEditor(model, new Action(words.get("unopened.retry"), ways.retry()));
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.getStylesheets().add(EnvironmentEditor.stylesheet());
        if (model.lockProperty().get() == Lock.OPEN) {
            locked = null;
            show(form(name, failure));
        } else {
            locked = new LockedView(name, FailureText.of(failure).detail(), model, () -> show(form(name, failure)));
            show(locked);
        }
    }

    /// Puts the keyboard where the passphrase goes, if that is what is missing, or on the first field that is wrong.
    public void focus() {
        // What is in a scroll pane is part of the scene once that has its skin.
        root.applyCss();
        root.layout();
        if (locked != null) {
            locked.focus();
        } else {
            editor.leadToWhatIsWrong();
        }
    }

    private void show(VBox column) {
        column.setMaxWidth(WIDTH);
        if (!ways.others().isEmpty()) {
            column.getChildren().add(others(ways));
        }
        root.setContent(new StackPane(column));
    }

    private VBox form(String name, Failure failure) {
        FailureText text = FailureText.of(failure);
        FontIcon sign = new FontIcon(Feather.ALERT_OCTAGON);
        sign.getStyleClass().add("ph-critical");
        Label title = label(words.get("unopened", name), "ph-title");
        title.setGraphic(sign);
        VBox column =
                new VBox(title, label(text.detail().isEmpty() ? text.title() : text.detail(), "ph-subtle"), editor);
        column.getStyleClass().addAll("ph-form", "ph-unopened");
        return column;
    }

    public Parent root() {
        return root;
    }

    private Node others(Ways ways) {
        FlowPane line = new FlowPane(8, 8, label(words.get("unopened.others"), "ph-muted"));
        for (String other : ways.others()) {
            Hyperlink link = new Hyperlink(other);
            link.setOnAction(_ -> ways.open().accept(other));
            line.getChildren().add(link);
        }
        return line;
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }

    @Override
    public void close() {
        model.close();
    }
}
