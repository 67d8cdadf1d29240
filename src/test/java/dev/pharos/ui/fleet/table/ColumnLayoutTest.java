package dev.pharos.ui.fleet.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.ui.fleet.line.Column;
import dev.pharos.ui.fleet.table.ColumnLayout.Place;
import dev.pharos.ui.fleet.table.ColumnLayout.Visibility;
import org.junit.jupiter.api.Test;

class ColumnLayoutTest {
    @Test
    void whatIsWrittenIsReadAgain() {
        ColumnLayout layout = ColumnLayout.read("ops:200:shown,health:90:hidden");

        assertThat(ColumnLayout.read(layout.written())).isEqualTo(layout);
        assertThat(layout.columns().getFirst()).isEqualTo(new Place(Column.OPS, 200, Visibility.SHOWN));
        assertThat(layout.columns().get(1)).isEqualTo(new Place(Column.HEALTH, 90, Visibility.HIDDEN));
    }

    @Test
    void eachColumnIsThereOnceWhateverWasWritten() {
        ColumnLayout layout = ColumnLayout.read("ops:1:shown,ops:2:shown,gone:3:shown,,health:x:shown");

        assertThat(layout.columns()).extracting(Place::column).containsExactlyInAnyOrder(Column.values());
    }

    @Test
    void theNameCannotBeHidden() {
        assertThat(ColumnLayout.read("name:0:hidden").columns().getFirst().visibility())
                .isEqualTo(Visibility.SHOWN);
    }
}
