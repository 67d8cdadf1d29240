package dev.pharos.series;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What Prometheus 2.42 answered to these very expressions.
class PrometheusNumberTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "-0.0, -0",
        "0, 0",
        "1e21, 1e+21",
        "1e20, 100000000000000000000",
        "123456789012, 123456789012",
        "123456789.125, 123456789.125",
        "1e-7, 1e-07",
        "0.000001, 0.000001",
        "0.03333333333333333, 0.03333333333333333",
        "5e-324, 5e-324",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "2e22, 2e+22",
        "-2.5e-9, -2.5e-09",
        "NaN, NaN",
        "Infinity, +Inf",
        "-Infinity, -Inf"
    })
    void aSampleHasAnExponentOnlyWhenTinyOrHuge(double value, String text) {
        assertThat(PrometheusNumber.sample(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1e21, 1000000000000000000000", "1e-7, 0.0000001", "-1.5e-7, -0.00000015", "Infinity, +Inf", "-0.0, -0"
    })
    void aScalarNeverHasAnExponent(double value, String text) {
        assertThat(PrometheusNumber.scalar(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "1700000000000, 1700000000, 1700000000",
        "1700000000250, 1700000000.250, 1700000000.25",
        "1700000000001, 1700000000.001, 1700000000.001",
        "-5500, -5.500, -5.5",
        "-500, -0.500, -0.5",
        "0, 0, 0"
    })
    void timesAreSeconds(long millis, String ofSample, String ofScalar) {
        assertThat(PrometheusNumber.sampleTime(millis)).isEqualTo(ofSample);
        assertThat(PrometheusNumber.scalarTime(millis)).isEqualTo(ofScalar);
    }

    @Property(tries = 20_000)
    void whatIsWrittenReadsAsTheSameDouble(@ForAll long bits) {
        double value = Double.longBitsToDouble(bits);
        if (Double.isFinite(value)) {
            assertThat(Double.parseDouble(PrometheusNumber.sample(value))).isEqualTo(value);
            assertThat(Double.parseDouble(PrometheusNumber.scalar(value))).isEqualTo(value);
        }
    }
}
