package dev.pharos.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {
    @Test
    void whatIsWrittenIsReadBackToThePixel() throws Exception {
        int width = 37;
        int height = 21;
        int[] argb = new int[width * height];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = 0xff000000 | i * 0x010307;
        }

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(Png.encode(width, height, argb)));

        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        assertThat(image.getRGB(0, 0, width, height, null, 0, width)).isEqualTo(argb);
    }
}
