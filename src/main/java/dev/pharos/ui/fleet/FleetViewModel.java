package dev.pharos.ui.fleet;

import dev.pharos.fleet.FleetSnapshot;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.TimeSelection;
import dev.pharos.ui.fleet.filter.FleetFilter;
import dev.pharos.ui.fleet.filter.NotUnderstood;
import dev.pharos.ui.fleet.line.Arrangement;
import dev.pharos.ui.fleet.line.Column;
import dev.pharos.ui.fleet.line.Facts;
import dev.pharos.ui.fleet.line.Grouping;
import dev.pharos.ui.fleet.line.InstanceFacts;
import dev.pharos.ui.fleet.line.Line;
import dev.pharos.ui.fleet.line.Section;
import dev.pharos.ui.fleet.line.SortOrder;
import dev.pharos.ui.fx.Pins;
import dev.pharos.ui.fx.Work;
import dev.pharos.ui.page.Inquiry;
import dev.pharos.ui.page.Keepsake;
import dev.pharos.ui.page.ViewMemory;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.state.ViewState;
import dev.pharos.ui.theme.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the fleet page shows and how the user wants to see it. All on the FX thread but the reading itself.
final class FleetViewModel {
    private static final SortOrder BY_NAME = new SortOrder(Column.NAME, SortOrder.Direction.UP);

    private final Inquiry<FleetData> inquiry;
    private final WindowTime time;
    private final ViewMemory memory;
    private final Messages words = Messages.of(FleetViewModel.class);
    private final Pins pins = new Pins();
    private final Line.Book book = new Line.Book();
    private final Set<String> shut = new HashSet<>();
    private FleetFilter parsed = FleetFilter.ALL;
    private List<InstanceFacts> matching = List.of();

    private final ReadOnlyObjectWrapper<ViewState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new ViewState.Loading());
    private final ReadOnlyObjectWrapper<@Nullable FleetData> data = new ReadOnlyObjectWrapper<>(this, "data");
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper(this, "settled");
    private final ReadOnlyObjectWrapper<List<NotUnderstood>> notUnderstood =
            new ReadOnlyObjectWrapper<>(this, "notUnderstood", List.of());
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper(this, "revision");
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final StringProperty selected = new SimpleStringProperty(this, "selected", "");
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(this, "grouping", Grouping.NONE);
    private final ObjectProperty<SortOrder> order = new SimpleObjectProperty<>(this, "order", SortOrder.PROBLEMS_FIRST);
    private final ObjectProperty<ViewMode> mode = new SimpleObjectProperty<>(this, "mode", ViewMode.TABLE);

    /// @param reader blocks; the fleet at a time in milliseconds since the epoch
    FleetViewModel(LongFunction<Outcome<FleetSnapshot>> reader, Work work, WindowTime time, ViewMemory memory) {
        this.inquiry = new Inquiry<>(
                work, moment -> reader.apply(moment.now()).map(FleetData::of), (outcome, _) -> answer(outcome));
        this.time = time;
        this.memory = memory;
        memory.recall("fleet.filter").ifPresent(filter::set);
        memory.recall("fleet.grouping").map(Grouping::read).ifPresent(grouping::set);
        memory.recall("fleet.sort").flatMap(SortOrder::read).ifPresent(order::set);
        memory.recall(FleetPage.VIEW).map(ViewMode::read).ifPresent(mode::set);
        memory.recall("fleet.selected").ifPresent(selected::set);
        parse(filter.get());
        filter.addListener((_, _, text) -> {
            memory.remember("fleet.filter", text);
            parse(text);
            arrange();
        });
        grouping.addListener((_, _, now) -> {
            memory.remember("fleet.grouping", now.written());
            shut.clear();
            arrange();
        });
        order.addListener((_, _, now) -> {
            memory.remember("fleet.sort", now.written());
            arrange();
        });
        mode.addListener((_, _, now) -> memory.remember(FleetPage.VIEW, now.written()));
        selected.addListener((_, _, now) -> memory.remember("fleet.selected", now));
    }

    ReadOnlyObjectProperty<ViewState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The last good data; null before the first.
    ReadOnlyObjectProperty<@Nullable FleetData> dataProperty() {
        return data.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty settledProperty() {
        return settled.getReadOnlyProperty();
    }

    /// Counts the changes of what the lines say; the list itself changes only when lines come, go or swap places.
    ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    ObservableList<Line> lines() {
        return lines;
    }

    /// In the grammar of [FleetFilter].
    StringProperty filterProperty() {
        return filter;
    }

    /// Terms of the filter that mean nothing but themselves, though they look as if they did.
    ReadOnlyObjectProperty<List<NotUnderstood>> notUnderstoodProperty() {
        return notUnderstood.getReadOnlyProperty();
    }

    private void parse(String text) {
        parsed = FleetFilter.parse(text);
        notUnderstood.set(parsed.notUnderstood());
    }

    /// The key of the selected instance or group, or empty.
    StringProperty selectedProperty() {
        return selected;
    }

    ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    ObjectProperty<SortOrder> orderProperty() {
        return order;
    }

    ObjectProperty<ViewMode> modeProperty() {
        return mode;
    }

    ViewMemory memory() {
        return memory;
    }

    /// Instances that pass the filter.
    List<InstanceFacts> matching() {
        return matching;
    }

    /// What the topology shows as cards: the table's groups, nodes where it has none. By name, so that everything keeps
    /// its place while things go wrong.
    List<Section> cards() {
        Grouping by = grouping.get().by() == Grouping.By.NONE ? Grouping.by(Grouping.By.NODE) : grouping.get();
        return new Arrangement(by, BY_NAME, Set.of()).sections(matching);
    }

    /// Shows a group's instances where they were not shown, and the other way round.
    void toggle(String group) {
        if (!shut.remove(group)) {
            shut.add(group);
        }
        arrange();
    }

    /// Whether the fleet that is shown is that of another range than what is looked at.
    ReadOnlyBooleanProperty behindProperty() {
        return inquiry.behindProperty();
    }

    /// What a model in its place would go on from: a fleet, be it stale.
    Optional<Keepsake> keepsake() {
        FleetData known = data.get();
        boolean shown = state.get() instanceof ViewState.Data || state.get() instanceof ViewState.Stale;
        return known != null && shown ? Optional.of(new FleetKept(known.snapshot(), state.get())) : Optional.empty();
    }

    void goOn(FleetKept kept) {
        // Read anew: what it says may be in another language now.
        data.set(FleetData.of(kept.snapshot()));
        arrange();
        state.set(kept.state());
        settled.set(true);
    }

    /// Starts following the window's time. The fleet is read at the end of the range: the present, unless that is
    /// fixed.
    void show() {
        pins.listen(time.momentProperty(), (_, _, moment) -> inquiry.ask(moment));
        pins.listen(time.beatProperty(), (_, _, now) -> beat(now.longValue()));
        inquiry.ask(time.momentProperty().get());
    }

    /// Asks nothing any more.
    void hide() {
        pins.close();
        inquiry.close();
    }

    /// Asks again, whatever is under way.
    void retry() {
        inquiry.close();
        time.refresh();
    }

    private void beat(long now) {
        inquiry.beat(now);
        state.set(inquiry.whileWaiting(state.get(), lastGood()));
    }

    private long lastGood() {
        FleetData shown = data.get();
        return shown == null ? 0 : shown.snapshot().time();
    }

    private void answer(Outcome<FleetData> outcome) {
        ViewState next = ViewState.after(state.get(), outcome, lastGood());
        FleetData fresh = outcome.orNull();
        if (fresh != null) {
            data.set(fresh);
            if (fresh.instances().isEmpty()) {
                String when = time.selectionProperty().get() instanceof TimeSelection.Fixed ? "empty.then." : "empty.";
                next = new ViewState.Empty(words.get(when + "title"), words.get(when + "hint"));
            }
            arrange();
        }
        state.set(next);
        if (!(next instanceof ViewState.Loading)) {
            settled.set(true);
        }
    }

    private void arrange() {
        FleetData now = data.get();
        if (now == null) {
            return;
        }
        matching = parsed.isAll()
                ? now.instances()
                : now.instances().stream().filter(parsed::test).toList();
        List<Facts> facts = new Arrangement(grouping.get(), order.get(), shut).lines(matching);
        List<Line> next = book.turnTo(facts);
        if (!same(next)) {
            lines.setAll(next);
        }
        revision.set(revision.get() + 1);
    }

    private boolean same(List<Line> next) {
        if (next.size() != lines.size()) {
            return false;
        }
        for (int i = 0; i < next.size(); i++) {
            if (next.get(i) != lines.get(i)) {
                return false;
            }
        }
        return true;
    }
}
