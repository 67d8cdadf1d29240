package dev.pharos.ui.page;

import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;

/// The time under the pointer, shared by every chart of a window.
public final class Crosshair {
    /// No chart has the pointer.
    public static final long NONE = Long.MIN_VALUE;

    private final LongProperty time = new SimpleLongProperty(this, "time", NONE);

    /// Milliseconds since the epoch, or [#NONE].
    public LongProperty timeProperty() {
        return time;
    }
}
