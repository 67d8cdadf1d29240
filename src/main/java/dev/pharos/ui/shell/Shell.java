package dev.pharos.ui.shell;

import dev.pharos.fleet.FleetSnapshot;
import dev.pharos.fleet.NodeCorrections;
import dev.pharos.fleet.read.FleetReader;
import dev.pharos.series.TimeSelection;
import dev.pharos.ui.fx.FxThread;
import dev.pharos.ui.fx.Pin;
import dev.pharos.ui.fx.Pins;
import dev.pharos.ui.fx.Work;
import dev.pharos.ui.notes.NoteBook;
import dev.pharos.ui.page.Crosshair;
import dev.pharos.ui.page.Page;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.PageContext;
import dev.pharos.ui.page.PageFactory;
import dev.pharos.ui.page.Place;
import dev.pharos.ui.page.ViewMemory;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.shell.health.Health;
import dev.pharos.ui.shell.health.HealthMonitor;
import dev.pharos.ui.shell.health.Session;
import dev.pharos.ui.shell.layer.FailureDetails;
import dev.pharos.ui.shell.layer.Notices;
import dev.pharos.ui.shell.layer.Overlay;
import dev.pharos.ui.shell.palette.CommandPalette;
import dev.pharos.ui.shell.palette.PaletteEntry;
import dev.pharos.ui.shell.time.Compared;
import dev.pharos.ui.shell.time.TimeRangePicker;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.theme.Messages;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Everything inside a window: made for one environment and one look, thrown away with them.
public final class Shell implements Pin {
    private final Pins pins = new Pins();
    private final Session session;
    private final WindowTime time;
    private final WindowControls controls;
    private final Commands commands = new Commands();
    private final StackPane root = new StackPane();
    private final Overlay overlay = new Overlay();
    private final Notices notices = new Notices();
    private final PageTrail trail = new PageTrail(this::goTo);
    private final Work fleet = new Work(FxThread.executor());
    private final FleetReader reader;
    /// What was found earlier is offered at once, also while the server gives no answer.
    private final Map<PageAddress, Place> known = new LinkedHashMap<>();
    private final PageHost host;
    private final TopBar top;
    private final Set<String> pages;
    private final NavigationRail rail;
    private final HealthMonitor monitor;
    private Duration comparedLast = Compared.FIRST;
    private final ReadOnlyBooleanWrapper examined = new ReadOnlyBooleanWrapper(this, "examined");

    public Shell(
            Session session,
            WindowTime time,
            Map<String, PageFactory> pages,
            Look look,
            ViewMemory memory,
            NoteBook notes,
            WindowControls controls) {
        this.session = session;
        this.reader = new FleetReader(session.source(), session.alerts().firing());
        this.time = time;
        this.controls = controls;
        PageContext context = new PageContext(
                session.source(),
                session.alerts(),
                time,
                new Crosshair(),
                this::goTo,
                memory,
                notes,
                look.theme().palette(),
                look.motion(),
                FxThread.executor());
        host = new PageHost(address -> page(pages, address, context), look.motion());
        this.pages = Set.copyOf(pages.keySet());
        rail = new NavigationRail(pages.keySet(), this::goTo);
        top = new TopBar(session.environment(), time, commands, host);
        monitor = new HealthMonitor(session, time, () -> new Work(FxThread.executor()));
        StatusBar status = new StatusBar(time, failure -> overlay.showCentred(new FailureDetails(failure)));
        BorderPane middle = new BorderPane(host, new VBox(notices, trail), null, null, null);
        BorderPane frame = new BorderPane(middle, top, null, status, null);
        BorderPane whole = new BorderPane(frame);
        whole.setLeft(rail);
        root.getStyleClass().add("ph-shell");
        root.getStylesheets()
                .add(java.util.Objects.requireNonNull(Shell.class.getResource("shell.css"))
                        .toExternalForm());
        root.getChildren().addAll(whole, overlay);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::space);
        pins.add(monitor);
        pins.add(top);
        pins.add(host);
        pins.listen(monitor.healthProperty(), (_, _, health) -> {
            status.show(health);
            rail.show(health.firing().orElse(Health.Alerts.NONE));
            showState();
            examined.set(true);
        });
        pins.listen(time.zoneProperty(), (_, _, _) -> status.showTime());
        pins.listen(time.pausedProperty(), (_, _, _) -> showState());
        pins.listen(time.comparedProperty(), (_, before, _) -> {
            if (!before.isZero()) {
                comparedLast = before;
            }
        });
        pins.listen(time.selectionProperty(), (_, _, _) -> showState());
        pins.listen(host.pageProperty(), (_, _, page) -> arrived(page));
        // The page's own keys work from the first moment on: before there is a scene nothing can have the focus.
        pins.listen(root.sceneProperty(), (_, _, scene) -> {
            Page page = host.pageProperty().get();
            if (scene != null && page != null) {
                page.view().requestFocus();
            }
        });
        pins.add(fleet);
        wire();
    }

    public Parent root() {
        return root;
    }

    public ReadOnlyObjectProperty<@Nullable Page> pageProperty() {
        return host.pageProperty();
    }

    public void goTo(PageAddress address) {
        overlay.close();
        host.goTo(address);
    }

    /// The way that the user took; empty before the first page.
    public Optional<Whereabouts> whereabouts() {
        return host.whereabouts(monitor.healthProperty().get());
    }

    /// Goes on where the user was in another shell.
    public void goOn(Whereabouts where) {
        monitor.goOn(where.known().health());
        host.goOn(where);
    }

    /// Says something above the page until the user puts it away.
    public void say(Status status, String text) {
        notices.say(status, text);
    }

    /// Something was done that changes what fires: the status bar follows at once.
    public void askAgain() {
        monitor.askAgain();
    }

    /// Tells of a bug by the code under which it is in the log.
    public void tellBug(String code) {
        notices.say(Status.WARNING, Messages.of(Shell.class).get("notice.bug", code));
    }

    public void run(Command command) {
        commands.run(command);
    }

    /// Whether the servers were asked how they are.
    public ReadOnlyBooleanProperty examined() {
        return examined.getReadOnlyProperty();
    }

    private void wire() {
        commands.on(Command.REFRESH, time::refresh);
        commands.on(
                Command.PAUSE,
                () -> time.pausedProperty().set(!time.pausedProperty().get()));
        commands.on(Command.TIME_BACK, time::back);
        commands.on(Command.TIME_FORWARD, time::forward);
        commands.on(Command.ZOOM_OUT, time::zoomOut);
        commands.on(Command.EARLIER, () -> time.pan(-0.5));
        commands.on(Command.LATER, () -> time.pan(0.5));
        commands.on(Command.COMPARE, this::compare);
        commands.on(Command.PAGE_BACK, host::back);
        commands.on(Command.PAGE_FORWARD, host::forward);
        commands.on(Command.TIME_RANGE, this::pickTime);
        commands.on(Command.ENVIRONMENT, this::pickEnvironment);
        commands.on(Command.PALETTE, this::search);
        commands.on(
                Command.KEYS,
                () -> overlay.showCentred(new KeyList(
                        commands, rail.entries(), host.pageProperty().get())));
        commands.on(Command.ZONE, this::switchZone);
        commands.on(Command.THEME, controls::nextTheme);
        commands.on(Command.LANGUAGE, controls::nextLanguage);
    }

    private void pickTime() {
        TimeRangePicker picker = new TimeRangePicker(time, overlay::close);
        overlay.showUnder(top.rangeButton(), picker, picker.first());
    }

    /// With what was compared with last, or no more.
    private void compare() {
        Duration now = time.comparedProperty().get();
        time.comparedProperty().set(now.isZero() ? comparedLast : Duration.ZERO);
    }

    private void search() {
        PaletteEntries all = new PaletteEntries();
        List<PaletteEntry> entries = new ArrayList<>(all.pages(rail.entries(), this::goTo));
        entries.addAll(all.pagesUnder(pages, this::goTo));
        entries.addAll(all.commands(commands));
        entries.addAll(all.ranges(time));
        entries.addAll(all.comparisons(time));
        entries.addAll(all.environments(
                controls.environments().stream()
                        .filter(name -> !name.equals(session.environment()))
                        .toList(),
                controls::open));
        learn(host.places());
        entries.addAll(all.places(known.values(), this::goTo));
        CommandPalette palette = new CommandPalette(entries, overlay::close);
        overlay.showCentred(palette, palette.first());
        long now = time.momentProperty().get().now();
        fleet.start(() -> reader.read(now, NodeCorrections.NONE), read -> {
            FleetSnapshot snapshot = read.orNull();
            if (snapshot == null) {
                palette.unanswered();
            } else {
                palette.found(all.places(
                        learn(snapshot.instances().stream().map(Place::of).toList()), this::goTo));
            }
        });
    }

    /// Those that were not known.
    private List<Place> learn(List<Place> places) {
        return places.stream()
                .filter(place -> known.putIfAbsent(place.address(), place) == null)
                .toList();
    }

    private void switchZone() {
        boolean utc = time.zoneProperty().get().normalized().equals(ZoneOffset.UTC);
        time.zoneProperty().set(utc ? ZoneId.systemDefault() : ZoneOffset.UTC);
    }

    /// Tables and scroll panes would take Space, which pauses everywhere but where it presses or writes something.
    private void space(KeyEvent event) {
        boolean elsewhere = event.getTarget() instanceof ButtonBase
                || event.getTarget() instanceof TextInputControl
                || overlay.isOpen();
        if (event.getCode() == KeyCode.SPACE && !elsewhere) {
            key(event);
        }
    }

    private void key(KeyEvent event) {
        if (overlay.isOpen()) {
            return;
        }
        int number = event.getCode().isDigitKey() && !event.isShortcutDown() && !event.isAltDown()
                ? event.getCode().getCode() - KeyCode.DIGIT1.getCode()
                : -1;
        if (number >= 0 && number < rail.entries().size() && !Commands.writes(event)) {
            event.consume();
            goTo(PageAddress.of(rail.entries().get(number).page()));
        } else if (event.getCode() == KeyCode.SLASH && event.isShiftDown() && !Commands.writes(event)) {
            event.consume();
            commands.run(Command.KEYS);
        } else {
            commands.handle(event);
        }
    }

    private void arrived(@Nullable Page page) {
        String parent = railPage(page);
        rail.setCurrent(parent);
        if (page != null) {
            trail.show(page, parent);
            page.view().requestFocus();
            // Its name is known with its data.
            page.settled().addListener((_, _, _) -> trail.show(page, parent));
        }
    }

    private void pickEnvironment() {
        Button button = top.environmentButton();
        // Between two environments the bar has no place on the screen yet, and a menu without one lands in a corner.
        if (button.localToScreen(button.getBoundsInLocal()) == null || button.getWidth() <= 0) {
            return;
        }
        ContextMenu menu = new ContextMenu();
        for (String name : controls.environments()) {
            RadioMenuItem item = new RadioMenuItem(name);
            item.setSelected(name.equals(session.environment()));
            item.setOnAction(_ -> controls.open(name));
            menu.getItems().add(item);
        }
        // Where others are added and changed: with one environment only, that is what the menu is for.
        MenuItem manage = new MenuItem(Messages.of(Shell.class).get("environments.manage"));
        manage.setOnAction(_ -> goTo(PageAddress.of("settings")));
        menu.getItems().addAll(new SeparatorMenuItem(), manage);
        menu.show(button, javafx.geometry.Side.BOTTOM, 0, 4);
    }

    private void showState() {
        top.state().show(state());
    }

    private StateSign.State state() {
        if (monitor.healthProperty().get().lost()) {
            return StateSign.State.LOST;
        }
        if (time.pausedProperty().get()) {
            return StateSign.State.PAUSED;
        }
        return time.selectionProperty().get() instanceof TimeSelection.Fixed
                ? StateSign.State.FIXED
                : StateSign.State.LIVE;
    }

    private static Page page(Map<String, PageFactory> pages, PageAddress address, PageContext context) {
        PageFactory factory = pages.get(address.page());
        if (factory == null) {
            throw new IllegalArgumentException("no page " + address.page());
        }
        return factory.create(address, context);
    }

    /// The instance page belongs to the fleet.
    private static String railPage(@Nullable Page page) {
        return page == null ? "" : RailEntry.above(page.address().page());
    }

    @Override
    public void close() {
        pins.close();
    }
}
