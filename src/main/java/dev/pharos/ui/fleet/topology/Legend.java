package dev.pharos.ui.fleet.topology;

import dev.pharos.fleet.instance.Role;
import dev.pharos.ui.fleet.cell.RoleMark;
import dev.pharos.ui.fleet.filter.Written;
import dev.pharos.ui.fleet.line.InstanceFacts;
import dev.pharos.ui.fleet.line.Section;
import dev.pharos.ui.fleet.table.TableActions;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.state.StatusDot;
import dev.pharos.ui.theme.Messages;
import dev.pharos.ui.theme.Palette;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the shapes and colours of the topology mean, and the groups by colour as long as there are few.
final class Legend extends HBox {
    private final Palette palette;
    private final TableActions actions;
    private final Messages words = Messages.of(Legend.class);
    private final HBox groups = new HBox(4);
    private Map<String, Integer> shown = Map.of();

    Legend(TopologyView view, Palette palette, TableActions actions) {
        super(16);
        this.palette = palette;
        this.actions = actions;
        getStyleClass().add("ph-legend");
        setAlignment(Pos.CENTER_LEFT);
        groups.setAlignment(Pos.CENTER_LEFT);
        groups.setMinWidth(0);
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        role(Role.MASTER, "legend.master"),
                        role(Role.REPLICA, "legend.replica"),
                        item(line("muted"), "legend.link"),
                        item(broken(), "legend.down"),
                        item(new StatusDot(Status.WARNING), "legend.risk"),
                        space,
                        groups,
                        button(Feather.MINUS, "legend.smaller", () -> view.zoom(TopologyView.Zoom.OUT)),
                        button(Feather.PLUS, "legend.larger", () -> view.zoom(TopologyView.Zoom.IN)));
    }

    /// Names the groups of these cards, as long as each has a colour of its own.
    void show(List<Section> sections) {
        Map<String, Integer> names = new TreeMap<>();
        for (Section section : sections) {
            for (InstanceFacts facts : section.members()) {
                if (facts.colour() >= 0) {
                    names.put(facts.group(), facts.colour());
                }
            }
        }
        if (!names.equals(shown)) {
            shown = names;
            groups.getChildren().clear();
            if (names.size() <= Palette.SERIES / 2) {
                names.forEach((name, colour) -> groups.getChildren().add(group(name, colour)));
            }
        }
    }

    private Button group(String name, int colour) {
        RoleMark mark = new RoleMark(palette);
        mark.show(Role.MASTER, colour);
        Button button = new Button(name, mark);
        button.setMnemonicParsing(false);
        button.getStyleClass().setAll("ph-legend-group");
        button.setOnAction(_ -> actions.filter(Written.term("group", name)));
        return button;
    }

    private Label role(Role role, String key) {
        RoleMark mark = new RoleMark(palette);
        mark.show(role, -1);
        return item(mark, key);
    }

    private Line line(String token) {
        Line line = new Line(0, 0, 20, 0);
        line.setStroke(palette.get(token));
        line.setStrokeWidth(2);
        return line;
    }

    private Line broken() {
        Line line = line("critical");
        line.getStrokeDashArray().setAll(5.0, 4.0);
        return line;
    }

    private Label item(Node sign, String key) {
        Label label = new Label(words.get(key), sign);
        label.setGraphicTextGap(8);
        label.getStyleClass().addAll("ph-small", "ph-muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Button button(Feather icon, String key, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "small", "ph-legend-size");
        button.setTooltip(new Tooltip(words.get(key)));
        button.setAccessibleText(words.get(key));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
