package dev.pharos.ui.fleet.table;

import dev.pharos.ui.fleet.line.Facts;
import dev.pharos.ui.fleet.line.GroupFacts;
import dev.pharos.ui.fleet.line.Line;
import dev.pharos.ui.state.Status;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/// One row: a group's stands out, one that is not well has its colour at the edge.
final class LineRow extends TableRow<Line> {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    LineRow(TableActions actions) {
        getStyleClass().add("ph-line");
        setOnMouseClicked(click -> {
            Line line = getItem();
            if (line == null || click.getButton() != MouseButton.PRIMARY) {
                return;
            }
            boolean group = line.facts() instanceof GroupFacts;
            if (group && click.getClickCount() == 1) {
                actions.toggle(line.facts().key());
            } else if (!group && click.getClickCount() == 2) {
                actions.open(line.facts().key());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        redraw();
    }

    void redraw() {
        Line line = getItem();
        Facts facts = isEmpty() || line == null ? null : line.facts();
        (facts == null ? Status.OK : facts.status()).mark(this);
        pseudoClassStateChanged(GROUP, facts instanceof GroupFacts);
    }
}
