package dev.pharos.http.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DerTest {
    private static final Path FILE = Path.of("key.pem");
    private static final byte[] KEY =
            HexFormat.of().parseHex("30310201010420" + "11".repeat(32) + "a00a06082a8648ce3d030107");

    @Test
    void aKeyThatIsDamagedAnywhereIsReportedAsSuch() throws IOException {
        assertThat(Der.pkcs8OfCurve(FILE, KEY)).isNotEmpty();
        Random random = new Random(1);
        for (int n = 0; n < 20_000; n++) {
            byte[] damaged = Arrays.copyOf(KEY, random.nextInt(KEY.length + 1));
            for (int i = 0; i < damaged.length; i++) {
                damaged[i] = random.nextInt(8) == 0 ? (byte) random.nextInt() : damaged[i];
            }
            assertThatCode(() -> readOrRefuse(damaged))
                    .as(HexFormat.of().formatHex(damaged))
                    .doesNotThrowAnyException();
        }
    }

    private static void readOrRefuse(byte[] key) throws IOException {
        try {
            Der.pkcs8OfCurve(FILE, key);
        } catch (UnusableFile expected) {
            assertThat(expected.reason()).contains("private key");
        }
    }
}
