package dev.pharos.ui.silences;

import dev.pharos.alerting.Silence;
import dev.pharos.alerts.AlertBoard;
import dev.pharos.alerts.AlertBoards;
import dev.pharos.alerts.silence.SilenceFilter;
import dev.pharos.alerts.silence.SilenceOrder;
import dev.pharos.alerts.silence.SilenceStanding;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.ui.fx.Pins;
import dev.pharos.ui.fx.Work;
import dev.pharos.ui.page.Inquiry;
import dev.pharos.ui.page.ViewMemory;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.state.ViewState;
import dev.pharos.ui.theme.Messages;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import org.jspecify.annotations.Nullable;

/// Which silences there are and how the user wants to see them. Always those of the present: of the past nobody keeps
/// any. All on the FX thread but the reading itself.
final class SilencesViewModel {
    private static final String FILTER = "silences.filter";
    private static final String STATES = "silences.states";
    private static final String ORDER = "silences.order";

    private final Inquiry<AlertBoard> inquiry;
    private final WindowTime time;
    private final Messages words = Messages.of(SilencesViewModel.class);
    private final Pins pins = new Pins();
    private final ReadOnlyObjectWrapper<ViewState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new ViewState.Loading());
    private final ReadOnlyObjectWrapper<@Nullable AlertBoard> board = new ReadOnlyObjectWrapper<>(this, "board");
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper(this, "settled");
    private final ReadOnlyObjectWrapper<Map<Silence.State, Integer>> counts =
            new ReadOnlyObjectWrapper<>(this, "counts", Map.of());
    private final ReadOnlyObjectWrapper<List<SilenceStanding>> listed =
            new ReadOnlyObjectWrapper<>(this, "listed", List.of());
    private List<SilenceStanding> all = List.of();
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ObjectProperty<Set<Silence.State>> states =
            new SimpleObjectProperty<>(this, "states", EnumSet.allOf(Silence.State.class));
    private final ObjectProperty<SilenceOrder> order = new SimpleObjectProperty<>(this, "order", SilenceOrder.STATE);

    SilencesViewModel(AlertBoards boards, Work work, WindowTime time, ViewMemory memory) {
        this.time = time;
        this.inquiry = new Inquiry<>(work, _ -> read(boards), (outcome, _) -> answer(outcome));
        memory.recall(FILTER).ifPresent(filter::set);
        memory.recall(ORDER).map(SilenceOrder::read).ifPresent(order::set);
        memory.recall(STATES).map(SilencesViewModel::read).ifPresent(states::set);
        filter.addListener((_, _, text) -> {
            memory.remember(FILTER, text);
            arrange();
        });
        order.addListener((_, _, now) -> {
            memory.remember(ORDER, now.written());
            arrange();
        });
        states.addListener((_, _, now) -> {
            memory.remember(STATES, now.stream().map(Silence.State::name).collect(Collectors.joining(",")));
            arrange();
        });
    }

    private static Set<Silence.State> read(String written) {
        return Arrays.stream(Silence.State.values())
                .filter(each -> Arrays.asList(written.split(",", -1)).contains(each.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Silence.State.class)));
    }

    private static Outcome<AlertBoard> read(AlertBoards boards) {
        AlertBoard read = boards.read();
        Failure unfound = read.unfound();
        if (unfound != null) {
            return Outcome.failed(unfound);
        }
        return read.isRouted() || read.routers().isEmpty()
                ? Outcome.success(read)
                : Outcome.failed(
                        Objects.requireNonNull(read.routers().getFirst().failure()));
    }

    ReadOnlyObjectProperty<ViewState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The last good one; null before the first.
    ReadOnlyObjectProperty<@Nullable AlertBoard> boardProperty() {
        return board.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty settledProperty() {
        return settled.getReadOnlyProperty();
    }

    /// How many pass the filter, by state.
    ReadOnlyObjectProperty<Map<Silence.State, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// Those that are to be seen, in their order.
    ReadOnlyObjectProperty<List<SilenceStanding>> listedProperty() {
        return listed.getReadOnlyProperty();
    }

    /// In the grammar of [SilenceFilter].
    StringProperty filterProperty() {
        return filter;
    }

    ObjectProperty<Set<Silence.State>> statesProperty() {
        return states;
    }

    ObjectProperty<SilenceOrder> orderProperty() {
        return order;
    }

    /// Lists silences in a state where they were not listed, and the other way round.
    void toggle(Silence.State which) {
        Set<Silence.State> next = EnumSet.noneOf(Silence.State.class);
        next.addAll(states.get());
        if (!next.remove(which)) {
            next.add(which);
        }
        states.set(next);
    }

    /// Listed or not.
    Optional<SilenceStanding> standing(String id) {
        return all.stream().filter(each -> each.silence().id().equals(id)).findFirst();
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

    private long lastGood() {
        AlertBoard shown = board.get();
        return shown == null ? 0 : shown.time();
    }

    private void answer(Outcome<AlertBoard> outcome) {
        ViewState before = state.get() instanceof ViewState.Empty ? new ViewState.Data() : state.get();
        ViewState next = ViewState.after(before, outcome, lastGood());
        AlertBoard fresh = outcome.orNull();
        if (fresh != null) {
            all = SilenceStanding.all(fresh);
            board.set(fresh);
            arrange();
            next = empty(fresh).orElse(next);
        }
        state.set(next);
        if (!(next instanceof ViewState.Loading)) {
            settled.set(true);
        }
    }

    private Optional<ViewState> empty(AlertBoard fresh) {
        if (fresh.routers().isEmpty()) {
            return Optional.of(new ViewState.Empty(words.get("empty.routers"), words.get("empty.routers.hint")));
        }
        return all.isEmpty()
                ? Optional.of(new ViewState.Empty(words.get("empty"), words.get("empty.hint")))
                : Optional.empty();
    }

    private void arrange() {
        SilenceFilter parsed = SilenceFilter.parse(filter.get());
        List<SilenceStanding> passing = all.stream().filter(parsed::test).toList();
        Map<Silence.State, Integer> counted = new EnumMap<>(Silence.State.class);
        passing.forEach(each -> counted.merge(each.silence().state(), 1, Integer::sum));
        counts.set(counted);
        listed.set(order.get()
                .of(passing.stream()
                        .filter(each -> states.get().contains(each.silence().state()))
                        .toList()));
    }
}
