package dev.pharos.ui.shell.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

class PaletteSearchTest {
    private static final List<PaletteEntry> ALL = Stream.of(
                    "Fleet",
                    "Settings",
                    "Zoom out",
                    "Last 1 hour",
                    "Last 24 hours",
                    "redis-cache-11",
                    "redis-cache-1",
                    "플릿")
            .map(title -> new PaletteEntry(Feather.SEARCH, title, "Thing", "", () -> {}))
            .toList();

    @Test
    void findsByLettersInTheirOrderAnywhere() {
        assertThat(titles("zo")).first().isEqualTo("Zoom out");
        assertThat(titles("rc11")).first().isEqualTo("redis-cache-11");
        assertThat(titles("l24")).containsExactly("Last 24 hours");
        assertThat(titles("플")).containsExactly("플릿");
        assertThat(titles("xyz")).isEmpty();
    }

    @Test
    void startsOfWordsAndShorterTitlesComeFirst() {
        assertThat(titles("cache-1")).containsExactly("redis-cache-1", "redis-cache-11");
        assertThat(titles("set")).first().isEqualTo("Settings");
    }

    @Test
    void showsEverythingInItsOrderWhileNothingIsTyped() {
        assertThat(titles("")).hasSize(ALL.size()).contains("Fleet", "플릿");
    }

    @Test
    void findsByTheKindOfThingTooButLater() {
        assertThat(titles("thing zoom")).containsExactly("Zoom out");
    }

    @Test
    void saysWhichLettersMatched() {
        assertThat(FuzzyMatch.of("zo", "Zoom out")).map(FuzzyMatch::at).hasValue(List.of(0, 1));
        assertThat(FuzzyMatch.of("out", "Zoom out")).map(FuzzyMatch::at).hasValue(List.of(5, 6, 7));
    }

    private static List<String> titles(String typed) {
        return PaletteSearch.find(typed, ALL).stream()
                .map(hit -> hit.entry().title())
                .toList();
    }
}
