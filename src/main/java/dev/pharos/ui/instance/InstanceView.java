package dev.pharos.ui.instance;

import dev.pharos.dashboard.Panel;
import dev.pharos.dashboard.PanelGroup;
import dev.pharos.series.Unit;
import dev.pharos.ui.chart.TimeChart;
import dev.pharos.ui.chart.content.ChartSpec;
import dev.pharos.ui.chart.legend.Legend;
import dev.pharos.ui.chart.menu.FileDialog;
import dev.pharos.ui.chart.menu.SaveDialog;
import dev.pharos.ui.chart.move.ChartViews;
import dev.pharos.ui.fx.ScrollBack;
import dev.pharos.ui.fx.ScrollKeys;
import dev.pharos.ui.instance.read.InstanceReading;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.PageContext;
import dev.pharos.ui.state.Banner;
import dev.pharos.ui.state.Behind;
import dev.pharos.ui.state.Skeleton;
import dev.pharos.ui.state.StatePane;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.state.ViewState;
import dev.pharos.ui.theme.Messages;
import dev.pharos.ui.tile.LiveTile;
import dev.pharos.ui.tile.TileReading;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Header, tiles, and the groups of charts below each other.
final class InstanceView {
    /// Shares of a whole: their axis goes to 100 %.
    private static final Set<String> WHOLES = Set.of("hit-ratio", "node-cpu", "node-disk-used", "node-disk-busy");

    private static final String TABLE = "table";

    private final Messages names = Messages.of(Panel.class);
    private final InstanceWords words = new InstanceWords();
    private final InstanceViewModel model;
    private final PageContext context;
    private final ChartViews views;
    private final SaveDialog dialog;
    private final InstanceTiles tileWords = new InstanceTiles();
    private final Map<InstanceTiles.Tile, LiveTile> tiles = new EnumMap<>(InstanceTiles.Tile.class);
    private final InstanceHeader header;
    private final List<GroupView> groups = new ArrayList<>();
    private final ScrollPane scroll = new ScrollPane();
    private final StatePane root;
    private final InView inView;

    InstanceView(InstanceViewModel model, PageContext context) {
        this.model = model;
        this.context = context;
        views = new ChartViews(context.time());
        dialog = new FileDialog(context.memory());
        header = new InstanceHeader(key -> context.navigator().goTo(new PageAddress(InstancePage.ID, key)));
        HBox row = tiles();
        Banner absence = new Banner();
        model.absenceProperty().subscribe(said -> {
            absence.show(Status.INFO, said, null);
            absence.setVisible(!said.isEmpty());
            absence.setManaged(!said.isEmpty());
        });
        VBox content = new VBox(absence, header, row);
        content.getStyleClass().add("instance-content");
        inView = new InView(scroll, groups, model::inView);
        PagePanels.groups().forEach(group -> groups.add(group(group)));
        content.getChildren().addAll(groups);
        scroll.setContent(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        // The skin keeps a picture of what scrolls, made anew by every refresh and given back late: 3 MB a page.
        scroll.skinProperty().addListener(_ -> scroll.lookupAll(".viewport").forEach(part -> part.setCache(false)));
        scroll.getStyleClass().add("instance-scroll");
        root = new StatePane(scroll, skeleton(), model::retry);
        root.getStylesheets()
                .add(Objects.requireNonNull(InstanceView.class.getResource("instance.css"))
                        .toExternalForm());
        inView.follow(content);
        ScrollKeys.install(root, scroll);
        // Charts show by themselves what is known of a range.
        Behind.dim(model.headBehindProperty(), header, row);
        model.readingProperty().addListener((_, _, reading) -> show(reading));
        model.stateProperty().addListener((_, _, state) -> show(state));
        show(model.readingProperty().get());
        show(model.stateProperty().get());
    }

    Parent root() {
        return root;
    }

    /// How far down the page is, from 0 to 1.
    double scrolled() {
        return scroll.getVvalue();
    }

    void scrollTo(double wanted) {
        ScrollBack.to(scroll, wanted);
    }

    /// The window's time was changed.
    void meetTime() {
        views.meet();
    }

    private void show(@Nullable InstanceReading reading) {
        if (reading != null) {
            views.scrapedEvery(reading.scrapeMillis());
            header.show(reading);
            tileWords.of(reading).forEach((tile, value) -> show(tile, value));
        }
    }

    private void show(InstanceTiles.Tile tile, TileReading value) {
        Objects.requireNonNull(tiles.get(tile)).show(value);
    }

    private void show(ViewState state) {
        root.setZone(context.time().zoneProperty().get());
        root.show(state);
        if (state instanceof ViewState.Stale) {
            tiles.values().forEach(LiveTile::stale);
        }
    }

    private HBox tiles() {
        HBox row = new HBox();
        row.getStyleClass().add("instance-tiles");
        for (InstanceTiles.Tile tile : InstanceTiles.Tile.values()) {
            LiveTile live = new LiveTile(words.get("tile." + tile.name().toLowerCase(Locale.ROOT)), context.palette());
            HBox.setHgrow(live, Priority.ALWAYS);
            tiles.put(tile, live);
            row.getChildren().add(live);
        }
        return row;
    }

    private GroupView group(PanelGroup group) {
        Map<String, TimeChart> charts = new LinkedHashMap<>();
        for (Panel panel : group.panels()) {
            String key = PagePanels.key(group, panel);
            charts.put(key, chart(key, panel));
        }
        return new GroupView(
                "instance.group." + group.key(),
                names.get("group." + group.key()),
                charts,
                context.memory(),
                () -> inView.check());
    }

    private TimeChart chart(String key, Panel panel) {
        TimeChart chart = new TimeChart(
                spec(panel),
                context.crosshair(),
                context.palette(),
                context.time().zoneProperty());
        chart.onScreenProperty().set(false);
        chart.setView(views.of(key));
        chart.setMenu(() -> model.asked(key), dialog, context.notes());
        chart.setOnRetry(model::retry);
        keepLegend("instance.chart." + key + ".legend", chart.legendModeProperty());
        model.chart(key).addListener((_, _, state) -> chart.show(state));
        chart.show(model.chart(key).get());
        return chart;
    }

    /// Whether a legend is a list or a table is remembered.
    ///
    /// @param name under which it is
    private void keepLegend(String name, ObjectProperty<Legend.Mode> mode) {
        if (context.memory().recall(name).orElse("").equals(TABLE)) {
            mode.set(Legend.Mode.TABLE);
        }
        mode.addListener((_, _, now) -> context.memory().remember(name, now == Legend.Mode.TABLE ? TABLE : "list"));
    }

    private ChartSpec spec(Panel panel) {
        ChartSpec.Bounds bounds = panel.unit() == Unit.RATIO && WHOLES.contains(panel.key())
                ? ChartSpec.Bounds.WHOLE
                : ChartSpec.Bounds.FROM_ZERO;
        return new ChartSpec(names.get("panel." + panel.key()), "", panel.unit(), bounds);
    }

    /// The shape of the page: a heading, tiles, charts.
    private static VBox skeleton() {
        VBox shape = new VBox(new Skeleton(280, 28), new Skeleton(640, 40), row(6, 96), row(2, 232), row(2, 232));
        shape.getStyleClass().add("instance-content");
        return shape;
    }

    private static HBox row(int count, double height) {
        HBox row = new HBox();
        row.getStyleClass().add("instance-tiles");
        for (int i = 0; i < count; i++) {
            Skeleton block = new Skeleton();
            block.setMinHeight(height);
            HBox.setHgrow(block, Priority.ALWAYS);
            row.getChildren().add(block);
        }
        return row;
    }
}
