package dev.pharos.ui.chart.plot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import dev.pharos.series.TimeRange;
import dev.pharos.ui.chart.axis.TimeScale;
import dev.pharos.ui.chart.axis.ValueScale;
import dev.pharos.ui.chart.raster.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinePathTest {
    private final Path path = new Path();
    private final TimeScale time = new TimeScale(new TimeRange(0, 100), 200);
    private final ValueScale value = new ValueScale(0, 10, 100);

    @Test
    void samplesFurtherApartThanTheReachAreNotJoined() {
        trace(new long[] {0, 10, 20, 50, 60}, new double[] {1, 1, 1, 1, 1});

        assertThat(starts()).containsExactly(true, false, false, true, false);
    }

    @Test
    void aValueThatIsNoNumberBreaksTheLine() {
        trace(new long[] {0, 10, 20, 30}, new double[] {1, Double.NaN, 3, 4});

        assertThat(starts()).containsExactly(true, true, false);
        assertThat(path.x(1)).isEqualTo(40);
        assertThat(path.y(1)).isEqualTo(70);
    }

    @Test
    void manySamplesWithinAColumnAreOneLine() {
        long[] times = IntStream.range(0, 100).mapToLong(i -> i).toArray();
        double[] values = IntStream.range(0, 100).mapToDouble(i -> i % 10).toArray();
        new LinePath()
                .trace(
                        new Series(Labels.EMPTY, times, values),
                        new TimeScale(new TimeRange(0, 100), 4),
                        value,
                        1,
                        path);

        assertThat(path.size()).isLessThanOrEqualTo(16);
        assertThat(starts()).startsWith(true).doesNotContainSequence(false, true);
    }

    @Test
    void whatIsAboveTheTopRunsAlongIt() {
        trace(new long[] {0, 10}, new double[] {10.4, 12});

        assertThat(path.y(0)).isEqualTo(0);
        assertThat(path.y(1)).isEqualTo(0);
    }

    private void trace(long[] times, double[] values) {
        new LinePath().trace(new Series(Labels.EMPTY, times, values), time, value, 17, path);
    }

    private Boolean[] starts() {
        return IntStream.range(0, path.size()).mapToObj(path::startsAt).toArray(Boolean[]::new);
    }
}
