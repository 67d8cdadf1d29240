package dev.pharos.ui.state;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/// How well something is. Always shown by colour and by shape or word: colour alone carries no meaning.
public enum Status {
    OK(Feather.CHECK_CIRCLE),
    WARNING(Feather.ALERT_TRIANGLE),
    CRITICAL(Feather.ALERT_OCTAGON),
    INFO(Feather.INFO),
    UNKNOWN(Feather.HELP_CIRCLE);

    private final Feather icon;

    Status(Feather icon) {
        this.icon = icon;
    }

    /// As colour tokens and style classes call it: `ok`, `warning`, `critical`, `info`, `unknown`.
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Feather icon() {
        return icon;
    }

    /// The one of the two at which somebody should look sooner.
    public Status orWorse(Status other) {
        return other.urgency() > urgency() ? other : this;
    }

    /// How soon somebody should look; the highest first.
    public int urgency() {
        return switch (this) {
            case OK -> 0;
            case INFO -> 1;
            case UNKNOWN -> 2;
            case WARNING -> 3;
            case CRITICAL -> 4;
        };
    }

    /// Gives a node this status' colours (`:ok`, `:warning`, …) instead of those it had.
    public void mark(Node node) {
        for (Status status : values()) {
            node.pseudoClassStateChanged(PseudoClass.getPseudoClass(status.token()), status == this);
        }
    }
}
