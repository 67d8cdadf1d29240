package dev.pharos.ui.chart.plot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Here the FX thread is the test: what is handed to it is run when the test says so.
class PyramidsTest {
    private static final int LONG = 100_000;

    private final BlockingQueue<Runnable> fx = new LinkedBlockingQueue<>();
    private int ready;
    private final Pyramids pyramids = new Pyramids(fx::add, () -> ready++);

    @Test
    void aLongSeriesGetsOneAndAShortOneNone() throws InterruptedException {
        Series large = series(LONG);
        Series small = series(100);

        pyramids.meet(List.of(large, small));
        assertThat(pyramids.of(large)).isNull();
        answer();

        assertThat(pyramids.of(large)).isNotNull();
        assertThat(pyramids.of(small)).isNull();
        assertThat(ready).isEqualTo(1);
    }

    /// As a chart does in every frame of a zoom.
    @Test
    void whatIsBeingBuiltIsNotBegunAgain() throws InterruptedException {
        List<Series> lines = List.of(series(LONG), series(LONG));
        pyramids.meet(lines);
        pyramids.meet(lines);
        Runnable built = fx.poll(30, TimeUnit.SECONDS);
        pyramids.meet(lines);

        built.run();

        assertThat(lines).allSatisfy(line -> assertThat(pyramids.of(line)).isNotNull());
        assertThat(ready).isEqualTo(1);
        assertThat(fx.poll(100, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void whatComesMeanwhileIsBuiltAfterIt() throws InterruptedException {
        Series first = series(LONG);
        Series second = series(LONG);
        pyramids.meet(List.of(first));
        pyramids.meet(List.of(first, second));

        answer();
        assertThat(pyramids.of(first)).isNotNull();
        answer();

        assertThat(pyramids.of(second)).isNotNull();
    }

    @Test
    void whatIsNoMoreIsForgottenAndTheNextBuilt() throws InterruptedException {
        Series first = series(LONG);
        Series second = series(LONG);
        pyramids.meet(List.of(first));
        pyramids.meet(List.of(second));

        for (int i = 0; i < 2 && pyramids.of(second) == null; i++) {
            answer();
        }

        assertThat(pyramids.of(first)).isNull();
        assertThat(pyramids.of(second)).isNotNull();
        pyramids.meet(List.of());
        assertThat(pyramids.of(second)).isNull();
    }

    private void answer() throws InterruptedException {
        Runnable task = fx.poll(30, TimeUnit.SECONDS);
        assertThat(task).isNotNull();
        task.run();
    }

    private static Series series(int samples) {
        return new Series(
                Labels.of("name", "s"),
                LongStream.range(0, samples).toArray(),
                LongStream.range(0, samples).asDoubleStream().toArray());
    }
}
