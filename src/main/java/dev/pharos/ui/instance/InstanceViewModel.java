package dev.pharos.ui.instance;

import dev.pharos.dashboard.Answer;
import dev.pharos.dashboard.PanelScope;
import dev.pharos.dashboard.RangeQuery;
import dev.pharos.dashboard.RefreshPlan;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.settings.Note;
import dev.pharos.ui.chart.content.Annotations;
import dev.pharos.ui.chart.content.ChartMark;
import dev.pharos.ui.chart.content.ChartState;
import dev.pharos.ui.chart.content.Expression;
import dev.pharos.ui.fx.Pin;
import dev.pharos.ui.fx.Work;
import dev.pharos.ui.instance.asked.Answers;
import dev.pharos.ui.instance.asked.Charted;
import dev.pharos.ui.instance.asked.EarlierPeriod;
import dev.pharos.ui.instance.asked.Inbox;
import dev.pharos.ui.instance.asked.Incidents;
import dev.pharos.ui.instance.asked.Neighbours;
import dev.pharos.ui.instance.read.InstanceReader;
import dev.pharos.ui.instance.read.InstanceReading;
import dev.pharos.ui.instance.read.Sighting;
import dev.pharos.ui.page.Inquiry;
import dev.pharos.ui.page.Keepsake;
import dev.pharos.ui.page.Moment;
import dev.pharos.ui.page.Undrawn;
import dev.pharos.ui.state.ViewState;
import dev.pharos.ui.theme.Messages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// What the page of one instance shows: the instance itself, and of its charts those that are in view. All on the FX
/// thread, except for the reading.
final class InstanceViewModel implements Pin {
    /// Charts are about this wide: fewer questions differ between window sizes than if each asked for its own width.
    private static final int POINTS = 600;

    private final Messages words = Messages.of(InstanceViewModel.class);
    private final Inquiry<Sighting> inquiry;
    private final RefreshPlan plan;
    private final EarlierPeriod earlier;
    private final Neighbours neighbours = new Neighbours();
    private final Inbox inbox;
    private final Map<String, Charted> charts = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<ViewState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new ViewState.Loading());
    private final ReadOnlyObjectWrapper<@Nullable InstanceReading> reading =
            new ReadOnlyObjectWrapper<>(this, "reading", null);
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper(this, "settled");
    private final Incidents incidents = new Incidents();
    private List<ChartMark> marks = List.of();
    private final BooleanProperty chartsBehind = new SimpleBooleanProperty(this, "chartsBehind");
    private final ReadOnlyStringWrapper absence = new ReadOnlyStringWrapper(this, "absence", "");
    private final ReadOnlyBooleanWrapper behind = new ReadOnlyBooleanWrapper(this, "behind");
    private final ReadOnlyBooleanWrapper headBehind = new ReadOnlyBooleanWrapper(this, "headBehind");
    /// What was asked first about the range and is not answered yet.
    private final Set<RangeQuery> unanswered = new HashSet<>();
    /// The choice of the range that charts were asked about last, and when that was made.
    private long choice = -1;
    private long choiceSince;
    /// When charts were asked about last.
    private long askedAt;
    private @Nullable Set<String> inView;
    private @Nullable Moment moment;
    private long goodAt;
    /// As last heard, in milliseconds since the epoch.
    private long clock;

    /// @param plan    asks for the charts
    /// @param earlier asks for what they are compared with
    /// @param work    reads the instance
    InstanceViewModel(InstanceReader reader, RefreshPlan plan, RefreshPlan earlier, Work work, Executor ui) {
        this.inquiry = new Inquiry<>(work, reader::read, this::read);
        this.plan = plan;
        this.earlier = new EarlierPeriod(earlier, ui, this::redraw);
        this.inbox = new Inbox(ui, this::take);
        behind.bind(inquiry.behindProperty().or(chartsBehind));
        headBehind.bind(inquiry.behindProperty().or(absence.isNotEmpty()));
        PagePanels.forEach((key, panel) -> charts.put(key, new Charted(panel, words)));
    }

    ReadOnlyObjectProperty<ViewState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The instance, null until it was found.
    ReadOnlyObjectProperty<@Nullable InstanceReading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// True once what is in view is there, or the reason why it is not.
    ReadOnlyBooleanProperty settledProperty() {
        return settled.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ChartState> chart(String key) {
        return charted(key).stateProperty();
    }

    /// What a chart asks, as it was sent last.
    List<Expression> asked(String key) {
        return charted(key).asked();
    }

    /// The charts in view that failed.
    List<Undrawn> undrawn() {
        Set<String> visible = inView == null ? Set.of() : inView;
        return charts.entrySet().stream()
                .filter(each -> visible.contains(each.getKey()))
                .flatMap(each -> each.getValue().undrawn().stream())
                .toList();
    }

    private Charted charted(String key) {
        Charted charted = charts.get(key);
        if (charted == null) {
            throw new IllegalArgumentException("no panel " + key);
        }
        return charted;
    }

    /// What a model in its place would go on from: an instance, be it stale.
    ///
    /// @param scrolled how far down the page is, from 0 to 1
    Optional<Keepsake> keepsake(double scrolled) {
        InstanceReading known = reading.get();
        boolean shown = state.get() instanceof ViewState.Data || state.get() instanceof ViewState.Stale;
        if (known == null || !shown) {
            return Optional.empty();
        }
        Map<String, Answers> answers = new LinkedHashMap<>();
        charts.forEach((key, charted) -> answers.put(key, charted.answers()));
        return Optional.of(
                new InstanceKept(known, state.get(), goodAt, incidents.kept(), answers, earlier.known(), scrolled));
    }

    void goOn(InstanceKept kept) {
        kept.answers().forEach((key, answers) -> charted(key).goOn(answers));
        earlier.goOn(kept.earlier());
        incidents.goOn(kept.regions());
        goodAt = kept.goodAt();
        reading.set(kept.reading());
        state.set(kept.state());
    }

    /// Shows a moment of the window's time.
    void show(Moment next) {
        moment = next;
        clock = next.clock();
        inquiry.ask(next);
        ask();
        redraw();
    }

    /// What is seen of the charts is being moved through time: what comes next is asked for before the hand lets go.
    void reach(TimeRange held) {
        if (moment != null && neighbours.reach(moment, held)) {
            ask();
        }
    }

    /// Shows what the user wrote.
    void note(List<Note> notes) {
        marks = notes.stream().map(ChartMark::of).toList();
        redraw();
    }

    /// Draws another period behind the one that is looked at.
    ///
    /// @param shift how much earlier; zero for none
    void compare(Duration shift) {
        if (earlier.compare(shift)) {
            ask();
            redraw();
        }
    }

    /// Time went by.
    ///
    /// @param now in milliseconds since the epoch
    void beat(long now) {
        clock = now;
        inquiry.beat(now);
        state.set(inquiry.whileWaiting(state.get(), goodAt));
        if (!undrawn().isEmpty()) {
            // While the page itself is answered, a chart's question is worth asking again.
            if (state.get() instanceof ViewState.Data && now - askedAt >= Inquiry.AGAIN.toMillis()) {
                ask();
            }
            // What is old grows older, also in a window that is paused.
            redraw();
        }
        chartsBehind.set(!unanswered.isEmpty() && now - choiceSince >= Inquiry.NOTICED.toMillis());
    }

    /// Whether anything of the page is of another range than what is looked at.
    ReadOnlyBooleanProperty behindProperty() {
        return behind.getReadOnlyProperty();
    }

    /// That the instance is not there at the end of what is looked at, in words; empty where it is.
    ReadOnlyStringProperty absenceProperty() {
        return absence.getReadOnlyProperty();
    }

    /// Whether header and tiles are; so are those of an instance that is not there at the end of what is looked at.
    ReadOnlyBooleanProperty headBehindProperty() {
        return headBehind.getReadOnlyProperty();
    }

    /// Which charts can be seen now: only they are asked for.
    void inView(Set<String> keys) {
        if (!keys.equals(inView)) {
            inView = Set.copyOf(keys);
            ask();
            redraw();
        }
    }

    void hide() {
        inquiry.close();
        plan.hide();
        earlier.hide();
        unanswered.clear();
        chartsBehind.set(false);
    }

    /// Asks anew for what failed.
    void retry() {
        inquiry.retry();
        ask();
        redraw();
    }

    @Override
    public void close() {
        hide();
        plan.close();
        earlier.close();
    }

    private void read(Outcome<Sighting> outcome, Moment at) {
        ViewState after = ViewState.after(state.get(), outcome, goodAt);
        switch (outcome) {
            case Outcome.Success(Sighting seen, var _) -> {
                goodAt = at.now();
                switch (seen) {
                    case Sighting.Present(InstanceReading found) -> {
                        InstanceReading before = reading.get();
                        boolean again = !(state.get() instanceof ViewState.Data);
                        absence.set("");
                        reading.set(found);
                        state.set(after);
                        // Also charts got no answer while the instance got none, and a paused window asks no more.
                        if (before == null || again) {
                            ask();
                        }
                        if (before == null || !before.subjects().equals(found.subjects())) {
                            redraw();
                        }
                    }
                    case Sighting.Elsewhere(String name, Sighting.When when) -> {
                        if (reading.get() == null) {
                            empty(when == Sighting.When.LATER ? "later" : "earlier", name);
                        } else {
                            // Whoever has gone there by the charts goes back by them.
                            absence.set(words.get(when == Sighting.When.LATER ? "later.title" : "earlier.title", name));
                            state.set(after);
                        }
                    }
                    case Sighting.Unknown() -> empty("gone", "");
                }
            }
            case Outcome.Failed<Sighting> _ -> state.set(after);
        }
        settle();
    }

    private void empty(String why, String name) {
        state.set(new ViewState.Empty(words.get(why + ".title", name), words.get(why + ".hint", name)));
    }

    private void ask() {
        InstanceReading known = reading.get();
        Moment now = moment;
        Set<String> visible = inView;
        if (known == null || now == null || visible == null) {
            return;
        }
        Step step = Step.forPixels(now.range(), POINTS, new Step(Math.max(1000, known.scrapeMillis())));
        PanelScope scope = new PanelScope(known.redisTargets(), known.nodeLabels(), known.scrapeMillis());
        List<RangeQuery> lines = new ArrayList<>();
        List<RangeQuery> queries = new ArrayList<>();
        incidents.begin();
        for (String key : visible) {
            List<Labels> targets = targets(key, known);
            if (!targets.isEmpty()) {
                lines.addAll(charted(key).queries(scope, step));
                queries.add(incidents.query(PagePanels.about(key), targets, step));
            }
        }
        queries.addAll(0, lines);
        if (now.choice() != choice) {
            choice = now.choice();
            choiceSince = now.clock();
            unanswered.clear();
            unanswered.addAll(queries);
        } else {
            unanswered.retainAll(queries);
        }
        askedAt = clock;
        TimeRange asked = neighbours.of(now);
        plan.show(asked, queries, inbox);
        earlier.ask(asked, lines);
    }

    private static List<Labels> targets(String key, InstanceReading known) {
        List<Labels> node = known.nodeLabels().isEmpty() ? List.of() : List.of(known.nodeLabels());
        return PagePanels.about(key).equals("node") ? node : known.redisTargets();
    }

    private void take(List<Answer> answers) {
        boolean again = false;
        for (Answer answer : answers) {
            unanswered.remove(answer.query());
            if (!incidents.take(answer)) {
                for (Charted charted : charts.values()) {
                    again |= charted.take(answer, clock);
                }
            }
        }
        if (again) {
            ask();
        }
        if (unanswered.isEmpty()) {
            chartsBehind.set(false);
        }
        redraw();
    }

    private void redraw() {
        Moment now = moment;
        InstanceReading known = reading.get();
        if (now == null || known == null || inView == null) {
            return;
        }
        for (String key : inView) {
            if (targets(key, known).isEmpty()) {
                charted(key).nothing(words.get("node.unwatched"));
            } else {
                charted(key)
                        .show(
                                now.range(),
                                clock,
                                new Annotations(incidents.of(PagePanels.about(key)), List.of(), marks),
                                PagePanels.about(key).equals("node")
                                        ? known.subjects().node()
                                        : known.subjects().redis(),
                                earlier);
            }
        }
        settle();
    }

    private void settle() {
        boolean there = switch (state.get()) {
            case ViewState.Loading _ -> false;
            case ViewState.Empty _, ViewState.Failed _ -> true;
            case ViewState.Data _, ViewState.Stale _ ->
                inView != null
                        && inView.stream()
                                .noneMatch(key -> charted(key).stateProperty().get() instanceof ChartState.Loading)
                        && earlier.isSettled();
        };
        if (there) {
            settled.set(true);
        }
    }
}
