package dev.pharos.ui.silences;

import dev.pharos.alerting.Silence;
import dev.pharos.alerts.AlertBoard;
import dev.pharos.alerts.silence.SilenceStanding;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.ui.alerts.section.AlertSection;
import dev.pharos.ui.alerts.section.SectionStrip;
import dev.pharos.ui.fx.FxThread;
import dev.pharos.ui.page.Moment;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.PageContext;
import dev.pharos.ui.silencing.Deed;
import dev.pharos.ui.silencing.SilenceForm;
import dev.pharos.ui.silencing.Silencing;
import dev.pharos.ui.state.Banner;
import dev.pharos.ui.state.Skeleton;
import dev.pharos.ui.state.StatePane;
import dev.pharos.ui.state.Status;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The silences page on screen: the list, and beside it what is known of what is chosen, the silence that is being
/// written, or the question before something is done.
final class SilencesView extends VBox {
    private static final double BESIDE = 400;
    private static final int SKELETONS = 6;
    /// What lies back by no more than this, in milliseconds, is the present.
    private static final long PRESENT = 5_000;

    private final SilencesViewModel model;
    private final PageContext context;
    private final Silencing silencing;
    private final SilencePhrases words = new SilencePhrases();
    private final SilencesToolbar toolbar;
    private final Banner present = new Banner();
    /// What could not be done; stays until it is put away.
    private final Mishap mishap = new Mishap(words);
    private final ListView<String> list = new ListView<>();
    private final Label nothing = new Label();
    private final SilenceDetail detail;
    private final SeveralSilences several;
    private final Confirmation confirmation;
    private final SilenceForm form;
    private final ScrollPane beside = new ScrollPane();
    private final StatePane body;
    /// The ids of the silences that are chosen.
    private final Set<String> chosen = new LinkedHashSet<>();
    private boolean arranging;
    private boolean busy;

    SilencesView(SilencesViewModel model, Silencing silencing, PageContext context) {
        super(8);
        this.model = model;
        this.context = context;
        this.silencing = silencing;
        getStyleClass().add("ph-silences-page");
        getStylesheets()
                .add(Objects.requireNonNull(SilencesView.class.getResource("silences.css"))
                        .toExternalForm());
        toolbar = new SilencesToolbar(model, words, this::begin);
        SilenceActions actions = actions();
        detail = new SilenceDetail(words, actions);
        several = new SeveralSilences(words, actions);
        confirmation = new Confirmation(words);
        form = new SilenceForm(
                silencing,
                new SilenceForm.Sight(
                        () -> model.boardProperty().get(),
                        () -> context.time().zoneProperty().get(),
                        context.source()::now),
                context.memory(),
                outcomes());
        buildList();
        beside.setFitToWidth(true);
        beside.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        beside.getStyleClass().add("ph-silence-beside");
        beside.setPrefWidth(BESIDE);
        beside.setMinWidth(BESIDE);
        nothing.getStyleClass().add("ph-muted");
        nothing.setText(words.get("nothing.matches"));
        nothing.setMouseTransparent(true);
        StackPane listed = new StackPane(list, nothing);
        listed.getStyleClass().add("ph-silences-body");
        body = new StatePane(listed, Skeleton.lines(SKELETONS, 52), model::retry);
        HBox.setHgrow(body, Priority.ALWAYS);
        body.setMinWidth(0);
        HBox both = new HBox(8, body, beside);
        setVgrow(both, Priority.ALWAYS);
        both.setMinHeight(0);
        both.setPrefHeight(160);
        present.show(Status.INFO, words.get("present"), null);
        getChildren()
                .addAll(new SectionStrip(AlertSection.SILENCES, context.navigator()), toolbar, present, mishap, both);
        new SilenceKeys(this, actions).install();
        model.stateProperty().addListener((_, _, _) -> show());
        model.boardProperty().addListener((_, _, _) -> show());
        model.listedProperty().addListener((_, _, _) -> arrange());
        Parts.show(beside, false);
        arrange();
        show();
    }

    /// Tells about a silence, once it is there.
    void select(String id) {
        chosen.clear();
        chosen.add(id);
        show();
        reselect();
    }

    private void buildList() {
        list.setId("silences-list");
        list.getStyleClass().add("ph-silences-list");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new SilenceCell(words, model::standing, context.source()::now));
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<String>) _ -> {
            if (!arranging) {
                chosen.clear();
                chosen.addAll(list.getSelectionModel().getSelectedItems());
                if (beside.getContent() == confirmation) {
                    beside.setContent(null);
                }
                showChosen();
            }
        });
    }

    private SilenceActions actions() {
        return new SilenceActions() {
            @Override
            public void extend(List<SilenceStanding> which, Duration more) {
                List<Deed> deeds = which.stream()
                        .<Deed>map(each -> new Deed.Extend(each.silence(), more))
                        .toList();
                if (which.size() == 1) {
                    act(deeds);
                } else {
                    confirmation.askExtending(
                            which,
                            words.get("longer." + LONGER.indexOf(more)),
                            () -> act(deeds),
                            SilencesView.this::back);
                    ask();
                }
            }

            @Override
            public void expire(List<SilenceStanding> which) {
                AlertBoard board = Objects.requireNonNull(model.boardProperty().get());
                List<Deed> deeds = which.stream()
                        .<Deed>map(each -> new Deed.Expire(each.silence()))
                        .toList();
                confirmation.askExpiring(
                        which, SilenceStanding.heardAgain(which, board), () -> act(deeds), SilencesView.this::back);
                ask();
            }

            @Override
            public void change(Silence silence) {
                write();
                form.change(silence);
            }

            @Override
            public void again(Silence silence) {
                write();
                form.again(silence);
            }

            @Override
            public void open(String fingerprint) {
                context.navigator().goTo(new PageAddress(AlertSection.NOW.page(), fingerprint));
            }

            @Override
            public void close() {
                shut();
            }
        };
    }

    private SilenceForm.Outcomes outcomes() {
        return new SilenceForm.Outcomes() {
            @Override
            public void made(String id, boolean onShow) {
                if (onShow && beside.getContent() == form) {
                    chosen.clear();
                    chosen.add(id);
                    back();
                }
                context.time().refresh();
            }

            @Override
            public void failed(Failure failure) {
                mishap.show(failure);
            }

            @Override
            public void cancelled() {
                back();
            }
        };
    }

    /// Does it, and tells of each that failed.
    private void act(List<Deed> deeds) {
        busy = true;
        back();
        silencing.each(deeds, done -> {
            busy = false;
            mishap.show(done);
            follow(done);
            showChosen();
            context.time().refresh();
        });
    }

    /// What was made longer may have another id by now.
    private void follow(List<Deed.Done> done) {
        for (Deed.Done each : done) {
            if (each.outcome() instanceof Outcome.Success<String>(String id, var _)
                    && chosen.remove(each.silence().id())) {
                chosen.add(id);
            }
        }
    }

    /// Writes a new silence.
    void begin() {
        write();
        form.begin(List.of(), "");
    }

    private void write() {
        beside.setContent(form);
        Parts.show(beside, true);
    }

    private void ask() {
        beside.setContent(confirmation);
        Parts.show(beside, true);
        FxThread.later(confirmation::begin);
    }

    /// From the form or the question to what was chosen.
    private void back() {
        form.leave();
        beside.setContent(null);
        showChosen();
        list.requestFocus();
    }

    private void shut() {
        form.leave();
        chosen.clear();
        list.getSelectionModel().clearSelection();
        beside.setContent(null);
        Parts.show(beside, false);
        list.requestFocus();
    }

    /// Puts away what is beside the list; tells whether something was.
    boolean escape() {
        if (!beside.isVisible()) {
            return false;
        }
        if (beside.getContent() == form || beside.getContent() == confirmation) {
            back();
        } else {
            shut();
        }
        return true;
    }

    void focusFilter() {
        toolbar.focusFilter();
    }

    void openOrder() {
        toolbar.openOrder();
    }

    void selectAll() {
        list.requestFocus();
        list.getSelectionModel().selectAll();
    }

    /// Those that keys speak of: none while something else is asked or written, or done.
    List<SilenceStanding> spokenOf() {
        boolean elsewhere = beside.isVisible() && (beside.getContent() == form || beside.getContent() == confirmation);
        return elsewhere || busy ? List.of() : chosen();
    }

    /// Whether a silence is being written.
    boolean isWriting() {
        return beside.isVisible() && beside.getContent() == form;
    }

    private List<SilenceStanding> chosen() {
        return chosen.stream().flatMap(id -> model.standing(id).stream()).toList();
    }

    private void show() {
        body.setZone(context.time().zoneProperty().get());
        body.show(model.stateProperty().get());
        Moment moment = context.time().momentProperty().get();
        Parts.show(present, moment.clock() - moment.now() > PRESENT);
        list.refresh();
        if (isWriting()) {
            form.check();
        } else {
            showChosen();
        }
    }

    private void arrange() {
        List<String> next = model.listedProperty().get().stream()
                .map(each -> each.silence().id())
                .toList();
        if (!next.equals(list.getItems())) {
            arranging = true;
            list.getItems().setAll(next);
            arranging = false;
        }
        reselect();
        Parts.show(nothing, next.isEmpty());
        list.refresh();
    }

    /// Those that are chosen are selected wherever they have gone.
    private void reselect() {
        arranging = true;
        list.getSelectionModel().clearSelection();
        for (int i = 0; i < list.getItems().size(); i++) {
            if (chosen.contains(list.getItems().get(i))) {
                list.getSelectionModel().select(i);
            }
        }
        arranging = false;
    }

    private void showChosen() {
        if (isWriting() || (beside.isVisible() && beside.getContent() == confirmation)) {
            return;
        }
        List<SilenceStanding> found = chosen();
        Parts.show(beside, !found.isEmpty());
        @Nullable Node told = null;
        if (found.size() == 1) {
            detail.show(
                    found.getFirst(),
                    context.time().zoneProperty().get(),
                    context.source().now(),
                    busy);
            told = detail;
        } else if (!found.isEmpty()) {
            several.show(found, busy);
            told = several;
        }
        beside.setContent(told);
    }
}
