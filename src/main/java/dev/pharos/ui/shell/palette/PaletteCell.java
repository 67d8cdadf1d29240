package dev.pharos.ui.shell.palette;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;

/// One line of the palette: icon, title with what matched marked, kind, key.
final class PaletteCell extends ListCell<PaletteSearch.Hit> {
    private final FontIcon icon = new FontIcon();
    private final TextFlow title = new TextFlow();
    private final Label kind = new Label();
    private final Label keys = new Label();
    private final HBox line;

    PaletteCell(Consumer<PaletteSearch.Hit> run) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        kind.getStyleClass().addAll("ph-small", "ph-muted");
        keys.getStyleClass().add("ph-key");
        HBox words = new HBox(title);
        words.getStyleClass().add("ph-palette-title");
        line = new HBox(icon, words, space, kind, keys);
        line.getStyleClass().add("ph-palette-line");
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                run.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(PaletteSearch.Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        if (empty || hit == null) {
            setGraphic(null);
            return;
        }
        PaletteEntry entry = hit.entry();
        icon.setIconCode(entry.icon());
        mark(entry.title(), hit.at());
        kind.setText(entry.kind());
        keys.setText(entry.keys());
        keys.setVisible(!entry.keys().isEmpty());
        keys.setManaged(!entry.keys().isEmpty());
        setGraphic(line);
    }

    private void mark(String text, List<Integer> at) {
        title.getChildren().clear();
        int from = 0;
        while (from < text.length()) {
            boolean hit = at.contains(from);
            int to = from + 1;
            while (to < text.length() && at.contains(to) == hit) {
                to++;
            }
            Text run = new Text(text.substring(from, to));
            run.getStyleClass().add(hit ? "ph-match" : "ph-text");
            title.getChildren().add(run);
            from = to;
        }
    }
}
