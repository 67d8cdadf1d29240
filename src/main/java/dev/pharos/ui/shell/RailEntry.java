package dev.pharos.ui.shell;

import java.util.List;
import java.util.Map;
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

    /// The page of the rail under which a page stands that the rail does not show itself, where it always is the same.
    private static final Map<String, String> ABOVE = Map.of("instance", "fleet");

    /// Pages that are sections of one of the rail: a strip on each leads to the others.
    private static final Map<String, String> SECTION_OF =
            Map.of("silences", "alerts", "rules", "alerts", "alert-history", "alerts");

    /// Pages that stand under one of the rail and are about no single thing, in the order in which they are found.
    static final List<RailEntry> UNDER = List.of(
            new RailEntry("silences", Feather.BELL_OFF, Place.TOP),
            new RailEntry("rules", Feather.LIST, Place.TOP),
            new RailEntry("alert-history", Feather.ACTIVITY, Place.TOP));

    /// The page of the rail that a page belongs to; itself where that is none.
    static String above(String page) {
        return SECTION_OF.getOrDefault(page, ABOVE.getOrDefault(page, page));
    }

    static boolean isSection(String page) {
        return SECTION_OF.containsKey(page);
    }
}
