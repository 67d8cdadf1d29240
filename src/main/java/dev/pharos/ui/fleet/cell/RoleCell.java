package dev.pharos.ui.fleet.cell;

import dev.pharos.ui.fleet.line.Facts;
import dev.pharos.ui.fleet.line.InstanceFacts;
import dev.pharos.ui.theme.Palette;

/// Shape in the colour of the replication group, and word.
final class RoleCell extends FleetCell {
    private final RoleMark mark;

    RoleCell(Palette palette) {
        mark = new RoleMark(palette);
        setGraphicTextGap(8);
    }

    @Override
    void draw(Facts facts) {
        if (facts instanceof InstanceFacts instance) {
            mark.show(instance.role(), instance.colour());
            setGraphic(mark);
        } else {
            setGraphic(null);
        }
        setText(facts.roleWord());
    }
}
