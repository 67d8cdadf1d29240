package dev.pharos.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitOnAxisTest {
    private static final double MIB = 1024 * 1024;

    @Test
    void ticksAreToldApartHoweverNearTheyAre() {
        assertThat(Unit.COUNT.format(1_234_500, 500)).isEqualTo("1.2345 M");
        assertThat(Unit.COUNT.format(1_235_000, 500)).isEqualTo("1.235 M");
        assertThat(Unit.RATIO.format(0.9995, 0.0005)).isEqualTo("99.95 %");
    }

    @Test
    void eachTickHasThePrefixOfItsOwnSize() {
        assertThat(Unit.BYTES.format(768 * MIB, 256 * MIB)).isEqualTo("768 MiB");
        assertThat(Unit.BYTES.format(1024 * MIB, 256 * MIB)).isEqualTo("1 GiB");
        assertThat(Unit.BYTES.format(1280 * MIB, 256 * MIB)).isEqualTo("1.25 GiB");
        assertThat(Unit.PER_SECOND.format(500, 500)).isEqualTo("500 /s");
        assertThat(Unit.PER_SECOND.format(1500, 500)).isEqualTo("1.5 k/s");
    }

    @Test
    void hostileTicksAreWrittenAnyhow() {
        assertThat(Unit.COUNT.format(1e300, 1e299)).endsWith(" E");
        assertThat(Unit.PLAIN.format(1e-300, 1e-301)).isEqualTo("1.00e-300");
        assertThat(Unit.BYTES.format(Double.NaN, 1)).isEqualTo(Unit.ABSENT);
    }
}
