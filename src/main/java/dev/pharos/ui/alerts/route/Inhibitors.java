package dev.pharos.ui.alerts.route;

import dev.pharos.alerts.JoinedAlert;
import dev.pharos.alerts.route.InhibitRule;
import dev.pharos.alerts.route.RouterConfiguration;
import dev.pharos.series.Labels;
import dev.pharos.ui.silencing.MatcherChips;
import dev.pharos.ui.theme.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The alerts that keep another one quiet, and the rules by which they do.
final class Inhibitors {
    private final Messages words;
    private final Consumer<String> select;

    /// @param select tells about an alert, by its fingerprint
    Inhibitors(Messages words, Consumer<String> select) {
        this.words = words;
        this.select = select;
    }

    /// @param quiet         the labels of the one that is kept quiet
    /// @param unknown       fingerprints of alerts that are not on the board
    /// @param configuration that has the rules; null before it is there
    Node of(Labels quiet, List<JoinedAlert> firing, List<String> unknown, @Nullable RouterConfiguration configuration) {
        VBox box = new VBox(6, RouteText.heading(words.get("inhibited")));
        box.getStyleClass().add("ph-alert-quiet");
        box.setId("alert-inhibitors");
        for (JoinedAlert each : firing) {
            Hyperlink link = new Hyperlink((each.name() + " " + each.subject()).strip());
            link.setTooltip(new Tooltip(words.get("inhibited.open") + "\n" + each.labels()));
            link.setWrapText(true);
            link.setOnAction(_ -> select.accept(each.fingerprint()));
            box.getChildren().add(link);
            if (configuration != null) {
                box.getChildren()
                        .add(configuration
                                .inhibition(each.labels(), quiet)
                                .map(this::rule)
                                .orElseGet(() ->
                                        RouteText.text(words.get("inhibited.rule.none"), "ph-small", "ph-muted")));
            }
        }
        unknown.forEach(each ->
                box.getChildren().add(RouteText.text(words.get("inhibited.unknown", each), "ph-small", "ph-muted")));
        return box;
    }

    private Node rule(InhibitRule rule) {
        VBox box = new VBox(
                4,
                RouteText.text(words.get("inhibited.source"), "ph-small", "ph-muted"),
                MatcherChips.column(rule.source()),
                RouteText.text(words.get("inhibited.target"), "ph-small", "ph-muted"),
                MatcherChips.column(rule.target()));
        if (!rule.equal().isEmpty()) {
            box.getChildren()
                    .add(RouteText.text(
                            words.get("inhibited.equal", String.join(", ", rule.equal())), "ph-small", "ph-muted"));
        }
        return box;
    }
}
