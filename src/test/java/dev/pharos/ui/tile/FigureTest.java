package dev.pharos.ui.tile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Unit;
import org.junit.jupiter.api.Test;

class FigureTest {
    @Test
    void aNumberAndItsUnitAreApart() {
        assertThat(Figure.of(Unit.PER_SECOND, 12_400)).isEqualTo(new Figure("12.4", "k/s"));
        assertThat(Figure.of(Unit.RATIO, 0.973)).isEqualTo(new Figure("97.3", "%"));
        assertThat(Figure.of(Unit.COUNT, 12)).isEqualTo(new Figure("12", ""));
    }

    @Test
    void aDurationOfTwoUnitsStaysWhole() {
        assertThat(Figure.of(Unit.SECONDS, 200)).isEqualTo(new Figure("3 min 20 s", ""));
    }

    @Test
    void whatIsNotKnownHasNoUnit() {
        assertThat(Figure.of(Unit.BYTES, Double.NaN)).isEqualTo(Figure.ABSENT);
    }
}
