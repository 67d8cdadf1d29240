package dev.pharos.desktop.tray;

import java.util.List;

/// The menu of the sign.
public record TrayMenu(List<TrayEntry> entries) {
    public TrayMenu {
        entries = List.copyOf(entries);
    }

    public static TrayMenu of(TrayEntry... entries) {
        return new TrayMenu(List.of(entries));
    }
}
