package dev.pharos.ui.fleet;

import java.util.Locale;

/// Which view of the fleet is shown.
enum ViewMode {
    TABLE,
    TOPOLOGY;

    ViewMode other() {
        return this == TABLE ? TOPOLOGY : TABLE;
    }

    String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ViewMode read(String written) {
        return TOPOLOGY.written().equals(written) ? TOPOLOGY : TABLE;
    }
}
