package dev.pharos.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
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
        assertThat(Unit.COUNT.format(1e300, 1e299)).isEqualTo("1.00e+300");
        assertThat(Unit.COUNT.format(1e300)).isEqualTo("1.00e+300");
        assertThat(Unit.BYTES.format(1e300, 1e299)).isEqualTo("1.00e+300 B");
        assertThat(Unit.PLAIN.format(1e-300, 1e-301)).isEqualTo("1.00e-300");
        assertThat(Unit.BYTES.format(Double.NaN, 1)).isEqualTo(Unit.ABSENT);
    }

    @Test
    void durationsAreToldApart() {
        assertThat(durations(0.06581, 0.00001, 3)).containsExactly("65.81 ms", "65.82 ms", "65.83 ms");
        assertThat(durations(3_600, 20, 4)).containsExactly("1 h", "1 h 20 s", "1 h 40 s", "1 h 1 min");
        assertThat(durations(97_200, 500, 3)).containsExactly("1 d 3 h", "1 d 3 h 8 min 20 s", "1 d 3 h 16 min 40 s");
        assertThat(durations(75, 0.25, 3)).containsExactly("1 min 15 s", "1 min 15.25 s", "1 min 15.5 s");
        assertThat(durations(-120, 60, 4)).containsExactly("-2 min", "-1 min", "0 s", "1 min");
        assertThat(durations(0.5, 0.5, 3)).containsExactly("500 ms", "1 s", "1.5 s");
        assertThat(Unit.MICROSECONDS.format(1_500, 500)).isEqualTo("1.5 ms");
        assertThat(Unit.SECONDS.format(1e300, 1e299)).isNotEmpty();
    }

    /// As ticks are reckoned: a multiple of the step, and what rounding makes of it.
    @Test
    void whatRoundingMakesOfADurationIsNotSeen() {
        assertThat(Unit.SECONDS.format(3_599.9999999, 60)).isEqualTo("1 h");
        assertThat(Unit.SECONDS.format(86_400.0000001, 3_600)).isEqualTo("1 d");
        assertThat(Unit.SECONDS.format(119.99999999, 0.1)).isEqualTo("2 min");
    }

    @Test
    void fewDecimalsAreEnoughWhereARoundNumberHasMany() {
        String one = Unit.BYTES.format(28 * MIB + 1_024, 1_024);
        String next = Unit.BYTES.format(28 * MIB + 2_048, 1_024);
        assertThat(one).isEqualTo("28.00098 MiB").isNotEqualTo(next);
        assertThat(Unit.BYTES.format(1.125 * MIB, MIB / 8)).isEqualTo("1.125 MiB");
    }

    private static List<String> durations(double first, double step, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Unit.SECONDS.format(first + i * step, step))
                .toList();
    }
}
