package dev.pharos.desktop.tray;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.ui.theme.Palette;
import dev.pharos.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrayPictureTest {
    @Test
    void theColoursAreThoseOfTheDarkTheme() {
        Palette palette = Theme.DARK.palette();
        assertThat(TrayColours.GROUND).isEqualTo(argb(palette.get("surface")));
        assertThat(TrayColours.LIGHTHOUSE).isEqualTo(argb(palette.get("text")));
        assertThat(TrayColours.of(TrayFace.Mark.OK)).isEqualTo(argb(palette.get("ok")));
        assertThat(TrayColours.of(TrayFace.Mark.INFO)).isEqualTo(argb(palette.get("info")));
        assertThat(TrayColours.of(TrayFace.Mark.WARNING)).isEqualTo(argb(palette.get("warning")));
        assertThat(TrayColours.of(TrayFace.Mark.CRITICAL)).isEqualTo(argb(palette.get("critical")));
        assertThat(TrayColours.of(TrayFace.Mark.UNKNOWN)).isEqualTo(argb(palette.get("muted")));
    }

    @ParameterizedTest
    @EnumSource(TrayFace.Mark.class)
    void theMarkHasItsColourAtEverySize(TrayFace.Mark mark) {
        for (int size : new int[] {16, 22, 24, 32, 64}) {
            assertThat(pixels(picture(mark, 0, size)))
                    .as("%s at %d", mark, size)
                    .contains(TrayColours.of(mark), TrayColours.GROUND);
        }
    }

    /// Who sees no colours tells them apart by what is covered.
    @Test
    void theMarksHaveShapesOfTheirOwn() {
        Set<String> shapes = new HashSet<>();
        for (TrayFace.Mark mark : TrayFace.Mark.values()) {
            StringBuilder covered = new StringBuilder();
            for (int pixel : pixels(picture(mark, 0, 22))) {
                covered.append(pixel == TrayColours.of(mark) ? '#' : ' ');
            }
            shapes.add(covered.toString());
        }
        assertThat(shapes).hasSize(TrayFace.Mark.values().length);
    }

    @Test
    void theNumberIsSeenAndEndsAtNine() {
        assertThat(pixels(picture(TrayFace.Mark.CRITICAL, 1, 24)))
                .isNotEqualTo(pixels(picture(TrayFace.Mark.CRITICAL, 0, 24)))
                .isNotEqualTo(pixels(picture(TrayFace.Mark.CRITICAL, 2, 24)));
        assertThat(pixels(picture(TrayFace.Mark.CRITICAL, 10, 24)))
                .isEqualTo(pixels(picture(TrayFace.Mark.CRITICAL, 4711, 24)));
    }

    @Test
    void theBusGetsAlphaFirst() {
        BufferedImage one = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
        one.setRGB(0, 0, 0xf1a2b3c4);
        assertThat(TrayPicture.bytes(one)).containsExactly(0xf1, 0xa2, 0xb3, 0xc4);
    }

    private static BufferedImage picture(TrayFace.Mark mark, int count, int size) {
        return TrayPicture.of(new TrayFace(mark, count, ""), size);
    }

    private static int[] pixels(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.copyOf(pixels, pixels.length);
    }

    private static int argb(Color colour) {
        return 0xff000000
                | (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }
}
