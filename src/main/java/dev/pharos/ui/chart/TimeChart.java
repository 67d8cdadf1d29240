package dev.pharos.ui.chart;

import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartSpec;
import dev.pharos.ui.chart.content.ChartState;
import dev.pharos.ui.chart.content.Expression;
import dev.pharos.ui.chart.layer.Stress;
import dev.pharos.ui.chart.legend.Legend;
import dev.pharos.ui.chart.menu.ChartMenu;
import dev.pharos.ui.chart.menu.SaveDialog;
import dev.pharos.ui.chart.move.ChartView;
import dev.pharos.ui.chart.move.Wheel;
import dev.pharos.ui.chart.note.PlotLabels;
import dev.pharos.ui.chart.note.TimeLabels;
import dev.pharos.ui.chart.plot.Axes;
import dev.pharos.ui.chart.plot.Density;
import dev.pharos.ui.chart.plot.Look;
import dev.pharos.ui.chart.plot.Plot;
import dev.pharos.ui.fx.DisplayScale;
import dev.pharos.ui.fx.FxThread;
import dev.pharos.ui.fx.Pins;
import dev.pharos.ui.fx.Turns;
import dev.pharos.ui.notes.NoteBook;
import dev.pharos.ui.page.Crosshair;
import dev.pharos.ui.page.PageKey;
import dev.pharos.ui.theme.Messages;
import dev.pharos.ui.theme.Palette;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A chart of values over a time range.
///
/// Whatever changes marks it dirty and asks for a layout; the picture is painted in that layout, so at most once a
/// pulse, in turns where many are due, and not at all while [#onScreenProperty()] is false. The crosshair is the
/// window's: every chart shows it and what its lines say there. All on the FX thread.
public final class TimeChart extends Region {
    private static final double BELOW_HEAD = 16;
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final ChartSpec spec;
    private final ObservableValue<ZoneId> zone;
    private final Plot plot;
    private final Messages messages = Messages.of(TimeChart.class);
    private final TimeLabels timeTexts = new TimeLabels(messages);
    private final BooleanProperty onScreen = new SimpleBooleanProperty(this, "onScreen", true);
    private final Pins pins = new Pins();

    private final ChartHead head;
    private final ChartCard card = new ChartCard();
    private final Pane surface = new Pane();
    private final ChartFace face;
    private final StateLayer stateLayer;
    private final ChartPointer pointer;
    private final ChartTeller teller;
    private final ChartMoves moves;
    private final Seen seen = new Seen(this::move);
    private @Nullable ChartMenu menu;

    private Runnable onRetry = () -> {};
    private boolean dirty = true;
    /// Whether it is not its turn yet: until then it says what it shows.
    private boolean waiting;

    public TimeChart(ChartSpec spec, Crosshair crosshair, Palette palette, ObservableValue<ZoneId> zone) {
        this.spec = spec;
        this.zone = zone;
        this.plot = new Plot(spec, palette, this::repaint);
        this.face = new ChartFace(spec, plot, timeTexts);
        this.stateLayer = new StateLayer(messages, () -> onRetry.run());
        this.pointer = new ChartPointer(this, crosshair);
        this.teller = new ChartTeller(this, plot, crosshair, pointer, timeTexts, messages);
        this.moves = new ChartMoves(this, teller.layer(), messages);
        this.head = new ChartHead(spec, messages, moves::allValues);
        getStyleClass().add("time-chart");
        getStylesheets()
                .add(Objects.requireNonNull(TimeChart.class.getResource("chart.css"))
                        .toExternalForm());
        setFocusTraversable(true);
        setAccessibleText(spec.title());
        surface.getStyleClass().add("time-chart-surface");
        surface.setManaged(false);
        getChildren().addAll(card, head);
        getChildren().addAll(face.parts());
        getChildren()
                .addAll(
                        surface,
                        stateLayer,
                        teller.legend(),
                        teller.layer(),
                        teller.cursors(),
                        teller.tooltip(),
                        moves.note().group());
        KeyCursor cursor = new KeyCursor(this, pointer, moves);
        // Ahead of the mouse, which hovers over what the wheel has moved.
        new Wheel(surface, moves);
        new ChartMouse(this, surface, pointer, moves);
        new ChartKeys(this, pointer, moves, cursor, teller.legend()::switchMode);
        teller.legend().pointedProperty().addListener((_, _, line) -> pointer.point(line));
        teller.legend().modeProperty().addListener((_, _, _) -> reshape());
        onScreen.addListener((_, _, visible) -> unseen(!visible));
        sceneProperty().addListener((_, _, scene) -> follow(scene == null ? null : crosshair));
        stateLayer.show(seen.state());
    }

    /// The keys of a chart that has the keyboard, for the list of keys.
    public static List<PageKey> keys() {
        return Stream.concat(ChartKeys.list().stream(), ChartMenu.keys().stream())
                .toList();
    }

    /// Listens to what outlives the chart only while it is part of a scene: taken out of it, it can be forgotten.
    private void follow(@Nullable Crosshair crosshair) {
        pins.close();
        ChartView moved = seen.view();
        if (moved != null && crosshair != null) {
            pins.listen(moved.heldProperty(), (_, _, _) -> move());
            pins.listen(moved.valuesProperty(), (_, _, _) -> move());
        }
        if (crosshair == null) {
            moves.cancel();
        } else {
            pins.listen(crosshair.timeProperty(), (_, _, _) -> tell());
            for (Crosshair.Lock lock : Crosshair.Lock.values()) {
                pins.listen(crosshair.lockedProperty(lock), (_, _, _) -> reshape());
            }
            pins.listen(zone, (_, _, _) -> repaint());
        }
        unseen(crosshair == null);
    }

    /// The picture of a chart that nobody sees is given back; being seen again, it is painted anew.
    private void unseen(boolean hidden) {
        if (hidden) {
            plot.release();
            seen.arrive();
        }
        move();
    }

    /// Whether anybody can see it: while false nothing is painted.
    public BooleanProperty onScreenProperty() {
        return onScreen;
    }

    public ChartState state() {
        return seen.state();
    }

    public void show(ChartState next) {
        if (seen.awaits(next)) {
            return;
        }
        boolean visible = face.axes() != null && onScreen.get() && getScene() != null;
        seen.show(next, visible ? Math.rint(area().getWidth() * face.scale()) : 0);
        stateLayer.show(next);
        ChartData data = data();
        if (data != null) {
            plot.meet(data.lines());
        }
        if (legendModeProperty().get() == Legend.Mode.TABLE) {
            // How high the chart wants to be is asked before it is laid out.
            write(data);
        }
        pseudoClassStateChanged(STALE, next instanceof ChartState.Stale);
        repaint();
    }

    /// Stays as it is, whatever comes, until it is let go as often as it was held.
    void hold() {
        seen.hold();
    }

    /// Shows what belongs there, and not what is on its way: a hand takes hold of it.
    void arrive() {
        if (seen.arrive()) {
            repaint();
        }
    }

    /// Goes on, with what came meanwhile.
    void letGo() {
        seen.letGo().ifPresent(this::show);
        requestLayout();
    }

    /// Lets the hand move what is seen; before the chart is part of a scene.
    public void setView(ChartView moved) {
        seen.movedBy(moved);
        moves.moves(moved);
    }

    /// Gives the chart its menu, by which it is saved and copied; once.
    ///
    /// @param asked what it asks its server, whether that was answered or not
    /// @param notes where what is written at its moments goes
    public void setMenu(Supplier<List<Expression>> asked, SaveDialog dialog, NoteBook notes) {
        menu = new ChartMenu(this, new ChartSight(this, plot, pointer, asked), dialog, notes);
        getChildren().addAll(menu.over());
    }

    /// What lies over the chart for a moment only: no part of a picture of it.
    List<Node> passing() {
        List<Node> over = new ArrayList<>(teller.legend().controls());
        over.addAll(List.of(teller.layer(), teller.tooltip(), moves.note().group()));
        if (menu != null) {
            over.addAll(menu.over());
        }
        return over;
    }

    private void move() {
        seen.change();
        boolean part = seen.values() != null;
        boolean news = head.part(part);
        if (news && !part) {
            face.narrow();
        }
        repaint();
    }

    /// What the button of the failed state does.
    public void setOnRetry(Runnable action) {
        onRetry = action;
    }

    /// The legend may need more or less room.
    private void reshape() {
        teller.update();
        requestLayout();
        Parent parent = getParent();
        if (parent != null) {
            parent.requestLayout();
        }
    }

    /// Says anew what there is at the crosshair.
    void tell() {
        if (!waiting) {
            teller.update();
        }
    }

    void repaint() {
        dirty = true;
        requestLayout();
    }

    ChartSpec spec() {
        return spec;
    }

    ZoneId zone() {
        return zone.getValue();
    }

    /// The line that is told apart, null for none.
    @Nullable
    Stress stress() {
        return pointer.stress();
    }

    /// Whether the legend is a list or a table.
    public ObjectProperty<Legend.Mode> legendModeProperty() {
        return teller.legend().modeProperty();
    }

    /// How much higher the chart wants to be than one whose legend is a list.
    public double more() {
        return teller.legend().more();
    }

    /// Where the lines that are shown are drawn at a time.
    List<Standing> standing(ChartData data, long time) {
        return Standing.at(
                time, data, data.lines().stream().filter(pointer::shows).toList(), plot.drawn(data, pointer::shows));
    }

    /// Where the plot lies within the chart.
    Rectangle2D area() {
        return face.area();
    }

    /// The part of the plot's width that comes next to so many pixels and is whole on the display: panned by that, most
    /// of the picture goes on as it is.
    double columns(double pixels) {
        double scale = DisplayScale.of(this);
        return Math.rint(pixels * scale) / Math.max(1, Math.rint(area().getWidth() * scale));
    }

    @Nullable
    Axes axes() {
        return face.axes();
    }

    /// What there is to draw over what is seen.
    @Nullable
    ChartData data() {
        return seen.data();
    }

    @Override
    protected void layoutChildren() {
        if (!onScreen.get() || seen.isHeld()) {
            return;
        }
        double scale = DisplayScale.of(this);
        boolean fits = face.fits(room(), scale);
        dirty |= !fits;
        if (dirty) {
            waiting = !Turns.run(this, due(fits), () -> paint(scale));
        }
        Rectangle2D room = room();
        head.resizeRelocate(room.getMinX(), getInsets().getTop(), room.getWidth(), ChartHead.HEIGHT);
        double foot = room.getMaxY() + PlotLabels.TIME_AXIS;
        teller.legend()
                .resizeRelocate(
                        room.getMinX(),
                        foot,
                        room.getWidth(),
                        Math.max(0, getHeight() - getInsets().getBottom() - foot));
        card.resizeRelocate(0, 0, getWidth(), getHeight());
        Rectangle2D area = area();
        for (Region over : List.of(stateLayer, surface)) {
            over.resizeRelocate(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
        }
        if (!dirty) {
            teller.update();
        }
        if (menu != null) {
            menu.layOut(area);
        }
    }

    /// What is left for the plot and its values between the head and the times.
    private Rectangle2D room() {
        Insets insets = getInsets();
        double width = Math.max(0, getWidth() - insets.getLeft() - insets.getRight());
        double legendHeight = Math.ceil(teller.legend().prefHeight(width));
        double top = insets.getTop() + ChartHead.HEIGHT + BELOW_HEAD;
        double bottom = Math.max(top + 1, getHeight() - insets.getBottom() - legendHeight - PlotLabels.TIME_AXIS);
        return new Rectangle2D(insets.getLeft(), top, width, bottom - top);
    }

    private Turns.Due due(boolean fits) {
        if (!fits) {
            return Turns.Due.NOW;
        }
        if (data() != null && !plot.isReady()) {
            return Turns.Due.LATER;
        }
        return seen.isByHand() ? Turns.Due.NOW : Turns.Due.SOON;
    }

    /// Everything that is of the data changes at once: the legend, whose height makes room, and the plot.
    private void paint(double scale) {
        ChartData data = data();
        write(data);
        face.paint(room(), data, look(), scale);
        head.show(data == null ? "" : data.grain(), data == null ? 0 : density(data));
        dirty = false;
        if (pointer.isAtPlace()) {
            FxThread.later(pointer::stay);
        }
    }

    private void write(@Nullable ChartData data) {
        teller.legend()
                .lines(
                        data == null ? List.of() : data.lines(),
                        line -> plot.colour(line.series().labels()));
    }

    private Look look() {
        return new Look(pointer::shows, pointer.stress(), seen.values(), zone.getValue());
    }

    private double density(ChartData data) {
        return Density.of(data, pointer::shows, area().getWidth() * Math.max(1, face.scale()));
    }
}
