package dev.pharos.ui.state;

import atlantafx.base.controls.CustomTextField;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where a page's filter is typed, with a button that clears it.
public final class FilterField extends CustomTextField {
    private static final double WIDE = 336;
    private static final double NARROW = 160;

    /// What it says.
    ///
    /// @param prompt while it is empty
    /// @param tip    what can be written
    /// @param clear  what its button does
    public record Texts(String prompt, String tip, String clear) {}

    /// @param filter what is typed
    public FilterField(Texts texts, StringProperty filter) {
        Button clear = new Button("", new FontIcon(Feather.X));
        clear.getStyleClass().addAll("flat", "small", "ph-clear");
        clear.setTooltip(new Tooltip(texts.clear()));
        clear.setAccessibleText(texts.clear());
        clear.setFocusTraversable(false);
        clear.setOnAction(_ -> filter.set(""));
        clear.visibleProperty().bind(filter.isNotEmpty());
        setPromptText(texts.prompt());
        setLeft(new FontIcon(Feather.SEARCH));
        setRight(clear);
        setPrefWidth(WIDE);
        setMinWidth(NARROW);
        setTooltip(new Tooltip(texts.tip()));
        textProperty().bindBidirectional(filter);
    }

    /// Gives it the keyboard, with all that is written to be written over.
    public void begin() {
        requestFocus();
        selectAll();
    }
}
