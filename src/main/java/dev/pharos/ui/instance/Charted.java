package dev.pharos.ui.instance;

import dev.pharos.dashboard.Answer;
import dev.pharos.dashboard.Grain;
import dev.pharos.dashboard.Panel;
import dev.pharos.dashboard.PanelScope;
import dev.pharos.dashboard.RangeQuery;
import dev.pharos.outcome.Failure;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.ui.chart.content.Annotations;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.ChartRegion;
import dev.pharos.ui.chart.content.ChartState;
import dev.pharos.ui.chart.content.Comparison;
import dev.pharos.ui.chart.content.Coverage;
import dev.pharos.ui.chart.content.Expression;
import dev.pharos.ui.chart.content.LineStyle;
import dev.pharos.ui.chart.content.Threshold;
import dev.pharos.ui.page.Undrawn;
import dev.pharos.ui.state.FailureText;
import dev.pharos.ui.theme.Messages;
import dev.pharos.ui.theme.Quantity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// One panel with what its questions were answered so far. Until a new range is answered, what is known is shown on it.
/// All on the FX thread.
final class Charted {
    /// In milliseconds: a whole step is waited for, and missed, only where it is long.
    private static final long LONG_STEP = 600_000;

    /// Lines that are limits rather than measurements: levels to compare with, not to draw to.
    private static final Set<String> LIMITS = Set.of("max", "max-clients", "memory-total");

    private final Panel panel;
    private final LineStyle style;
    private final Messages words;
    private final Messages names = Messages.of(Panel.class);
    private final ReadOnlyObjectWrapper<ChartState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new ChartState.Loading());
    private final @Nullable Answer[] known;
    private final @Nullable Failure[] failures;
    /// By line: when its last good answer was shown; of one that never had any, when it first failed.
    private final long[] goodAt;
    /// By line: whether its last answer broke off and another was asked for at once.
    private final boolean[] brokeOff;
    private List<RangeQuery> queries = List.of();
    private long scrapeMillis;

    Charted(Panel panel, Messages words) {
        this.panel = panel;
        this.words = words;
        this.style = style(panel);
        this.known = new Answer[panel.lines().size()];
        this.failures = new Failure[panel.lines().size()];
        this.goodAt = new long[panel.lines().size()];
        this.brokeOff = new boolean[panel.lines().size()];
    }

    private static LineStyle style(Panel panel) {
        return switch (panel.style()) {
            case STACKED -> LineStyle.STACKED;
            case LINES ->
                panel.lines().size() == 1 && panel.lines().getFirst().legend().isEmpty()
                        ? LineStyle.AREA
                        : LineStyle.LINE;
        };
    }

    Panel panel() {
        return panel;
    }

    ReadOnlyObjectProperty<ChartState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Its title and what failed of it, where something did.
    Optional<Undrawn> undrawn() {
        return failure().map(why -> new Undrawn(names.get("panel." + panel.key()), why));
    }

    /// Of the first line that has one: the others are drawn all the same, but not as if they were all.
    private Optional<Failure> failure() {
        return Arrays.stream(failures).filter(Objects::nonNull).findFirst();
    }

    /// What to ask now. What failed of another question says nothing of this one.
    List<RangeQuery> queries(PanelScope scope, Step step) {
        scrapeMillis = scope.scrapeMillis();
        List<RangeQuery> next = panel.lines().stream()
                .map(line -> new RangeQuery(scope.fill(line, step), step))
                .toList();
        for (int i = 0; i < queries.size(); i++) {
            if (!next.get(i).equals(queries.get(i))) {
                failures[i] = null;
                brokeOff[i] = false;
            }
        }
        queries = next;
        return queries;
    }

    /// What it asks now, by the names of the lines.
    List<Expression> asked() {
        List<Expression> asked = new ArrayList<>();
        for (int i = 0; i < queries.size(); i++) {
            Panel.Line line = panel.lines().get(i);
            String name = line.key().isEmpty() ? line.legend() : names.get("line." + line.key());
            asked.add(new Expression(name, queries.get(i).promql()));
        }
        return asked;
    }

    /// Takes an answer if it is to one of its questions.
    ///
    /// @return whether to ask again at once: a connection broke, as one does now and then
    boolean take(Answer answer, long now) {
        int line = queries.indexOf(answer.query());
        if (line < 0) {
            return false;
        }
        Failure failed = answer.outcome().failureOrNull();
        if (failed == null) {
            known[line] = answer;
            failures[line] = null;
            brokeOff[line] = false;
            goodAt[line] = now;
        } else if (failed instanceof Failure.Interrupted && failures[line] == null && !brokeOff[line]) {
            brokeOff[line] = true;
            return true;
        } else if (!(failed instanceof Failure.Cancelled)) {
            if (known[line] == null && failures[line] == null) {
                goodAt[line] = now;
            }
            failures[line] = failed;
        }
        return false;
    }

    /// Of the line that has failed for the longest: the others being fresh makes that one no younger.
    private Duration age(long now) {
        long oldest = now;
        for (int i = 0; i < failures.length; i++) {
            if (failures[i] != null) {
                oldest = Math.min(oldest, goodAt[i]);
            }
        }
        return Duration.ofMillis(now - oldest);
    }

    /// Shows what is known over a range.
    ///
    /// @param now     by the clock, whatever is looked at
    /// @param subject whether what the panel is about reports at `now`
    /// @param earlier what it is compared with
    void show(TimeRange range, long now, List<ChartRegion> regions, Coverage.Subject subject, EarlierPeriod earlier) {
        ChartState next = stateOver(range, now, regions, subject);
        state.set(earlier.isNone() ? next : next.map(data -> compared(data, earlier)));
    }

    /// There is nothing to ask.
    void nothing(String reason) {
        state.set(new ChartState.Empty(reason));
    }

    private ChartState stateOver(TimeRange range, long now, List<ChartRegion> regions, Coverage.Subject subject) {
        Failure failure = failure().orElse(null);
        List<ChartLine> lines = new ArrayList<>();
        List<Threshold> limits = new ArrayList<>();
        boolean answered = false;
        Step step = null;
        for (int i = 0; i < known.length; i++) {
            Answer answer = known[i];
            if (answer != null && overlap(answer.range(), range)) {
                answered = true;
                step = answer.query().step();
                QueryResult.Matrix matrix = answer.outcome().orElse(QueryResult.Matrix.EMPTY);
                Panel.Line line = panel.lines().get(i);
                for (Series series : largestFirst(line, matrix.series())) {
                    if (LIMITS.contains(line.key()) && !series.isEmpty()) {
                        limits.add(limit(line, series));
                    } else {
                        lines.add(line(line, series));
                    }
                }
            }
        }
        // Drawn once every question is answered: lines that came one by one would take each other's colours.
        boolean waiting = failure == null
                && Arrays.stream(known).anyMatch(answer -> answer == null || !overlap(answer.range(), range));
        if (step == null || !answered || waiting) {
            return failure == null ? new ChartState.Loading() : new ChartState.Failed(why(failure));
        }
        if (lines.isEmpty()) {
            return failure == null ? new ChartState.Empty(nothing(step, subject)) : new ChartState.Failed(why(failure));
        }
        ChartData data = new ChartData(range, step, lines)
                .with(new Annotations(regions, limits, List.of()))
                .withGrain(grain(step))
                .with(new Coverage(answered(range), Math.min(range.end(), now), subject));
        return failure == null ? new ChartState.Showing(data) : new ChartState.Stale(data, age(now), why(failure));
    }

    /// What all questions are answered for, but those that failed: why they lack is told.
    private TimeRange answered(TimeRange range) {
        long start = Long.MIN_VALUE;
        long end = Long.MAX_VALUE;
        for (int i = 0; i < known.length; i++) {
            Answer answer = known[i];
            if (answer != null && failures[i] == null && overlap(answer.range(), range)) {
                start = Math.max(start, answer.range().start());
                end = Math.min(end, answer.range().end());
            }
        }
        return start <= end && start > Long.MIN_VALUE ? new TimeRange(start, end) : range;
    }

    /// What came since the last whole step has no point: where steps are long, that is not nothing.
    private String nothing(Step step, Coverage.Subject subject) {
        return subject == Coverage.Subject.REPORTS && step.millis() >= LONG_STEP
                ? words.get("panel.empty.steps", Quantity.duration(Duration.ofMillis(step.millis())))
                : words.get("panel.empty");
    }

    /// With what the same questions were answered for the earlier period, and what there is of it in words.
    private ChartData compared(ChartData data, EarlierPeriod earlier) {
        List<ChartLine> lines = new ArrayList<>();
        for (int i = 0; i < queries.size(); i++) {
            Panel.Line line = panel.lines().get(i);
            if (!LIMITS.contains(line.key())) {
                earlier.series(queries.get(i))
                        .ifPresent(found -> found.forEach(series -> lines.add(line(line, series))));
            }
        }
        String shift = Quantity.duration(earlier.shift());
        Optional<Failure> failed = queries.stream()
                .flatMap(query -> earlier.failure(query).stream())
                .findFirst();
        boolean answered =
                queries.stream().allMatch(query -> earlier.series(query).isPresent());
        String said = failed.map(why -> words.get("compared.failed", shift, why(why)))
                .orElseGet(() -> words.get(
                        !answered ? "compared.waiting" : lines.isEmpty() ? "compared.nothing" : "compared.drawn",
                        shift));
        return data.with(new Comparison(earlier.shift().toMillis(), lines))
                .withGrain(data.grain().isEmpty() ? said : data.grain() + " · " + said);
    }

    private String grain(Step step) {
        return Grain.of(panel, step, scrapeMillis)
                .map(grain -> words.get(
                        "grain." + grain.kind().name().toLowerCase(Locale.ROOT),
                        Quantity.duration(Duration.ofMillis(grain.over().millis()))))
                .orElse("");
    }

    /// Of many series the largest stand first in the legend, which may not have room for all.
    private static List<Series> largestFirst(Panel.Line line, List<Series> series) {
        if (line.legend().isEmpty()) {
            return series;
        }
        return series.stream()
                .sorted(Comparator.comparingDouble(Charted::peak).reversed())
                .toList();
    }

    private static double peak(Series series) {
        return Arrays.stream(series.values(), 0, series.size())
                .filter(Double::isFinite)
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    /// A line stays the same one, with its colour, when the name of its metric goes: what is made of many samples has
    /// none.
    private ChartLine line(Panel.Line line, Series series) {
        String legend = line.legendOf(series.labels());
        String name = legend.isEmpty() ? names.get("line." + line.key()) : legend;
        Labels identity = series.labels()
                .without("__name__")
                .with(ChartLine.LINE, line.key().isEmpty() ? line.legend() : line.key());
        return new ChartLine(name, series.withLabels(identity), style);
    }

    private Threshold limit(Panel.Line line, Series series) {
        String text = names.get("line." + line.key()) + " " + panel.unit().format(series.lastValue());
        return new Threshold(series.lastValue(), text, "critical");
    }

    private static boolean overlap(TimeRange a, TimeRange b) {
        return a.start() <= b.end() && b.start() <= a.end();
    }

    private static String why(Failure failure) {
        return FailureText.of(failure).title();
    }
}
