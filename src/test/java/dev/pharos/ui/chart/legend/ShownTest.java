package dev.pharos.ui.chart.legend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import dev.pharos.ui.chart.content.ChartLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownTest {
    private final ChartLine a = line("a");
    private final ChartLine b = line("b");
    private final List<ChartLine> both = List.of(a, b);
    private final Shown shown = new Shown();

    @Test
    void whatIsHiddenStaysSoWhateverComes() {
        shown.toggle(a);

        assertThat(shown.test(line("a"))).isFalse();
        assertThat(shown.test(b)).isTrue();
        assertThat(shown.test(line("new"))).isTrue();
    }

    @Test
    void whatComesAfterASoloIsNoPartOfIt() {
        shown.solo(a, both);

        assertThat(shown.test(a)).isTrue();
        assertThat(shown.test(b)).isFalse();
        assertThat(shown.test(line("new"))).isFalse();
    }

    @Test
    void aSoloTakesOthersInAndEndsWhereItBegan() {
        shown.solo(a, both);
        shown.toggle(b);
        assertThat(shown.test(b)).isTrue();
        assertThat(shown.test(line("new"))).isFalse();

        shown.solo(b, both);
        assertThat(shown.test(a)).isFalse();

        shown.solo(b, both);
        assertThat(both).allMatch(shown::test);
        assertThat(shown.test(line("new"))).isTrue();
    }

    private static ChartLine line(String name) {
        return new ChartLine(name, new Series(Labels.of("name", name), new long[0], new double[0]));
    }
}
