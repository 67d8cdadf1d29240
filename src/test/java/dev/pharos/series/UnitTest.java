package dev.pharos.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {
    @ParameterizedTest
    @CsvSource({
        "COUNT, 0, 0",
        "COUNT, 7, 7",
        "COUNT, 999, 999",
        "COUNT, 999.6, 1 k",
        "COUNT, 12400, 12.4 k",
        "COUNT, 999949, 1 M",
        "COUNT, -1500, -1.5 k",
        "COUNT, 0.25, 0.25",
        "COUNT, 0.001234, 0.00123",
        "BYTES, 0, 0 B",
        "BYTES, 1023, 1023 B",
        "BYTES, 1024, 1 KiB",
        "BYTES, 1932735283, 1.8 GiB",
        "BYTES, 67108864, 64 MiB",
        "BYTES, 1048575, 1 MiB",
        "DECIMAL_BYTES, 1900000000, 1.9 GB",
        "BYTES_PER_SECOND, 12400000, 12.4 MB/s",
        "PER_SECOND, 12400, 12.4 k/s",
        "PER_SECOND, 3, 3 /s",
        "RATIO, 0.973, 97.3 %",
        "RATIO, 1, 100 %",
        "PERCENT, 0.5, 0.5 %",
        "SECONDS, 0.00085, 850 µs",
        "SECONDS, 0.9999, 1 s",
        "SECONDS, 12, 12 s",
        "SECONDS, 200, 3 min 20 s",
        "SECONDS, 10800, 3 h",
        "SECONDS, 1051200, 12 d 4 h",
        "SECONDS, -5, -5 s",
        "MILLISECONDS, 41, 41 ms",
        "MICROSECONDS, 850, 850 µs",
        "PLAIN, 1.12, 1.12",
        "PLAIN, 123456, 123456",
    })
    void writesNumbersAsPeopleReadThem(Unit unit, double value, String text) {
        assertThat(unit.format(value)).isEqualTo(text);
    }

    @Test
    void sharesStandUnderOneAnotherInAColumn() {
        assertThat(Unit.RATIO.inColumn(0.00918)).isEqualTo("0.9 %");
        assertThat(Unit.RATIO.inColumn(0.02)).isEqualTo("2.0 %");
        assertThat(Unit.PERCENT.inColumn(100)).isEqualTo("100.0 %");
        assertThat(Unit.RATIO.inColumn(Double.NaN)).isEqualTo(Unit.ABSENT);
        assertThat(Unit.BYTES.inColumn(1536)).isEqualTo("1.5 KiB");
    }

    @Test
    void saysWhereThereIsNoNumber() {
        for (Unit unit : Unit.values()) {
            assertThat(unit.format(Double.NaN)).isEqualTo(Unit.ABSENT);
            assertThat(unit.format(Double.POSITIVE_INFINITY)).isEqualTo("∞");
            assertThat(unit.format(Double.NEGATIVE_INFINITY)).isEqualTo("-∞");
        }
    }

    @Test
    void neverNeedsMoreThanFourFiguresWhateverTheScale() {
        for (double value = 1e-5; value < 1e17; value *= 1.0173) {
            String number = Unit.BYTES.format(value).replaceAll("[^0-9]", "");
            assertThat(number.replaceAll("^0+", "").length())
                    .as(Unit.BYTES.format(value))
                    .isLessThanOrEqualTo(4);
        }
    }
}
