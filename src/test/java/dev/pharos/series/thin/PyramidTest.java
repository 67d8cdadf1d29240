package dev.pharos.series.thin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PyramidTest {
    @Property(tries = 300)
    void spansWhatTheSamplesSpan(@ForAll long seed, @ForAll @IntRange(max = 6000) int samples) {
        Random random = new Random(seed);
        double odd = random.nextBoolean() ? 0 : random.nextDouble() * 0.2;
        Series series = series(samples, random, odd);
        Pyramid pyramid = Pyramid.of(series);
        for (int i = 0; i < 20; i++) {
            int from = random.nextInt(samples + 1);
            int to = from + random.nextInt(samples - from + 1);
            Span climbed = new Span();
            pyramid.add(from, to, climbed);
            Span walked = new Span();
            walked.samples(series.values(), from, to);

            assertThat(climbed.low()).isEqualTo(walked.low());
            assertThat(climbed.high()).isEqualTo(walked.high());
            assertThat(climbed.broken()).isEqualTo(walked.broken());
        }
    }

    @Test
    void takesALittleOverAByteASample() {
        Series series = series(1_000_000, new Random(1), 0);

        assertThat(Pyramid.of(series).bytes()).isBetween(1_000_000L, 1_100_000L);
    }

    @Test
    void ofNothingIsNothing() {
        Span span = new Span();
        Pyramid.of(series(0, new Random(1), 0)).add(0, 0, span);

        assertThat(span.isEmpty()).isTrue();
        assertThat(span.broken()).isFalse();
    }

    private static Series series(int samples, Random random, double odd) {
        double[] values = random.doubles(samples, -1e3, 1e3)
                .map(value -> random.nextDouble() >= odd
                        ? value
                        : random.nextBoolean() ? Double.NaN : Double.NEGATIVE_INFINITY)
                .toArray();
        return new Series(Labels.EMPTY, LongStream.range(0, samples).toArray(), values);
    }
}
