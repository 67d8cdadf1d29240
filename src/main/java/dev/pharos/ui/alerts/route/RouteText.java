package dev.pharos.ui.alerts.route;

import dev.pharos.alerts.route.Route;
import dev.pharos.alerts.route.RoutePath;
import dev.pharos.alerts.route.RouteTimes;
import dev.pharos.ui.silencing.MatcherChips;
import dev.pharos.ui.theme.Messages;
import dev.pharos.ui.theme.Quantity;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Ways through a routing tree: what each route asks for, below the one that it stands in, who is told at the end, and
/// when.
final class RouteText extends VBox {
    private static final double INDENT = 12;

    private final Messages words;

    /// @param paths at least one
    RouteText(Messages words, List<RoutePath> paths) {
        super(12);
        this.words = words;
        paths.forEach(path -> getChildren().add(path(path)));
    }

    private Node path(RoutePath path) {
        VBox box = new VBox(4);
        box.getStyleClass().add("ph-route-path");
        for (int i = 0; i < path.steps().size(); i++) {
            Node step = step(path.steps().get(i));
            VBox.setMargin(step, new Insets(0, 0, 0, i * INDENT));
            box.getChildren().add(step);
        }
        Route end = path.end();
        Label receiver = text(end.receiver(), "ph-strong");
        HBox told = new HBox(8, new FontIcon(Feather.CORNER_DOWN_RIGHT), receiver);
        told.setAlignment(Pos.CENTER_LEFT);
        VBox.setMargin(told, new Insets(2, 0, 0, (path.steps().size() - 1) * INDENT));
        box.getChildren().add(told);
        why(end, path.steps().size() == 1).forEach(box.getChildren()::add);
        return box;
    }

    private Node step(Route route) {
        VBox step = MatcherChips.column(route.matchers());
        if (route.matchers().isEmpty()) {
            step.getChildren().add(text(words.get("everything"), "ph-small", "ph-muted"));
        }
        if (route.goesOn()) {
            step.getChildren().add(text(words.get("continue"), "ph-small", "ph-muted"));
        }
        return step;
    }

    /// Why the way ends there, and when somebody is told.
    private List<Label> why(Route end, boolean root) {
        List<String> lines = new ArrayList<>();
        if (!end.routes().isEmpty()) {
            lines.add(words.get(root ? "ends.root" : "ends", end.routes().size()));
        }
        RouteTimes times = end.times();
        lines.add(
                times.groupByAll()
                        ? words.get("grouped.all")
                        : times.groupBy().isEmpty()
                                ? words.get("grouped.none")
                                : words.get("grouped", String.join(", ", times.groupBy())));
        lines.add(words.get(
                "times",
                Quantity.duration(times.groupWait()),
                Quantity.duration(times.groupInterval()),
                Quantity.duration(times.repeatInterval())));
        if (!times.muted().isEmpty()) {
            lines.add(words.get("muted", String.join(", ", times.muted())));
        }
        if (!times.active().isEmpty()) {
            lines.add(words.get("active", String.join(", ", times.active())));
        }
        return lines.stream().map(line -> text(line, "ph-small", "ph-subtle")).toList();
    }

    static Label heading(String words) {
        return text(words, "ph-section");
    }

    static Label text(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
