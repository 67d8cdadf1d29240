package dev.pharos.ui.shell.palette;

import dev.pharos.ui.theme.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Everything by name: type a part of it, Enter goes there. The focus stays in the field, so hands stay on the keys.
public final class CommandPalette extends VBox {
    private static final double ROW = 36;
    private static final int ROWS = 9;

    private final Messages words = Messages.of(CommandPalette.class);
    private final TextField field = new TextField();
    private final ObservableList<PaletteSearch.Hit> hits = FXCollections.observableArrayList();
    private final ListView<PaletteSearch.Hit> list = new ListView<>(hits);
    private final Label nothing = new Label(words.get("palette.looking"));
    private final List<PaletteEntry> entries = new ArrayList<>();
    private final Runnable close;

    /// @param close takes the palette away
    public CommandPalette(List<PaletteEntry> entries, Runnable close) {
        this.close = close;
        this.entries.addAll(entries);
        getStyleClass().addAll("ph-popover", "ph-palette");
        setId("palette");
        field.setId("palette-field");
        field.setPromptText(words.get("palette.prompt"));
        field.getStyleClass().add("ph-palette-field");
        field.textProperty().addListener((_, _, _) -> search());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setId("palette-list");
        list.getStyleClass().add("ph-palette-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new PaletteCell(this::run));
        nothing.getStyleClass().addAll("ph-muted", "ph-palette-nothing");
        list.setPlaceholder(nothing);
        getChildren().addAll(field, list);
        search();
    }

    public Node first() {
        return field;
    }

    /// More that can be found: what had to be asked for first. Until then, not finding a name says little.
    public void found(List<PaletteEntry> more) {
        nothing.setText(words.get("palette.nothing"));
        entries.addAll(more);
        search();
    }

    /// What had to be asked for cannot be had: what is known is all there is to find.
    public void unanswered() {
        nothing.setText(words.get("palette.unanswered"));
    }

    private void search() {
        hits.setAll(PaletteSearch.find(field.getText(), entries));
        list.setPrefHeight(ROW * Math.clamp(hits.size(), 2, ROWS) + 8);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void key(KeyEvent event) {
        int step = switch (event.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            case PAGE_DOWN -> ROWS - 1;
            case PAGE_UP -> 1 - ROWS;
            default -> 0;
        };
        if (step != 0 && !hits.isEmpty()) {
            event.consume();
            int before = list.getSelectionModel().getSelectedIndex();
            // One step beyond the end goes round, a page stops there.
            int next = Math.abs(step) == 1
                    ? Math.floorMod(before + step, hits.size())
                    : Math.clamp((long) before + step, 0, hits.size() - 1);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - ROWS / 2));
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            PaletteSearch.Hit hit = list.getSelectionModel().getSelectedItem();
            if (hit != null) {
                run(hit);
            }
        }
    }

    private void run(PaletteSearch.Hit hit) {
        close.run();
        hit.entry().run().run();
    }
}
