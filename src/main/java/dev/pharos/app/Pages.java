package dev.pharos.app;

import dev.pharos.ui.fleet.FleetPage;
import dev.pharos.ui.instance.InstancePage;
import dev.pharos.ui.page.PageFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/// The pages there are, by the id that addresses and the command line use.
final class Pages {
    private Pages() {}

    /// Pages of an opened environment.
    static Map<String, PageFactory> all() {
        Map<String, PageFactory> pages = new LinkedHashMap<>();
        pages.put(FleetPage.ID, FleetPage::create);
        pages.put(InstancePage.ID, InstancePage::create);
        return pages;
    }
}
