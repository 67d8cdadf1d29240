package dev.pharos.ui.environment;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A header as it is being written.
public final class HeaderRow {
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty value = new SimpleStringProperty(this, "value", "");
    private final BooleanProperty hidden = new SimpleBooleanProperty(this, "hidden");

    public StringProperty nameProperty() {
        return name;
    }

    /// Empty for a hidden one whose value is kept already.
    public StringProperty valueProperty() {
        return value;
    }

    /// Whether its value is a secret.
    public BooleanProperty hiddenProperty() {
        return hidden;
    }

    String name() {
        return name.get().strip();
    }

    String value() {
        return value.get().strip();
    }
}
