package dev.pharos.ui.alerts;

import dev.pharos.alerting.AlertGroup;
import dev.pharos.alerting.AlertRouter;
import dev.pharos.alerting.AlertRouters;
import dev.pharos.alerts.AlertBoard;
import dev.pharos.alerts.AlertFilter;
import dev.pharos.alerts.AlertState;
import dev.pharos.alerts.Grouping;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.ui.alerts.saved.SavedView;
import dev.pharos.ui.fx.Pins;
import dev.pharos.ui.fx.Work;
import dev.pharos.ui.page.Inquiry;
import dev.pharos.ui.page.Moment;
import dev.pharos.ui.page.ViewMemory;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.page.alert.AlertAccess;
import dev.pharos.ui.state.ViewState;
import dev.pharos.ui.theme.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Which alerts are on and how the user wants to see them. All on the FX thread but the reading itself.
final class AlertsViewModel {
    /// What lies back by no more than this, in milliseconds, is the present.
    private static final long PRESENT = 5_000;

    private static final String FILTER = "alerts.filter";
    private static final String GROUPING = "alerts.grouping";
    private static final String STATES = "alerts.states";

    private final Inquiry<Seen> inquiry;
    private final WindowTime time;
    private final Messages words = Messages.of(AlertsViewModel.class);
    private final Pins pins = new Pins();
    private AlertFilter parsed = AlertFilter.ALL;
    /// As the routers notify of alerts; empty where nobody asked, or they did not say.
    private List<AlertGroup> notified = List.of();
    /// Asked on other threads.
    private volatile boolean asNotified;

    private final ReadOnlyObjectWrapper<ViewState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new ViewState.Loading());
    private final ReadOnlyObjectWrapper<@Nullable AlertBoard> board = new ReadOnlyObjectWrapper<>(this, "board");
    private final ReadOnlyObjectWrapper<@Nullable Failure> ungrouped = new ReadOnlyObjectWrapper<>(this, "ungrouped");
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper(this, "settled");
    private final ReadOnlyObjectWrapper<List<AlertFilter.Unread>> unread =
            new ReadOnlyObjectWrapper<>(this, "unread", List.of());
    private final ReadOnlyObjectWrapper<Map<AlertState, Integer>> counts =
            new ReadOnlyObjectWrapper<>(this, "counts", Map.of());
    private final ObservableList<AlertLine> lines = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ObjectProperty<Set<AlertState>> states =
            new SimpleObjectProperty<>(this, "states", EnumSet.allOf(AlertState.class));
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(this, "grouping", Grouping.NONE);

    /// What was read at once.
    private record Seen(AlertBoard board, Outcome<List<AlertGroup>> notified) {}

    AlertsViewModel(AlertAccess alerts, Work work, WindowTime time, ViewMemory memory) {
        this.time = time;
        this.inquiry = new Inquiry<>(work, moment -> read(alerts, moment), (outcome, _) -> answer(outcome));
        memory.recall(FILTER).ifPresent(filter::set);
        memory.recall(GROUPING).map(Grouping::read).ifPresent(grouping::set);
        memory.recall(STATES).map(AlertsViewModel::read).ifPresent(states::set);
        asNotified = grouping.get() == Grouping.NOTIFIED;
        parse(filter.get());
        filter.addListener((_, _, text) -> {
            memory.remember(FILTER, text);
            parse(text);
            arrange();
        });
        grouping.addListener((_, _, now) -> {
            memory.remember(GROUPING, now.written());
            asNotified = now == Grouping.NOTIFIED;
            arrange();
            if (asNotified) {
                inquiry.retry();
            }
        });
        states.addListener((_, _, now) -> {
            memory.remember(STATES, now.stream().map(AlertState::name).collect(Collectors.joining(",")));
            arrange();
        });
    }

    private static Set<AlertState> read(String written) {
        Set<AlertState> named = EnumSet.noneOf(AlertState.class);
        for (AlertState each : AlertState.values()) {
            if (Arrays.asList(written.split(",", -1)).contains(each.name())) {
                named.add(each);
            }
        }
        return named;
    }

    /// What is on at a moment that lies back is what was written down of it.
    private Outcome<Seen> read(AlertAccess alerts, Moment moment) {
        boolean past = moment.clock() - moment.now() > PRESENT;
        AlertBoard read =
                past ? alerts.boards().read(moment.now()) : alerts.boards().read();
        Failure failure = read.evaluator();
        if (read.isBlind() && failure != null) {
            return Outcome.failed(failure);
        }
        boolean routed = asNotified && !past && read.isRouted();
        return Outcome.success(new Seen(read, routed ? groups(alerts.routers()) : Outcome.success(List.of())));
    }

    private static Outcome<List<AlertGroup>> groups(AlertRouters routers) {
        return routers.all()
                .then(all -> all.isEmpty() ? Outcome.success(List.of()) : AlertRouters.ask(all, AlertRouter::groups));
    }

    ReadOnlyObjectProperty<ViewState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The last good one; null before the first.
    ReadOnlyObjectProperty<@Nullable AlertBoard> boardProperty() {
        return board.getReadOnlyProperty();
    }

    /// Why the routers' groups are not known; null where they are, or nobody asked.
    ReadOnlyObjectProperty<@Nullable Failure> ungroupedProperty() {
        return ungrouped.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty settledProperty() {
        return settled.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty behindProperty() {
        return inquiry.behindProperty();
    }

    /// Terms of the filter that are no matchers though they look as if they were.
    ReadOnlyObjectProperty<List<AlertFilter.Unread>> unreadProperty() {
        return unread.getReadOnlyProperty();
    }

    /// How many pass the filter, by state.
    ReadOnlyObjectProperty<Map<AlertState, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    ObservableList<AlertLine> lines() {
        return lines;
    }

    /// In the grammar of [AlertFilter].
    StringProperty filterProperty() {
        return filter;
    }

    /// Those that are listed.
    ObjectProperty<Set<AlertState>> statesProperty() {
        return states;
    }

    ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    /// What is looked at, without a name.
    SavedView present() {
        return new SavedView("", filter.get(), states.get(), grouping.get());
    }

    void apply(SavedView view) {
        states.set(view.states());
        grouping.set(view.grouping());
        filter.set(view.filter());
    }

    /// Lists alerts in a state where they were not listed, and the other way round.
    void toggle(AlertState which) {
        Set<AlertState> next = EnumSet.noneOf(AlertState.class);
        next.addAll(states.get());
        if (!next.remove(which)) {
            next.add(which);
        }
        states.set(next);
    }

    void show() {
        pins.listen(time.momentProperty(), (_, _, moment) -> inquiry.ask(moment));
        pins.listen(time.beatProperty(), (_, _, now) -> {
            inquiry.beat(now.longValue());
            state.set(inquiry.whileWaiting(state.get(), lastGood()));
        });
        inquiry.ask(time.momentProperty().get());
    }

    void hide() {
        pins.close();
        inquiry.close();
    }

    /// Asks again, whatever is under way.
    void retry() {
        inquiry.retry();
    }

    private void parse(String text) {
        parsed = AlertFilter.parse(text);
        unread.set(parsed.unread());
    }

    private long lastGood() {
        AlertBoard shown = board.get();
        return shown == null ? 0 : shown.time();
    }

    private void answer(Outcome<Seen> outcome) {
        ViewState next = ViewState.after(state.get(), outcome, lastGood());
        Seen fresh = outcome.orNull();
        if (fresh != null) {
            notified = fresh.notified().orElse(List.of());
            ungrouped.set(fresh.notified().failureOrNull());
            board.set(fresh.board());
            arrange();
        }
        state.set(next);
        if (!(next instanceof ViewState.Loading)) {
            settled.set(true);
        }
    }

    /// Why nothing is listed, in words; empty where something is.
    String nothing() {
        AlertBoard now = board.get();
        if (now == null || !lines.isEmpty()) {
            return "";
        }
        if (!now.alerts().isEmpty()) {
            return words.get("nothing.matches");
        }
        return words.get(now.evaluator() == null ? "nothing.on" : "nothing.known");
    }

    private void arrange() {
        AlertBoard now = board.get();
        if (now == null) {
            return;
        }
        List<JoinedAlert> passing = now.alerts().stream().filter(parsed::test).toList();
        Map<AlertState, Integer> counted = new EnumMap<>(AlertState.class);
        // What fires as long as all is well is listed, but no number to look at.
        passing.stream()
                .filter(alert -> alert.state() != AlertState.FIRING || !alert.isHeartbeat())
                .forEach(alert -> counted.merge(alert.state(), 1, Integer::sum));
        counts.set(counted);
        List<JoinedAlert> listed = passing.stream()
                .filter(alert -> states.get().contains(alert.state()))
                .toList();
        List<AlertLine> next = new ArrayList<>();
        for (Grouping.Group group : grouping.get().of(listed, notified)) {
            if (grouping.get() != Grouping.NONE) {
                next.add(new AlertLine.Heading(group));
            }
            group.alerts().forEach(alert -> next.add(new AlertLine.Row(alert, group.name())));
        }
        list(next);
    }

    /// A list that stays the same keeps its place and what is selected; only what a line says changes.
    private void list(List<AlertLine> next) {
        boolean same = next.size() == lines.size();
        for (int i = 0; same && i < next.size(); i++) {
            same = next.get(i).key().equals(lines.get(i).key());
        }
        if (!same) {
            lines.setAll(next);
            return;
        }
        for (int i = 0; i < next.size(); i++) {
            if (!next.get(i).equals(lines.get(i))) {
                lines.set(i, next.get(i));
            }
        }
    }
}
