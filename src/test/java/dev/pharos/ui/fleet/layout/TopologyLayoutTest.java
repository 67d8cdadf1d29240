package dev.pharos.ui.fleet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.ui.fleet.SampleFleet;
import dev.pharos.ui.fleet.line.Arrangement;
import dev.pharos.ui.fleet.line.Column;
import dev.pharos.ui.fleet.line.Grouping;
import dev.pharos.ui.fleet.line.Section;
import dev.pharos.ui.fleet.line.SortOrder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopologyLayoutTest {
    private static final double WIDTH = 1160;

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 50, 500, 2000})
    void everyInstanceStandsInItsCardOnce(int size) {
        for (Density density : Density.values()) {
            TopologyLayout layout = TopologyLayout.of(nodes(size), density, WIDTH);
            Set<String> placed = new HashSet<>();
            for (Card card : layout.cards()) {
                for (Box box : card.boxes()) {
                    placed.add(box.facts().key());
                    assertThat(box.x()).isGreaterThan(card.x());
                    assertThat(box.x() + box.width()).isLessThan(card.x() + card.width());
                    assertThat(box.y()).isGreaterThan(card.y());
                    assertThat(box.y() + box.height()).isLessThan(card.y() + card.height());
                }
                assertThat(card.x() + card.width()).isLessThanOrEqualTo(WIDTH);
                assertThat(card.y() + card.height()).isLessThanOrEqualTo(layout.height());
            }
            assertThat(placed).hasSize(size);
        }
    }

    @Test
    void linesCrossNoCardButTheirOwn() {
        TopologyLayout layout = TopologyLayout.of(nodes(50), Density.LARGE, WIDTH);

        assertThat(layout.wires()).hasSize(33);
        for (Wire wire : layout.wires()) {
            for (Card card : layout.cards()) {
                boolean own =
                        card.boxes().contains(wire.replica()) || card.boxes().contains(wire.master());
                assertThat(!own && crosses(wire, card))
                        .as("%s over %s", wire.points(), card.head().name())
                        .isFalse();
            }
        }
    }

    @Test
    void aLineBeginsAtTheReplicaAndEndsAtTheMaster() {
        for (Wire wire : TopologyLayout.of(nodes(9), Density.LARGE, WIDTH).wires()) {
            assertThat(wire.points().getFirst().y()).isEqualTo(wire.replica().middleY());
            assertThat(wire.points().getLast().y()).isEqualTo(wire.master().middleY());
        }
    }

    @Test
    void arrowsLeadToTheNearestBoxInTheirDirection() {
        TopologyLayout layout = TopologyLayout.of(nodes(9), Density.LARGE, WIDTH);
        Box first = layout.cards().getFirst().boxes().getFirst();

        assertThat(Neighbour.DOWN.of(layout, first))
                .isEqualTo(layout.cards().getFirst().boxes().get(1));
        assertThat(Neighbour.RIGHT.of(layout, first))
                .isEqualTo(layout.cards().get(1).boxes().getFirst());
        assertThat(Neighbour.LEFT.of(layout, first)).isNull();
        assertThat(Neighbour.UP.of(layout, first)).isNull();
    }

    @Test
    void whatIsUnderThePointerIsFound() {
        TopologyLayout layout = TopologyLayout.of(nodes(9), Density.MEDIUM, WIDTH);
        Box box = layout.cards().get(2).boxes().get(1);

        assertThat(layout.at(box.middleX(), box.middleY())).isEqualTo(box);
        assertThat(layout.at(2, 2)).isNull();
        assertThat(layout.of(box.facts().key())).isEqualTo(box);
    }

    private static boolean crosses(Wire wire, Card card) {
        for (int i = 1; i < wire.points().size(); i++) {
            Wire.Point a = wire.points().get(i - 1);
            Wire.Point b = wire.points().get(i);
            boolean aside = Math.max(a.x(), b.x()) <= card.x() || Math.min(a.x(), b.x()) >= card.x() + card.width();
            boolean above = Math.max(a.y(), b.y()) <= card.y() || Math.min(a.y(), b.y()) >= card.y() + card.height();
            if (!aside && !above) {
                return true;
            }
        }
        return false;
    }

    private static List<Section> nodes(int size) {
        return new Arrangement(
                        Grouping.by(Grouping.By.NODE), new SortOrder(Column.NAME, SortOrder.Direction.UP), Set.of())
                .sections(SampleFleet.of(size).facts());
    }
}
