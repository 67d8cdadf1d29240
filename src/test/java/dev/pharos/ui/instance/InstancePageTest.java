package dev.pharos.ui.instance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.source.QuietSource;
import dev.pharos.ui.chart.TimeChart;
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
import dev.pharos.ui.theme.Theme;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class InstancePageTest {
    @BeforeAll
    static void startTheToolkit() throws Exception {
        Screen.start();
    }

    @Test
    void namesTheKeysOfItsChartsBesideItsOwn() throws Exception {
        QuietSource source = new QuietSource();
        Page page = Screen.on(() -> InstancePage.create(
                new PageAddress(InstancePage.ID, "redis-1"),
                new PageContext(
                        source,
                        new WindowTime(source::now),
                        new Crosshair(),
                        _ -> {},
                        new Blank(),
                        new LooseNotes(),
                        Theme.DARK.palette(),
                        Motion.NONE,
                        Runnable::run)));

        assertThat(page.keys())
                .containsAll(TimeChart.keys())
                .extracting(PageKey::keys)
                .contains("Tab   Shift+Tab", "Space", "Home   End", "Shift+←   Shift+→")
                .contains("Enter", "Esc");
    }

    private static final class Blank implements ViewMemory {
        @Override
        public Optional<String> recall(String key) {
            return Optional.empty();
        }

        @Override
        public void remember(String key, String value) {}
    }
}
