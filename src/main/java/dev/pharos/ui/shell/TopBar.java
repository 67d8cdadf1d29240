package dev.pharos.ui.shell;

import dev.pharos.series.TimeRange;
import dev.pharos.series.TimeSelection;
import dev.pharos.ui.fx.Pin;
import dev.pharos.ui.fx.Pins;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.shell.time.TimeText;
import dev.pharos.ui.theme.Messages;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Which environment, whether it is live, which time, how often refreshed; and the way to everything else.
final class TopBar extends HBox implements Pin {
    /// Zero is never.
    static final List<Duration> INTERVALS = List.of(
            Duration.ZERO,
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1));

    /// In pixels; from here on everything has its place, also in long languages.
    private static final double ROOMY = 1080;

    private final Messages words = Messages.of(TopBar.class);
    private final Pins pins = new Pins();
    private final WindowTime time;
    private final Commands commands;
    private final StateSign state = new StateSign();
    private final Button range = new Button("", new FontIcon(Feather.CLOCK));
    private final Label exact = new Label();
    private final Button compared = new Button("", new FontIcon(Command.COMPARE.icon()));
    private final Button interval = new Button();
    private final Button pause = icon(Command.PAUSE);
    private final Button environment = new Button();
    private List<Label> searchWords = List.of();
    private boolean roomy = true;

    TopBar(String environmentName, WindowTime time, Commands commands, PageHost pages) {
        this.time = time;
        this.commands = commands;
        getStyleClass().add("ph-top-bar");
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        environment.setText(environmentName);
        environment.setId("environment");
        environment.setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
        environment.getStyleClass().addAll("flat", "ph-environment");
        environment.setTooltip(new Tooltip(environmentName + "\n" + Command.ENVIRONMENT.hint(words)));
        environment.setOnAction(_ -> commands.run(Command.ENVIRONMENT));
        range.setId("time-range");
        range.getStyleClass().addAll("flat", "ph-range");
        range.setTooltip(new Tooltip(Command.TIME_RANGE.hint(words)));
        range.setOnAction(_ -> commands.run(Command.TIME_RANGE));
        exact.getStyleClass().addAll("ph-exact");
        exact.setOnMouseClicked(_ -> commands.run(Command.TIME_RANGE));
        compared.setId("compared");
        compared.getStyleClass().addAll("flat", "ph-compared-with");
        compared.setTooltip(new Tooltip());
        compared.managedProperty().bind(compared.visibleProperty());
        compared.setOnAction(_ -> commands.run(Command.TIME_RANGE));
        interval.getStyleClass().add("flat");
        interval.setId("interval");
        interval.setGraphic(new FontIcon(Feather.REFRESH_CW));
        interval.setTooltip(new Tooltip(words.get("interval.hint", Command.REFRESH.keyText())));
        interval.setOnAction(_ -> intervals().show(interval, Side.BOTTOM, 0, 4));
        pause.setId("pause");
        Button back = icon(Command.TIME_BACK);
        Button forward = icon(Command.TIME_FORWARD);
        back.disableProperty().bind(time.canGoBackProperty().not());
        forward.disableProperty().bind(time.canGoForwardProperty().not());
        Button pageBack = icon(Command.PAGE_BACK);
        Button pageForward = icon(Command.PAGE_FORWARD);
        pageBack.disableProperty().bind(pages.canGoBackProperty().not());
        pageForward.disableProperty().bind(pages.canGoForwardProperty().not());
        getChildren()
                .addAll(
                        environment,
                        state,
                        group(pageBack, pageForward),
                        space,
                        group(back, forward),
                        group(range, exact, compared, icon(Command.ZOOM_OUT)),
                        line(),
                        group(interval, pause),
                        search());
        pins.listen(time.momentProperty(), (_, _, _) -> showTime());
        pins.listen(time.heldProperty(), (_, _, _) -> showTime());
        pins.listen(time.zoneProperty(), (_, _, _) -> showTime());
        pins.listen(time.refreshProperty(), (_, _, _) -> showTime());
        pins.listen(time.comparedProperty(), (_, _, _) -> showTime());
        // Where there is little room, from and to of a range that moves on give way first, and the words of the search.
        pins.listen(widthProperty(), (_, _, width) -> setRoomy(width.doubleValue() >= ROOMY));
        showTime();
    }

    private void setRoomy(boolean now) {
        if (now != roomy) {
            roomy = now;
            searchWords.forEach(each -> {
                each.setVisible(now);
                each.setManaged(now);
            });
            showTime();
        }
    }

    Node rangeButton() {
        return range;
    }

    Button environmentButton() {
        return environment;
    }

    StateSign state() {
        return state;
    }

    private void showTime() {
        var moment = time.momentProperty().get();
        TimeRange held = time.heldProperty().get();
        TimeSelection selection = held == null ? time.selectionProperty().get() : new TimeSelection.Fixed(held);
        ZoneId at = time.zoneProperty().get();
        String zone = TimeText.zone(at, moment.now());
        String name = TimeText.selection(selection);
        if (roomy) {
            range.setText(name);
            exact.setText((selection instanceof TimeSelection.Fixed(TimeRange fixed)
                            ? TimeText.fixed(fixed, at)
                            : TimeText.range(moment.range(), moment.now(), at))
                    + "  " + zone);
        } else {
            // How long a fixed range is does not say when it was.
            range.setText(
                    selection instanceof TimeSelection.Fixed(TimeRange fixed)
                            ? TimeText.range(fixed, moment.now(), at)
                            : name);
            exact.setText(zone);
        }
        Duration shift = time.comparedProperty().get();
        String earlier = TimeText.length(shift);
        compared.setVisible(!shift.isZero());
        compared.setText(roomy ? words.get("compared.with", earlier) : earlier);
        compared.getTooltip().setText(words.get("compared.hint", earlier, Command.COMPARE.keyText()));
        interval.setText(name(time.refreshProperty().get()));
        boolean paused = time.pausedProperty().get();
        ((FontIcon) pause.getGraphic()).setIconCode(paused ? Feather.PLAY : Feather.PAUSE);
        pause.getTooltip()
                .setText(words.get(
                        "command.hint", words.get(paused ? "resume" : "command.PAUSE"), Command.PAUSE.keyText()));
        pause.pseudoClassStateChanged(PseudoClass.getPseudoClass("on"), paused);
    }

    private ContextMenu intervals() {
        ContextMenu menu = new ContextMenu();
        for (Duration duration : INTERVALS) {
            RadioMenuItem item = new RadioMenuItem(name(duration));
            item.setSelected(Objects.equals(duration, time.refreshProperty().get()));
            item.setOnAction(_ -> time.refreshProperty().set(duration));
            menu.getItems().add(item);
        }
        return menu;
    }

    private String name(Duration duration) {
        return duration.isZero() ? words.get("interval.off") : TimeText.length(duration);
    }

    private Button icon(Command command) {
        Button button = new Button("", new FontIcon(command.icon()));
        button.setId("command-" + command.name());
        button.getStyleClass().addAll("flat", "button-icon");
        button.setTooltip(new Tooltip(command.hint(words)));
        button.setAccessibleText(command.title(words));
        button.setOnAction(_ -> commands.run(command));
        return button;
    }

    private Button search() {
        Label keys = new Label(Command.PALETTE.keyText());
        keys.getStyleClass().add("ph-key");
        Label name = new Label(words.get("search"));
        searchWords = List.of(name, keys);
        HBox content = new HBox(new FontIcon(Feather.SEARCH), name, keys);
        content.getStyleClass().add("ph-search-content");
        Button button = new Button("", content);
        button.setId("search");
        button.setAccessibleText(words.get("search"));
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().setAll("ph-search");
        button.setOnAction(_ -> commands.run(Command.PALETTE));
        button.setTooltip(new Tooltip(Command.PALETTE.hint(words)));
        return button;
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("ph-bar-line");
        return line;
    }

    /// Never squeezed: half a word says nothing.
    private static HBox group(Node... nodes) {
        HBox group = new HBox(nodes);
        group.setMinWidth(USE_PREF_SIZE);
        group.getStyleClass().add("ph-bar-group");
        return group;
    }

    @Override
    public void close() {
        pins.close();
    }
}
