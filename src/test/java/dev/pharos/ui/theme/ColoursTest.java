package dev.pharos.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColoursTest {
    /// WCAG 2 AA: for text, and for graphics and the edges of controls.
    private static final double TEXT = 4.5;

    private static final double GRAPHIC = 3.0;

    /// Three times what can just be told apart side by side.
    private static final double APART = 0.06;

    private static final String[] GROUNDS = {"background", "surface", "raised", "inset", "hover", "selected"};

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textCanBeReadOnEveryGround(Theme theme) {
        Palette palette = theme.palette();
        for (String ground : GROUNDS) {
            for (String text : new String[] {"text", "subtle"}) {
                assertContrast(palette, text, ground, TEXT);
            }
        }
        for (String ground : new String[] {"background", "surface", "raised", "inset"}) {
            for (String text : new String[] {"muted", "accent", "ok", "warning", "critical", "info", "recording"}) {
                assertContrast(palette, text, ground, TEXT);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsOfMeaningCanBeReadOnTheirOwnTint(Theme theme) {
        Palette palette = theme.palette();
        for (String meaning : new String[] {"ok", "warning", "critical", "info", "recording"}) {
            assertContrast(palette, meaning, meaning + "-soft", TEXT);
            assertContrast(palette, "text", meaning + "-soft", TEXT);
        }
        assertContrast(palette, "on-strong", "accent-strong", TEXT);
        assertContrast(palette, "on-strong", "critical-strong", TEXT);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void linesFocusAndSignsStandOutFromTheirGround(Theme theme) {
        Palette palette = theme.palette();
        assertContrast(palette, "focus", "surface", GRAPHIC);
        assertContrast(palette, "brand", "surface", GRAPHIC);
        assertContrast(palette, "border-strong", "surface", GRAPHIC);
        for (int i = 1; i <= Palette.SERIES; i++) {
            assertContrast(palette, "series-" + i, "surface", GRAPHIC);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyTwoSeriesCanBeToldApartWhateverConesOneHas(Theme theme) {
        Palette palette = theme.palette();
        for (Sight sight : Sight.values()) {
            for (int i = 0; i < Palette.SERIES; i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(sight.distance(palette.series(i), palette.series(j)))
                            .as("%s: series %d and %d under %s", theme, i + 1, j + 1, sight)
                            .isGreaterThan(APART);
                }
            }
        }
    }

    @Test
    void missingConesMakeRedAndGreenAlike() {
        Color red = Color.web("#b00000");
        Color green = Color.web("#4e6b00");
        assertThat(Sight.COMMON.distance(red, green)).isGreaterThan(0.15);
        assertThat(Sight.DEUTERANOPIA.distance(red, green)).isLessThan(0.08);
    }

    private static void assertContrast(Palette palette, String front, String back, double least) {
        assertThat(Sight.contrast(palette.get(front), palette.get(back)))
                .as("%s on %s", front, back)
                .isGreaterThanOrEqualTo(least);
    }
}
