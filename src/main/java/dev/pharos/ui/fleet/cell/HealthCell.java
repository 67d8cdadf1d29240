package dev.pharos.ui.fleet.cell;

import dev.pharos.ui.fleet.line.Facts;
import dev.pharos.ui.fleet.line.InstanceFacts;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.state.StatusDot;
import dev.pharos.ui.trouble.Problem;
import java.util.stream.Collectors;
import javafx.scene.control.Tooltip;

/// Shape, colour and word; what is wrong in full on hover.
final class HealthCell extends FleetCell {
    private final StatusDot dot = new StatusDot(Status.OK);

    HealthCell() {
        getStyleClass().add("ph-health");
    }

    @Override
    void draw(Facts facts) {
        dot.set(facts.status());
        facts.status().mark(this);
        setGraphic(dot);
        setText(facts.healthWord());
        boolean problems =
                facts instanceof InstanceFacts instance && !instance.problems().isEmpty();
        setTooltip(problems ? new Tooltip(said((InstanceFacts) facts)) : null);
    }

    private static String said(InstanceFacts facts) {
        return facts.problems().stream().map(Problem::text).collect(Collectors.joining("\n"));
    }

    @Override
    void clear() {
        super.clear();
        setTooltip(null);
    }
}
