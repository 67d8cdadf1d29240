package dev.pharos.desktop.tray;

/// A line of the sign's menu.
public sealed interface TrayEntry {
    /// Something that can be done. The action runs on any thread.
    record Choice(String label, State state, Tick tick, Runnable action) implements TrayEntry {
        public Choice(String label, Runnable action) {
            this(label, State.ENABLED, Tick.NONE, action);
        }
    }

    /// More of them.
    record Submenu(String label, TrayMenu menu) implements TrayEntry {}

    record Separator() implements TrayEntry {}

    /// Whether it can be chosen.
    enum State {
        ENABLED,
        DISABLED
    }

    /// The mark before it.
    enum Tick {
        NONE,
        OFF,
        ON
    }
}
