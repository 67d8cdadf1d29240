package dev.pharos.ui.shell;

import dev.pharos.ui.theme.Messages;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Whether what one sees is live: a colour, a word and a shape for each.
final class StateSign extends Label {
    enum State {
        LIVE,
        /// Charts show a range that does not move; tiles and tables still show the present.
        FIXED,
        PAUSED,
        LOST
    }

    private final Messages words = Messages.of(StateSign.class);
    private final Region shape = new Region();

    StateSign() {
        getStyleClass().add("ph-state");
        setId("state");
        setMinWidth(USE_PREF_SIZE);
        shape.getStyleClass().add("ph-state-shape");
        setGraphic(shape);
        show(State.LIVE);
    }

    void show(State state) {
        setText(words.get("state." + state));
        for (State each : State.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)), each == state);
        }
    }
}
