package dev.pharos.ui.instance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Unit;
import dev.pharos.ui.chart.TimeChart;
import dev.pharos.ui.chart.content.ChartSpec;
import dev.pharos.ui.fx.Screen;
import dev.pharos.ui.page.Crosshair;
import dev.pharos.ui.page.ViewMemory;
import dev.pharos.ui.theme.Theme;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class InViewTest {
    private static final int GROUPS = 12;

    @BeforeAll
    static void toolkit() throws Exception {
        Screen.start();
    }

    @Test
    void aJumpToTheEndAndBackShowsWhatIsThere() throws Exception {
        Set<String> seen = new LinkedHashSet<>();
        List<GroupView> groups = new ArrayList<>();
        ScrollPane pane = Screen.on(() -> {
            VBox content = new VBox();
            ScrollPane scroll = new ScrollPane(content);
            InView inView = new InView(scroll, groups, keys -> {
                seen.clear();
                seen.addAll(keys);
            });
            for (int i = 0; i < GROUPS; i++) {
                GroupView group =
                        new GroupView("g" + i, "group", Map.of("c" + i, chart()), new Nothing(), inView::check);
                groups.add(group);
                content.getChildren().add(group);
            }
            inView.follow(content);
            scroll.setFitToWidth(true);
            return scroll;
        });
        Screen screen = Screen.show(pane, Theme.DARK);
        assertThat(Screen.on(() -> Set.copyOf(seen))).contains("c0").doesNotContain("c11");

        Screen.on(() -> {
            pane.setVvalue(1);
            return pane;
        });
        assertThat(Screen.on(() -> Set.copyOf(seen))).contains("c11").doesNotContain("c0");

        Screen.on(() -> {
            pane.setVvalue(0);
            return pane;
        });
        assertThat(Screen.on(() -> Set.copyOf(seen))).contains("c0").doesNotContain("c11");
        screen.close();
    }

    private static TimeChart chart() {
        return new TimeChart(
                new ChartSpec("chart", Unit.COUNT),
                new Crosshair(),
                Theme.DARK.palette(),
                new SimpleObjectProperty<ZoneId>(ZoneOffset.UTC));
    }

    /// Remembers nothing.
    private static final class Nothing implements ViewMemory {
        @Override
        public Optional<String> recall(String key) {
            return Optional.empty();
        }

        @Override
        public void remember(String key, String value) {}
    }
}
