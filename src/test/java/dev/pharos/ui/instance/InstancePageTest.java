package dev.pharos.ui.instance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerting.AlertRouters;
import dev.pharos.source.QuietSource;
import dev.pharos.ui.chart.TimeChart;
import dev.pharos.ui.chart.legend.Legend;
import dev.pharos.ui.fx.Screen;
import dev.pharos.ui.notes.LooseNotes;
import dev.pharos.ui.page.Crosshair;
import dev.pharos.ui.page.Motion;
import dev.pharos.ui.page.Page;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.PageContext;
import dev.pharos.ui.page.PageKey;
import dev.pharos.ui.page.ViewMemory;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.page.alert.AlertAccess;
import dev.pharos.ui.shell.picture.Forgetful;
import dev.pharos.ui.theme.Theme;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class InstancePageTest {
    @BeforeAll
    static void startTheToolkit() throws Exception {
        Screen.start();
    }

    @Test
    void namesTheKeysOfItsChartsBesideItsOwn() throws Exception {
        Page page = Screen.on(() -> page(Forgetful.of(Map.of())));

        assertThat(page.keys())
                .containsAll(TimeChart.keys())
                .extracting(PageKey::keys)
                .contains("Tab   Shift+Tab", "Space", "Home   End", "Shift+←   Shift+→")
                .contains("Enter", "Esc");
    }

    @Test
    void remembersOfEachChartWhetherItsLegendIsAListOrATable() throws Exception {
        ViewMemory memory = Forgetful.of(Map.of("instance.chart.clients.clients.legend", "what nobody writes"));
        Screen.on(() -> {
            Map<String, TimeChart> charts = charts(page(memory));
            assertThat(charts.values())
                    .allMatch(chart -> chart.legendModeProperty().get() == Legend.Mode.LIST);
            memory(charts).legendModeProperty().set(Legend.Mode.TABLE);
            return true;
        });

        assertThat(memory.recall("instance.chart.memory.memory-used.legend")).hasValue("table");
        Screen.on(() -> {
            Map<String, TimeChart> again = charts(page(memory));
            assertThat(again.values())
                    .filteredOn(chart -> chart.legendModeProperty().get() == Legend.Mode.TABLE)
                    .containsExactly(memory(again));
            memory(again).legendModeProperty().set(Legend.Mode.LIST);
            assertThat(charts(page(memory)).values())
                    .allMatch(chart -> chart.legendModeProperty().get() == Legend.Mode.LIST);
            return true;
        });
    }

    private static TimeChart memory(Map<String, TimeChart> charts) {
        return Objects.requireNonNull(charts.get("Memory"));
    }

    /// By their titles.
    private static Map<String, TimeChart> charts(Page page) {
        Map<String, TimeChart> charts = new LinkedHashMap<>();
        Scene scene = new Scene(page.view());
        Theme.DARK.dress(scene);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.getRoot()
                .lookupAll(".time-chart")
                .forEach(chart -> charts.put(chart.getAccessibleText(), (TimeChart) chart));
        assertThat(charts).isNotEmpty();
        return charts;
    }

    private static Page page(ViewMemory memory) {
        QuietSource source = new QuietSource();
        return InstancePage.create(
                new PageAddress(InstancePage.ID, "redis-1"),
                new PageContext(
                        source,
                        AlertAccess.of(source, AlertRouters.NONE),
                        new WindowTime(source::now),
                        new Crosshair(),
                        _ -> {},
                        memory,
                        new LooseNotes(),
                        Theme.DARK.palette(),
                        Motion.NONE,
                        Runnable::run));
    }
}
