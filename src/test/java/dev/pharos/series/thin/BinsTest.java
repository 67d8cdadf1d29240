package dev.pharos.series.thin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import java.util.Arrays;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BinsTest {
    private static final long START = 1_700_000_000_000L;

    /// With edges that no sample lies on, the bins are those of plain division.
    @Property(tries = 500)
    void everySampleIsInTheBinOfItsTime(
            @ForAll long seed,
            @ForAll @IntRange(max = 400) int samples,
            @ForAll @IntRange(min = 1, max = 5000) int width) {
        Random random = new Random(seed);
        long[] times = times(random, samples);
        double[] values = random.doubles(samples).toArray();
        double origin = START + 200.25;
        TreeMap<Integer, double[]> expected = new TreeMap<>();
        for (int i = 0; i < samples; i++) {
            int bin = (int) Math.floor((times[i] - origin) / width);
            double value = values[i];
            expected.merge(bin, new double[] {value, value, 1}, (a, b) ->
                    new double[] {Math.min(a[0], b[0]), Math.max(a[1], b[1]), a[2] + 1});
        }
        Series series = new Series(Labels.EMPTY, times, values);
        Bins bins = new Bins();
        bins.scale(origin, width);
        bins.walk(series, null, 0, samples);
        TreeMap<Integer, double[]> found = new TreeMap<>();
        int next = 0;
        while (bins.next()) {
            assertThat(bins.from()).isEqualTo(next);
            next = bins.to();
            found.put(bins.bin(), new double[] {bins.span().low(), bins.span().high(), bins.to() - bins.from()});
        }

        assertThat(next).isEqualTo(samples);
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        found.forEach((bin, span) -> assertThat(span).isEqualTo(expected.get(bin)));
    }

    /// With a pyramid a bin of many samples goes on to the end of a block: what it spans is what its samples span, and
    /// every sample is in one bin.
    @Property(tries = 500)
    void withAPyramidEverySampleIsInOneBinNextToItsTime(
            @ForAll long seed,
            @ForAll @IntRange(max = 3000) int samples,
            @ForAll @IntRange(min = 1, max = 50_000) int width) {
        Random random = new Random(seed);
        long[] times = times(random, samples);
        double[] values = random.doubles(samples).toArray();
        double origin = START + 200.25;
        Series series = new Series(Labels.EMPTY, times, values);
        Bins bins = new Bins();
        bins.scale(origin, width);
        bins.walk(series, Pyramid.of(series), 0, samples);
        int next = 0;
        long last = Long.MIN_VALUE;
        while (bins.next()) {
            assertThat(bins.from()).isEqualTo(next);
            next = bins.to();
            assertThat((long) bins.bin()).isGreaterThan(last);
            last = bins.bin();
            assertThat((int) Math.floor((times[bins.from()] - origin) / width)).isEqualTo(bins.bin());
            double[] held = Arrays.copyOfRange(values, bins.from(), next);
            assertThat(bins.span().low()).isEqualTo(Arrays.stream(held).min().orElseThrow());
            assertThat(bins.span().high()).isEqualTo(Arrays.stream(held).max().orElseThrow());
            long beyond = Arrays.stream(times, bins.from(), next)
                    .filter(time -> time > origin + (bins.bin() + 1.0) * width)
                    .count();
            assertThat(beyond).isLessThan(Pyramid.BLOCK);
            assertThat(beyond == 0 || held.length - beyond >= Pyramid.BLOCK).isTrue();
            // What comes after a gap is not drawn before it.
            assertThat((double) times[next - 1]).isLessThan(origin + (bins.bin() + 2.0) * width + 1);
        }

        assertThat(next).isEqualTo(samples);
    }

    /// The bins of one series are those of every other with the same times, found once: what they span is its own.
    @Property(tries = 300)
    void aSecondSeriesOfTheSameTimesIsWalkedLikeTheFirst(
            @ForAll long seed,
            @ForAll @IntRange(max = 3000) int samples,
            @ForAll @IntRange(min = 1, max = 50_000) int width) {
        Random random = new Random(seed);
        long[] times = times(random, samples);
        Bins again = new Bins();
        again.scale(START + 200.25, width);
        for (int i = 0; i < 4; i++) {
            Series series =
                    new Series(Labels.EMPTY, times, random.doubles(samples).toArray());
            // With and without a pyramid, over all and a part: what was found for one walk is not taken for another.
            Pyramid pyramid = i % 3 == 0 ? null : Pyramid.of(series);
            int first = i == 3 ? samples / 3 : 0;
            Bins fresh = new Bins();
            fresh.scale(START + 200.25, width);
            fresh.walk(series, pyramid, first, samples);
            again.walk(series, pyramid, first, samples);
            while (fresh.next()) {
                assertThat(again.next()).isTrue();
                assertThat(again.bin()).isEqualTo(fresh.bin());
                assertThat(again.from()).isEqualTo(fresh.from());
                assertThat(again.to()).isEqualTo(fresh.to());
                assertThat(again.span().low()).isEqualTo(fresh.span().low());
                assertThat(again.span().high()).isEqualTo(fresh.span().high());
            }
            assertThat(again.next()).isFalse();
        }
    }

    /// A bin may be narrower than the distance of two doubles: it goes on even so.
    @Test
    void binsNarrowerThanNumbersEnd() {
        Series series = new Series(Labels.EMPTY, new long[] {START, START + 1, START + 2}, new double[] {1, 2, 3});
        Bins bins = new Bins();
        bins.scale(START, 1e-7);
        bins.walk(series, null, 0, 3);
        int count = 0;
        while (bins.next()) {
            count++;
        }

        assertThat(count).isEqualTo(3);
    }

    @Test
    void aWidthOfNothingIsRefused() {
        assertThatThrownBy(() -> new Bins().scale(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bins().scale(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static long[] times(Random random, int samples) {
        long[] times = new long[samples];
        long at = START;
        for (int i = 0; i < samples; i++) {
            at += 1 + (random.nextInt(4) == 0 ? random.nextInt(10_000) : random.nextInt(20));
            times[i] = at;
        }
        return Arrays.copyOf(times, samples);
    }
}
