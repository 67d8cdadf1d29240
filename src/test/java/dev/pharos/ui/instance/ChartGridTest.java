package dev.pharos.ui.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChartGridTest {
    @Test
    void rowsAreAsEvenAsTheyCanBe() {
        assertThat(rows(4, 1400)).containsExactly(2, 2);
        assertThat(rows(5, 1400)).containsExactly(3, 2);
        assertThat(rows(7, 1400)).containsExactly(3, 2, 2);
        assertThat(rows(3, 1000)).containsExactly(2, 1);
        assertThat(rows(2, 1400)).containsExactly(2);
        assertThat(rows(2, 300)).containsExactly(1, 1);
    }

    private static List<Integer> rows(int charts, double width) {
        int rows = ChartGrid.rows(charts, width);
        return IntStream.range(0, rows)
                .mapToObj(row -> ChartGrid.inRow(row, rows, charts))
                .toList();
    }
}
