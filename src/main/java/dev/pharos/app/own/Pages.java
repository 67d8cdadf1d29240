package dev.pharos.app.own;

import dev.pharos.ui.alerts.AlertsPage;
import dev.pharos.ui.fleet.FleetPage;
import dev.pharos.ui.history.HistoryPage;
import dev.pharos.ui.instance.InstancePage;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.PageFactory;
import dev.pharos.ui.rules.RulesPage;
import dev.pharos.ui.settings.SettingsPage;
import dev.pharos.ui.settings.SettingsParts;
import dev.pharos.ui.silences.SilencesPage;
import java.util.LinkedHashMap;
import java.util.Map;

/// The pages there are, by the id that addresses and the command line use.
public final class Pages {
    /// The answer to "is anything wrong?".
    public static final PageAddress FIRST = PageAddress.of("fleet");

    /// Not a page of an environment: what is there while there is none.
    public static final String WELCOME = "welcome";

    /// Every way in which a chart can be drawn: a picture to judge charts by.
    public static final String GALLERY = "chart-gallery";

    private Pages() {}

    /// Those that show what an environment's servers say.
    public static Map<String, PageFactory> ofServers() {
        Map<String, PageFactory> pages = new LinkedHashMap<>();
        pages.put(FleetPage.ID, FleetPage::create);
        pages.put(InstancePage.ID, InstancePage::create);
        pages.put(AlertsPage.ID, AlertsPage::create);
        pages.put(SilencesPage.ID, SilencesPage::create);
        pages.put(RulesPage.ID, RulesPage::create);
        pages.put(HistoryPage.ID, HistoryPage::create);
        return pages;
    }

    /// Pages of an opened environment.
    public static Map<String, PageFactory> all(SettingsParts parts) {
        Map<String, PageFactory> pages = ofServers();
        pages.put(SettingsPage.ID, SettingsPage.factory(parts));
        return pages;
    }
}
