package dev.pharos.ui.rules;

import dev.pharos.alerts.rule.RuleKind;
import dev.pharos.alerts.rule.RuleReport;
import dev.pharos.alerts.rule.RuleTrouble;
import dev.pharos.outcome.Outcome;
import dev.pharos.source.MetricSource;
import dev.pharos.ui.fx.Pins;
import dev.pharos.ui.fx.Work;
import dev.pharos.ui.page.Inquiry;
import dev.pharos.ui.page.Moment;
import dev.pharos.ui.page.ViewMemory;
import dev.pharos.ui.page.WindowTime;
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

/// The rules as they are evaluated now, whatever is looked at, and how the user wants to see them. All on the FX
/// thread but the reading itself.
final class RulesViewModel {
    /// What lies back by no more than this, in milliseconds, is the present.
    private static final long PRESENT = 5_000;

    private static final String FILTER = "rules.filter";
    private static final String KINDS = "rules.kinds";
    private static final String ORDER = "rules.sort";

    /// What was read, and when by the evaluator's clock, in milliseconds since the epoch.
    record Reading(List<RuleReport> reports, long time) {}

    private final Inquiry<Reading> inquiry;
    private final WindowTime time;
    private final Messages words = Messages.of(RulesViewModel.class);
    private final Pins pins = new Pins();
    private final ReadOnlyObjectWrapper<ViewState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new ViewState.Loading());
    private final ReadOnlyObjectWrapper<Reading> reading =
            new ReadOnlyObjectWrapper<>(this, "reading", new Reading(List.of(), 0));
    private final ReadOnlyBooleanWrapper past = new ReadOnlyBooleanWrapper(this, "past");
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper(this, "settled");
    private final ReadOnlyObjectWrapper<Map<RuleKind, Integer>> counts =
            new ReadOnlyObjectWrapper<>(this, "counts", Map.of());
    private final ObservableList<RuleReport> lines = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ObjectProperty<Set<RuleKind>> kinds =
            new SimpleObjectProperty<>(this, "kinds", EnumSet.allOf(RuleKind.class));
    private final ObjectProperty<RuleOrder> order = new SimpleObjectProperty<>(this, "order", RuleOrder.WORST_FIRST);

    RulesViewModel(MetricSource source, Work work, WindowTime time, ViewMemory memory) {
        this.time = time;
        this.inquiry = new Inquiry<>(work, _ -> read(source), (outcome, _) -> answer(outcome));
        memory.recall(FILTER).ifPresent(filter::set);
        memory.recall(KINDS).map(RulesViewModel::read).ifPresent(kinds::set);
        memory.recall(ORDER).flatMap(RuleOrder::read).ifPresent(order::set);
        filter.addListener((_, _, text) -> {
            memory.remember(FILTER, text);
            arrange();
        });
        kinds.addListener((_, _, now) -> {
            memory.remember(KINDS, now.stream().map(RuleKind::name).collect(Collectors.joining(",")));
            arrange();
        });
        order.addListener((_, _, now) -> {
            memory.remember(ORDER, now.written());
            arrange();
        });
    }

    private static Set<RuleKind> read(String written) {
        Set<RuleKind> named = EnumSet.noneOf(RuleKind.class);
        for (RuleKind each : RuleKind.values()) {
            if (Arrays.asList(written.split(",", -1)).contains(each.name())) {
                named.add(each);
            }
        }
        return named;
    }

    private static Outcome<Reading> read(MetricSource source) {
        return source.rules().map(groups -> {
            long now = source.now();
            return new Reading(RuleReport.of(groups, now), now);
        });
    }

    ReadOnlyObjectProperty<ViewState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The last good one; of no rules before the first.
    ReadOnlyObjectProperty<Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty settledProperty() {
        return settled.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty behindProperty() {
        return inquiry.behindProperty();
    }

    /// How many pass the filter, by what they are doing.
    ReadOnlyObjectProperty<Map<RuleKind, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    ObservableList<RuleReport> lines() {
        return lines;
    }

    /// Words that stand somewhere in a rule.
    StringProperty filterProperty() {
        return filter;
    }

    /// Those that are listed.
    ObjectProperty<Set<RuleKind>> kindsProperty() {
        return kinds;
    }

    ObjectProperty<RuleOrder> orderProperty() {
        return order;
    }

    /// Lists rules of a kind that were not listed, and the other way round.
    void toggle(RuleKind which) {
        Set<RuleKind> next = EnumSet.noneOf(RuleKind.class);
        next.addAll(kinds.get());
        if (!next.remove(which)) {
            next.add(which);
        }
        kinds.set(next);
    }

    void show() {
        pins.listen(time.momentProperty(), (_, _, moment) -> ask(moment));
        pins.listen(time.beatProperty(), (_, _, now) -> {
            inquiry.beat(now.longValue());
            state.set(inquiry.whileWaiting(state.get(), reading.get().time()));
        });
        ask(time.momentProperty().get());
    }

    private void ask(Moment moment) {
        past.set(moment.clock() - moment.now() > PRESENT);
        inquiry.ask(moment);
    }

    void hide() {
        pins.close();
        inquiry.close();
    }

    /// Asks again, whatever is under way.
    void retry() {
        inquiry.retry();
    }

    private void answer(Outcome<Reading> outcome) {
        ViewState next = ViewState.after(state.get(), outcome, reading.get().time());
        Reading fresh = outcome.orNull();
        if (fresh != null) {
            reading.set(fresh);
            arrange();
            if (fresh.reports().isEmpty()) {
                next = new ViewState.Empty(words.get("none"), words.get("none.hint"));
            }
        }
        state.set(next);
        if (!(next instanceof ViewState.Loading)) {
            settled.set(true);
        }
    }

    /// Whether what is looked at lies back: nobody tells which rules there were.
    ReadOnlyBooleanProperty pastProperty() {
        return past.getReadOnlyProperty();
    }

    /// Why nothing is listed, in words; empty where something is.
    String nothing() {
        return lines.isEmpty() ? words.get("nothing.matches") : "";
    }

    /// What is wrong, and of how many rules.
    Map<RuleTrouble, Integer> troubles() {
        Map<RuleTrouble, Integer> counted = new EnumMap<>(RuleTrouble.class);
        reading.get()
                .reports()
                .forEach(report -> report.troubles().forEach(trouble -> counted.merge(trouble, 1, Integer::sum)));
        return counted;
    }

    private void arrange() {
        List<RuleReport> passing = reading.get().reports().stream()
                .filter(report -> report.says(filter.get()))
                .toList();
        Map<RuleKind, Integer> counted = new EnumMap<>(RuleKind.class);
        passing.forEach(report -> counted.merge(report.kind(), 1, Integer::sum));
        counts.set(counted);
        List<RuleReport> listed = new ArrayList<>(passing.stream()
                .filter(report -> kinds.get().contains(report.kind()))
                .toList());
        listed.sort(order.get().comparator());
        list(listed);
    }

    /// A list that stays the same keeps its place and what is selected; only what a line says changes.
    private void list(List<RuleReport> next) {
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
