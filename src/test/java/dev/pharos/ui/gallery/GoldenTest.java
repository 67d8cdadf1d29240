package dev.pharos.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartState;
import dev.pharos.ui.picture.Offscreen;
import dev.pharos.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every exhibit that has a plot against the picture that is stored of it. How new ones are stored is told in
/// `contributing.md`.
class GoldenTest {
    @BeforeAll
    static void toolkit() throws InterruptedException {
        Offscreen.start();
    }

    @ParameterizedTest
    @EnumSource
    void everyExhibitLooksAsItIsStored(Theme theme) throws Exception {
        Golden golden = Golden.of(theme);
        List<String> complaints = new ArrayList<>();
        for (Map.Entry<String, Image> exhibit : paintings(theme).entrySet()) {
            if (Golden.writes()) {
                golden.store(exhibit.getKey(), exhibit.getValue());
            }
            golden.complaint(exhibit.getKey(), exhibit.getValue()).ifPresent(complaints::add);
        }
        assertThat(complaints).as("of the %s theme", theme).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsStoredThatDoesNotHangInTheGallery(Theme theme) throws Exception {
        Golden golden = Golden.of(theme);
        List<String> gone = new ArrayList<>(golden.keys());
        gone.removeAll(paintings(theme).keySet());
        for (String key : Golden.writes() ? gone : List.<String>of()) {
            golden.remove(key);
        }
        assertThat(gone).matches(keys -> keys.isEmpty() || Golden.writes(), "is empty");
    }

    @Test
    void aPixelThatDiffersIsToldAndShown(@TempDir Path folder) throws IOException {
        Golden golden = new Golden(folder.resolve("stored"), folder.resolve("left"));
        golden.store("one", new Image(2, 1, new int[] {0x102030, 0x405060}));

        assertThat(golden.complaint("one", new Image(2, 1, new int[] {0x102030, 0x425262})))
                .as("within what is not seen")
                .isEmpty();
        assertThat(golden.complaint("one", new Image(2, 1, new int[] {0x102030, 0x405067})))
                .hasValueSatisfying(
                        words -> assertThat(words).startsWith("one: 1 of 2 pixels differ, by 7 of 255 at most"));
        assertThat(folder.resolve("left"))
                .isDirectoryContaining("glob:**one-actual.png")
                .isDirectoryContaining("glob:**one-expected.png")
                .isDirectoryContaining("glob:**one-difference.png");
        assertThat(golden.complaint("one", new Image(1, 2, new int[] {0, 0})))
                .hasValue("one is 1 x 2, stored as 2 x 1");
        assertThat(golden.complaint("two", new Image(1, 1, new int[] {0})))
                .hasValueSatisfying(words -> assertThat(words).startsWith("two has no stored picture"));
    }

    private static Map<String, Image> paintings(Theme theme) throws InterruptedException {
        return Offscreen.call(() -> {
            Map<String, Image> paintings = new LinkedHashMap<>();
            for (Exhibits.Exhibit exhibit : new Exhibits().all()) {
                ChartData data = switch (exhibit.state()) {
                    case ChartState.Showing(ChartData shown) -> shown;
                    case ChartState.Stale(ChartData last, var _, var _) -> last;
                    case ChartState.Loading _, ChartState.Empty _, ChartState.Failed _ -> null;
                };
                if (data != null) {
                    paintings.put(exhibit.key(), Painting.of(exhibit.spec(), data, theme.palette()));
                }
            }
            return paintings;
        });
    }
}
