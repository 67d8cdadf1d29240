package dev.pharos.ui.shell;

import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/// A page that the navigation rail leads to. The rail shows those that the window has a factory for, in this order.
record RailEntry(String page, Feather icon, Place place) {
    enum Place {
        TOP,
        FOOT
    }

    static final List<RailEntry> KNOWN = List.of(
            new RailEntry("fleet", Feather.LAYERS, Place.TOP),
            new RailEntry("dashboards", Feather.GRID, Place.TOP),
            new RailEntry("explore", Feather.TERMINAL, Place.TOP),
            new RailEntry("alerts", Feather.BELL, Place.TOP),
            new RailEntry("recordings", Feather.FILM, Place.TOP),
            new RailEntry("servers", Feather.SERVER, Place.TOP),
            new RailEntry("settings", Feather.SETTINGS, Place.FOOT));
}
