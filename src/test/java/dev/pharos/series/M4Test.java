package dev.pharos.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class M4Test {
    private static final long START = 1_700_000_000_000L;

    @Property(tries = 500)
    void keepsFirstSmallestLargestAndLastOfEveryColumn(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int columns, @ForAll @IntRange(max = 500) int n) {
        Series series = random(new Random(seed), n, 0);
        TimeRange range = new TimeRange(START, START + 10_000);

        assertThat(thin(series, range, columns)).isEqualTo(bruteForce(series, range, columns));
    }

    @Property(tries = 300)
    void whereValuesAreMissingABreakStandsBetweenWhatIsKept(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int columns, @ForAll @IntRange(max = 300) int n) {
        Series series = random(new Random(seed), n, 0.2);
        TimeRange range = new TimeRange(START, START + 10_000);

        int[] kept = thin(series, range, columns);

        assertThat(kept).isSorted().doesNotHaveDuplicates();
        double perColumn = range.millis() / (double) columns;
        for (int k = 1; k < kept.length; k++) {
            boolean sameColumn =
                    column(series, kept[k - 1], perColumn, columns) == column(series, kept[k], perColumn, columns);
            boolean bothDrawn = Double.isFinite(series.value(kept[k - 1])) && Double.isFinite(series.value(kept[k]));
            boolean missingBetween =
                    IntStream.range(kept[k - 1], kept[k]).anyMatch(i -> !Double.isFinite(series.value(i)));
            assertThat(bothDrawn && missingBetween && !sameColumn).isFalse();
        }
    }

    @Test
    void aSpikeAmongAMillionSamplesIsKept() {
        int n = 1_000_000;
        long[] times = new long[n];
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            times[i] = START + i;
        }
        values[777_777] = 9;
        Series series = new Series(Labels.EMPTY, times, values);

        int[] kept = thin(series, new TimeRange(START, START + n), 1200);

        assertThat(kept).contains(777_777).hasSizeLessThanOrEqualTo(4 * 1200);
    }

    @Test
    void theNeighboursOfTheRangeAreKeptSoThatTheLineRunsOffTheEdges() {
        Series series = new Series(Labels.EMPTY, new long[] {0, 10, 20, 30, 40}, new double[] {1, 2, 3, 4, 5});

        assertThat(thin(series, new TimeRange(15, 25), 4)).containsExactly(1, 2, 3);
    }

    @Test
    void nothingComesOfNothing() {
        assertThat(thin(new Series(Labels.EMPTY, new long[0], new double[0]), new TimeRange(0, 0), 1))
                .isEmpty();
    }

    private static int[] thin(Series series, TimeRange range, int columns) {
        int[] out = new int[M4.capacity(columns)];
        return Arrays.copyOf(out, M4.thin(series, range, columns, out));
    }

    private static int column(Series series, int i, double perColumn, int columns) {
        return Math.min(columns - 1, (int) ((series.time(i) - START) / perColumn));
    }

    private static int[] bruteForce(Series series, TimeRange range, int columns) {
        double perColumn = range.millis() / (double) columns;
        TreeSet<Integer> kept = new TreeSet<>();
        for (int c = 0; c < columns; c++) {
            int column = c;
            int[] in = IntStream.range(0, series.size())
                    .filter(i -> range.contains(series.time(i)) && column(series, i, perColumn, columns) == column)
                    .toArray();
            if (in.length > 0) {
                kept.add(in[0]);
                kept.add(in[in.length - 1]);
                kept.add(IntStream.of(in)
                        .boxed()
                        .min((a, b) -> Double.compare(series.value(a), series.value(b)))
                        .orElseThrow());
                kept.add(IntStream.of(in)
                        .boxed()
                        .max((a, b) -> series.value(a) >= series.value(b) ? 1 : -1)
                        .orElseThrow());
            }
        }
        int before = series.indexAtOrAfter(range.start()) - 1;
        int after = series.indexAtOrAfter(range.end() + 1);
        if (before >= 0) {
            kept.add(before);
        }
        if (after < series.size()) {
            kept.add(after);
        }
        return kept.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Series random(Random random, int n, double missing) {
        long[] times = random.longs(START - 1000, START + 11_000)
                .distinct()
                .limit(n)
                .sorted()
                .toArray();
        double[] values = Arrays.stream(times)
                .mapToDouble(_ -> random.nextDouble() < missing ? Double.NaN : random.nextGaussian())
                .toArray();
        return new Series(Labels.EMPTY, times, values);
    }
}
