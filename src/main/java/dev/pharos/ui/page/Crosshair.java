package dev.pharos.ui.page;

import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;

/// The time under the pointer, shared by every chart of a window, and two times that the user has locked to compare.
public final class Crosshair {
    /// No chart has the pointer; a cursor is not set.
    public static final long NONE = Long.MIN_VALUE;

    /// The cursors that stay where they were put.
    public enum Lock {
        A,
        B
    }

    private final LongProperty time = new SimpleLongProperty(this, "time", NONE);
    private final LongProperty a = new SimpleLongProperty(this, "a", NONE);
    private final LongProperty b = new SimpleLongProperty(this, "b", NONE);

    /// Milliseconds since the epoch, or [#NONE].
    public LongProperty timeProperty() {
        return time;
    }

    /// Where a cursor is locked, in milliseconds since the epoch, or [#NONE].
    public LongProperty lockedProperty(Lock lock) {
        return switch (lock) {
            case A -> a;
            case B -> b;
        };
    }

    public boolean isLocked(Lock lock) {
        return lockedProperty(lock).get() != NONE;
    }

    /// Takes both cursors away.
    public void unlock() {
        a.set(NONE);
        b.set(NONE);
    }
}
