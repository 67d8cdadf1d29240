package dev.pharos.ui.chart.plot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.ui.chart.raster.Ink;
import dev.pharos.ui.chart.raster.Pixels;
import dev.pharos.ui.picture.Offscreen;
import javafx.scene.image.Image;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlotPictureTest {
    private static final Ink WHITE = new Ink(255, 255, 255, 255);

    @BeforeAll
    static void toolkit() throws InterruptedException {
        Offscreen.start();
    }

    /// The renderer may still be at the frame before.
    @Test
    void whatIsSeenIsNotPaintedOn() throws InterruptedException {
        Offscreen.call(() -> {
            PlotPicture picture = new PlotPicture();
            Pixels first = picture.begin(10, 4, 1);
            first.fill(0, 0, 10, 4, WHITE);
            picture.commit();
            Image seen = picture.view().getImage();

            Pixels second = picture.begin(10, 4, 1);
            assertThat(second).isNotSameAs(first);
            second.clear();
            assertThat(seen.getPixelReader().getArgb(5, 2)).isEqualTo(0xffffffff);
            assertThat(picture.view().getImage()).isSameAs(seen);

            picture.commit();
            assertThat(picture.view().getImage().getPixelReader().getArgb(5, 2)).isZero();
            assertThat(picture.begin(10, 4, 1)).as("memory is used again").isSameAs(first);
            return null;
        });
    }

    @Test
    void anotherSizeHasItsOwnPixels() throws InterruptedException {
        Offscreen.call(() -> {
            PlotPicture picture = new PlotPicture();
            picture.begin(10, 4, 1);
            picture.commit();
            Pixels larger = picture.begin(10, 4, 2);
            picture.commit();

            assertThat(larger.width()).isEqualTo(20);
            assertThat(picture.view().getFitWidth()).isEqualTo(10);
            Pixels next = picture.begin(10, 4, 2);
            assertThat(next.isAsLargeAs(larger)).isTrue();
            picture.release();
            assertThat(picture.view().getImage()).isNull();
            return null;
        });
    }
}
