package dev.pharos.ui.fleet.cell;

import dev.pharos.source.Alert;
import dev.pharos.ui.fleet.line.Facts;
import dev.pharos.ui.state.AlertStatus;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.theme.Messages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The number of firing alerts, and behind a machine's sign of those of the node underneath; nothing where none fires,
/// so that the column is calm. Their names on hover.
final class AlertsCell extends FleetCell {
    private final Messages words = Messages.of(AlertsCell.class);
    private final Label own = new Label();
    private final Label node = new Label("", new FontIcon(Feather.SERVER));
    private final HBox both = new HBox(8, own, node);

    AlertsCell() {
        getStyleClass().addAll("ph-number", "ph-alerts");
        own.getStyleClass().add("ph-own");
        node.getStyleClass().add("ph-node");
        both.setAlignment(Pos.CENTER_RIGHT);
    }

    @Override
    void draw(Facts facts) {
        show(own, facts.alerts());
        show(node, facts.nodeAlerts());
        boolean none = facts.alerts().isEmpty() && facts.nodeAlerts().isEmpty();
        setGraphic(none ? null : both);
        setTooltip(none ? null : new Tooltip(said(facts)));
    }

    private static void show(Label label, List<Alert> alerts) {
        label.setVisible(!alerts.isEmpty());
        label.setManaged(!alerts.isEmpty());
        label.setText(Integer.toString(alerts.size()));
        Status status = AlertStatus.worst(alerts);
        status.mark(label);
    }

    private String said(Facts facts) {
        return Stream.concat(
                        facts.alerts().stream().map(Alert::name),
                        facts.nodeAlerts().stream().map(alert -> words.get("alert.node", alert.name())))
                .collect(Collectors.joining("\n"));
    }

    @Override
    void clear() {
        super.clear();
        setTooltip(null);
    }
}
