package dev.pharos.ui.fleet.cell;

import dev.pharos.ui.fleet.line.Facts;
import dev.pharos.ui.state.Status;

/// The number of firing alerts; nothing where none fires, so that the column is calm.
final class AlertsCell extends FleetCell {
    AlertsCell() {
        getStyleClass().addAll("ph-health", "ph-number");
    }

    @Override
    void draw(Facts facts) {
        setText(facts.alerts() == 0 ? "" : Integer.toString(facts.alerts()));
        (facts.alerts() == 0 ? Status.OK : facts.status()).mark(this);
    }
}
