package dev.pharos.ui.alerts.section;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A page about alerts.
public enum AlertSection {
    /// What is on.
    NOW("alerts"),
    SILENCES("silences"),
    /// What is looked for.
    RULES("rules"),
    /// What was on, and when.
    HISTORY("alert-history");

    private final String page;

    AlertSection(String page) {
        this.page = page;
    }

    /// The page's id in addresses.
    public String page() {
        return page;
    }

    /// Empty where a page is about something else.
    public static Optional<AlertSection> of(String page) {
        return Arrays.stream(values()).filter(each -> each.page.equals(page)).findFirst();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
