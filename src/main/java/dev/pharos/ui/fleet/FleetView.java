package dev.pharos.ui.fleet;

import dev.pharos.fleet.Node;
import dev.pharos.ui.fleet.filter.Written;
import dev.pharos.ui.fleet.line.Grouping;
import dev.pharos.ui.fleet.line.Section;
import dev.pharos.ui.fleet.table.FleetTable;
import dev.pharos.ui.fleet.table.TableActions;
import dev.pharos.ui.fleet.table.TableModel;
import dev.pharos.ui.fleet.topology.FleetTopology;
import dev.pharos.ui.fleet.topology.TopologyModel;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.PageContext;
import dev.pharos.ui.state.Behind;
import dev.pharos.ui.state.StatePane;
import dev.pharos.ui.state.ViewState;
import dev.pharos.ui.theme.Messages;
import dev.pharos.ui.trouble.Problem;
import dev.pharos.ui.trouble.ProblemKind;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.event.EventTarget;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The fleet page on screen.
final class FleetView extends VBox {
    private final FleetViewModel model;
    private final PageContext context;
    private final Messages words = Messages.of(FleetView.class);
    private final TileRow tiles;
    private final ProblemStrip problems;
    private final Toolbar toolbar;
    private final FilterNote note = new FilterNote();
    private final FleetTable table;
    private final FleetTopology topology;
    private final StackPane views = new StackPane();
    private final StatePane body;

    FleetView(FleetViewModel model, PageContext context) {
        this.model = model;
        this.context = context;
        getStyleClass().add("ph-fleet");
        getStylesheets()
                .add(Objects.requireNonNull(FleetView.class.getResource("fleet.css"))
                        .toExternalForm());
        tiles = new TileRow(context.palette(), words);
        problems = new ProblemStrip(words, this::show, this::filter);
        table = new FleetTable(
                new TableModel(
                        model.lines(),
                        model.revisionProperty(),
                        model.orderProperty(),
                        model.selectedProperty(),
                        model.memory()),
                context.palette(),
                actions());
        topology = new FleetTopology(
                new TopologyModel(
                        model::cards, this::node, model.revisionProperty(), model.selectedProperty(), model.memory()),
                context.palette(),
                actions());
        toolbar = new Toolbar(model, words, () -> table.columns().menu());
        views.getChildren().addAll(table, topology, nothing());
        views.getStyleClass().add("ph-fleet-body");
        body = new StatePane(views, new FleetSkeleton(), model::retry);
        setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        // It takes what the rest leaves: what it would like must not squeeze the rest.
        body.setPrefHeight(160);
        getChildren().addAll(tiles, problems, toolbar, note, body);
        Behind.dim(model.behindProperty(), tiles, problems, views);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        model.stateProperty().addListener((_, _, _) -> showState());
        model.dataProperty().addListener((_, _, _) -> showState());
        model.modeProperty().addListener((_, _, _) -> showMode());
        model.notUnderstoodProperty().subscribe(note::show);
        showMode();
        showState();
    }

    /// Brings an instance into view and selects it, once there is data.
    void reveal(String instance) {
        table.reveal(instance);
        topology.reveal(instance);
    }

    /// The page is being left.
    void leave() {
        table.keepPlace();
    }

    private TableActions actions() {
        return new TableActions() {
            @Override
            public void open(String instance) {
                context.navigator().goTo(new PageAddress("instance", instance));
            }

            @Override
            public void toggle(String group) {
                model.toggle(group);
            }

            @Override
            public void filter(String term) {
                model.filterProperty().set(Written.with(model.filterProperty().get(), term));
            }
        };
    }

    private void showState() {
        FleetData data = model.dataProperty().get();
        ViewState state = model.stateProperty().get();
        body.setZone(context.time().zoneProperty().get());
        body.show(state);
        tiles.show(state, data);
        boolean some = data != null && !data.instances().isEmpty() && !(state instanceof ViewState.Failed);
        problems.setVisible(some);
        if (data != null) {
            problems.show(data.problems(), data.snapshot().totals().answering());
        }
        toolbar.setDisable(!some);
    }

    /// The table says by itself that the filter lets nothing through.
    private Label nothing() {
        Label nothing = new Label(words.get("nothing"));
        nothing.getStyleClass().add("ph-muted");
        nothing.setMouseTransparent(true);
        nothing.visibleProperty().bind(topology.visibleProperty().and(Bindings.isEmpty(model.lines())));
        return nothing;
    }

    private void showMode() {
        boolean lines = model.modeProperty().get() == ViewMode.TABLE;
        table.setVisible(lines);
        topology.setVisible(!lines);
    }

    /// Puts the keyboard on the view that is shown.
    private void focusView() {
        if (model.modeProperty().get() == ViewMode.TABLE) {
            table.focus();
        } else {
            topology.focus();
        }
    }

    /// The node that a card stands for; null where cards are other groups.
    private @Nullable Node node(Section section) {
        FleetData data = model.dataProperty().get();
        Grouping.By by = model.groupingProperty().get().by();
        return data == null || (by != Grouping.By.NONE && by != Grouping.By.NODE)
                ? null
                : data.snapshot()
                        .node(section.members()
                                .getFirst()
                                .instance()
                                .placement()
                                .node());
    }

    /// A problem of one or two instances: brings the first into view.
    private void show(Problem problem) {
        if (!problem.instances().isEmpty()) {
            model.filterProperty().set("");
            String first = problem.instances().getFirst();
            reveal(first);
            focusView();
        }
    }

    private void filter(ProblemKind kind) {
        model.filterProperty().set(Written.term("problem", kind.token()));
    }

    private void key(KeyEvent event) {
        EventTarget target = event.getTarget();
        boolean typing = target instanceof TextInputControl;
        if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            toolbar.focusFilter();
        } else if (typing && event.getCode() == KeyCode.ESCAPE) {
            model.filterProperty().set("");
            focusView();
        } else if (typing && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER)) {
            focusView();
        } else if (typing || event.isShortcutDown() || event.isAltDown() || !command(event)) {
            return;
        }
        event.consume();
    }

    /// When it is typed, not when it is pressed: the filter would get the typed character otherwise.
    private void typed(KeyEvent event) {
        if (event.getCharacter().equals("/") && !(event.getTarget() instanceof TextInputControl)) {
            toolbar.focusFilter();
            event.consume();
        }
    }

    /// The page's single keys, which work while nothing is typed in.
    private boolean command(KeyEvent event) {
        switch (event.getCode()) {
            case T -> model.modeProperty().set(model.modeProperty().get().other());
            case G -> toolbar.openGrouping();
            case C -> toolbar.openColumns();
            default -> {
                return false;
            }
        }
        return true;
    }
}
