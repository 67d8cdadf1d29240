package dev.pharos.ui.history;

import dev.pharos.alerts.AlertFilter;
import dev.pharos.alerts.Fingerprint;
import dev.pharos.alerts.Severity;
import dev.pharos.alerts.history.AlertEpisode;
import dev.pharos.alerts.history.AlertHistory;
import dev.pharos.alerts.history.AlertStatistics;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.TimeRange;
import dev.pharos.source.AlertRules;
import dev.pharos.ui.fx.Pins;
import dev.pharos.ui.fx.Work;
import dev.pharos.ui.page.Inquiry;
import dev.pharos.ui.page.Moment;
import dev.pharos.ui.page.ViewMemory;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.state.ViewState;
import dev.pharos.ui.theme.Messages;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What fired in the range that is looked at, and how the user wants to see it. All on the FX thread but the reading
/// itself.
final class HistoryViewModel {
    private static final String FILTER = "history.filter";
    private static final String SEVERITIES = "history.severities";
    private static final String ORDER = "history.sort";

    /// So much of a range goes by before it is read again: it costs more than a board.
    private static final long PART = 240;

    private static final long SOONEST = Duration.ofSeconds(5).toMillis();
    private static final long LATEST = Duration.ofMinutes(1).toMillis();

    /// What was read.
    ///
    /// @param all    alerts that fired
    /// @param range  that was looked at
    /// @param now    until when what is on lasts, in milliseconds since the epoch
    /// @param silent why the server's own memory is not among it; null where it is
    /// @param rules  whether anything would be written down at all
    record Reading(
            List<AlertStatistics> all,
            TimeRange range,
            long now,
            @Nullable Failure silent,
            AlertRules.Presence rules) {
        static final Reading NONE = new Reading(List.of(), new TimeRange(0, 0), 0, null, AlertRules.Presence.SEEN);
    }

    private final Inquiry<Reading> inquiry;
    private final WindowTime time;
    private final Messages words = Messages.of(HistoryViewModel.class);
    private final Pins pins = new Pins();
    private AlertFilter parsed = AlertFilter.ALL;
    private @Nullable Moment asked;
    private final ReadOnlyObjectWrapper<ViewState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new ViewState.Loading());
    private final ReadOnlyObjectWrapper<Reading> reading = new ReadOnlyObjectWrapper<>(this, "reading", Reading.NONE);
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper(this, "settled");
    private final ReadOnlyObjectWrapper<List<AlertFilter.Unread>> unread =
            new ReadOnlyObjectWrapper<>(this, "unread", List.of());
    private final ReadOnlyObjectWrapper<Map<Severity, Integer>> counts =
            new ReadOnlyObjectWrapper<>(this, "counts", Map.of());
    private final ObservableList<AlertStatistics> lines = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ObjectProperty<Set<Severity>> severities =
            new SimpleObjectProperty<>(this, "severities", EnumSet.allOf(Severity.class));
    private final ObjectProperty<HistoryOrder> order =
            new SimpleObjectProperty<>(this, "order", HistoryOrder.NEWEST_FIRST);

    HistoryViewModel(AlertHistory history, AlertRules rules, Work work, WindowTime time, ViewMemory memory) {
        this.time = time;
        this.inquiry = new Inquiry<>(work, moment -> read(history, rules, moment), (outcome, _) -> answer(outcome));
        memory.recall(FILTER).ifPresent(filter::set);
        memory.recall(SEVERITIES).map(HistoryViewModel::read).ifPresent(severities::set);
        memory.recall(ORDER).flatMap(HistoryOrder::read).ifPresent(order::set);
        parse(filter.get());
        filter.addListener((_, _, text) -> {
            memory.remember(FILTER, text);
            parse(text);
            arrange();
        });
        severities.addListener((_, _, now) -> {
            memory.remember(SEVERITIES, now.stream().map(Severity::name).collect(Collectors.joining(",")));
            arrange();
        });
        order.addListener((_, _, now) -> {
            memory.remember(ORDER, now.written());
            arrange();
        });
    }

    private static Set<Severity> read(String written) {
        Set<Severity> named = EnumSet.noneOf(Severity.class);
        for (Severity each : Severity.values()) {
            if (Arrays.asList(written.split(",", -1)).contains(each.name())) {
                named.add(each);
            }
        }
        return named;
    }

    /// Of what lies ahead nobody knows.
    private static Outcome<Reading> read(AlertHistory history, AlertRules rules, Moment moment) {
        TimeRange past =
                new TimeRange(moment.range().start(), Math.max(moment.range().start(), moment.now()));
        return history.read(past).map(remembered -> {
            List<AlertStatistics> all = AlertStatistics.of(remembered.episodes(), past, moment.now());
            boolean doubtful = all.isEmpty() && remembered.silent() == null;
            return new Reading(
                    all,
                    moment.range(),
                    moment.now(),
                    remembered.silent(),
                    doubtful ? rules.presence(List.of()) : AlertRules.Presence.SEEN);
        });
    }

    ReadOnlyObjectProperty<ViewState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The last good one; of nothing before the first.
    ReadOnlyObjectProperty<Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty settledProperty() {
        return settled.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty behindProperty() {
        return inquiry.behindProperty();
    }

    /// Terms of the filter that are meant to be matchers and are none.
    ReadOnlyObjectProperty<List<AlertFilter.Unread>> unreadProperty() {
        return unread.getReadOnlyProperty();
    }

    /// How many alerts pass the filter, by severity.
    ReadOnlyObjectProperty<Map<Severity, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    ObservableList<AlertStatistics> lines() {
        return lines;
    }

    /// In the language of the page of the alerts.
    StringProperty filterProperty() {
        return filter;
    }

    /// Those that are listed.
    ObjectProperty<Set<Severity>> severitiesProperty() {
        return severities;
    }

    ObjectProperty<HistoryOrder> orderProperty() {
        return order;
    }

    /// Lists alerts of a severity that were not listed, and the other way round.
    void toggle(Severity which) {
        Set<Severity> next = EnumSet.noneOf(Severity.class);
        next.addAll(severities.get());
        if (!next.remove(which)) {
            next.add(which);
        }
        severities.set(next);
    }

    void show() {
        pins.listen(time.momentProperty(), (_, _, moment) -> ask(moment));
        pins.listen(time.beatProperty(), (_, _, now) -> {
            inquiry.beat(now.longValue());
            state.set(inquiry.whileWaiting(state.get(), reading.get().now()));
        });
        asked = null;
        ask(time.momentProperty().get());
    }

    private void ask(Moment moment) {
        Moment before = asked;
        long pace = Math.clamp(moment.range().millis() / PART, SOONEST, LATEST);
        if (before == null || before.choice() != moment.choice() || moment.clock() - before.clock() >= pace) {
            asked = moment;
            inquiry.ask(moment);
        }
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
        ViewState next = ViewState.after(state.get(), outcome, reading.get().now());
        Reading fresh = outcome.orNull();
        if (fresh != null) {
            reading.set(fresh);
            arrange();
            if (fresh.all().isEmpty()) {
                String why = fresh.rules() == AlertRules.Presence.NONE ? "unwritten" : "none";
                next = new ViewState.Empty(words.get(why), words.get(why + ".hint"));
            }
        }
        state.set(next);
        if (!(next instanceof ViewState.Loading)) {
            settled.set(true);
        }
    }

    /// Why nothing is listed, in words; empty where something is.
    String nothing() {
        return lines.isEmpty() ? words.get("nothing.matches") : "";
    }

    /// The episodes of what is listed, the earliest first.
    List<AlertEpisode> episodes() {
        return lines.stream()
                .flatMap(each -> each.episodes().stream())
                .sorted(AlertEpisode.EARLIEST_FIRST)
                .toList();
    }

    /// @param which a fingerprint, or the name of an alert
    Optional<AlertStatistics> find(String which) {
        return which.isEmpty()
                ? Optional.empty()
                : lines.stream()
                        .filter(each -> Fingerprint.of(each.labels()).equals(which)
                                || each.name().equals(which))
                        .findFirst();
    }

    /// Looks at the time around an episode.
    void zoomTo(AlertEpisode episode) {
        long start = episode.pendingSince() == 0 ? episode.start() : episode.pendingSince();
        long end = episode.isOn() ? reading.get().now() : episode.end();
        long around = Math.max(Duration.ofMinutes(5).toMillis(), (end - start) / 2);
        time.zoomTo(new TimeRange(start - around, end + around));
    }

    private void parse(String text) {
        parsed = AlertFilter.parse(text);
        unread.set(parsed.unread());
    }

    private void arrange() {
        List<AlertStatistics> passing = reading.get().all().stream()
                .filter(each -> parsed.test(each.labels()))
                .toList();
        Map<Severity, Integer> counted = new EnumMap<>(Severity.class);
        passing.forEach(each -> counted.merge(Severity.of(each.labels()), 1, Integer::sum));
        counts.set(counted);
        list(passing.stream()
                .filter(each -> severities.get().contains(Severity.of(each.labels())))
                .sorted(order.get().comparator())
                .toList());
    }

    /// A list that stays the same keeps its place and what is selected; only what a line says changes.
    private void list(List<AlertStatistics> next) {
        boolean same = next.size() == lines.size();
        for (int i = 0; same && i < next.size(); i++) {
            same = next.get(i).labels().equals(lines.get(i).labels());
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
