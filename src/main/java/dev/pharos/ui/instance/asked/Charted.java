package dev.pharos.ui.instance.asked;

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
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One panel with what its questions were answered so far. Until a new range is answered, what is known is shown on it.
/// All on the FX thread.
public final class Charted {
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
    private Answers answers;
    private long scrapeMillis;

    public Charted(Panel panel, Messages words) {
        this.panel = panel;
        this.words = words;
        this.style = style(panel);
        this.answers = new Answers(panel.lines().size());
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

    public Panel panel() {
        return panel;
    }

    public ReadOnlyObjectProperty<ChartState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Its title and what failed of it, where something did.
    public Optional<Undrawn> undrawn() {
        return answers.failure().map(why -> new Undrawn(names.get("panel." + panel.key()), why));
    }

    /// What to ask now. What failed of another question says nothing of this one.
    public List<RangeQuery> queries(PanelScope scope, Step step) {
        scrapeMillis = scope.scrapeMillis();
        List<RangeQuery> next = panel.lines().stream()
                .map(line -> new RangeQuery(scope.fill(line, step), step))
                .toList();
        answers.ask(next);
        return next;
    }

    /// What it asks now, by the names of the lines.
    public List<Expression> asked() {
        List<RangeQuery> queries = answers.queries();
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
    public boolean take(Answer answer, long now) {
        return answers.take(answer, now);
    }

    /// What it was answered so far, for the panel in its place.
    public Answers answers() {
        return answers;
    }

    public void goOn(Answers known) {
        answers = known;
    }

    /// Shows what is known over a range.
    ///
    /// @param now     by the clock, whatever is looked at
    /// @param around  what stands on it beside its lines and limits
    /// @param subject whether what the panel is about reports at `now`
    /// @param earlier what it is compared with
    public void show(TimeRange range, long now, Annotations around, Coverage.Subject subject, EarlierPeriod earlier) {
        ChartState next = stateOver(range, now, around, subject);
        state.set(earlier.isNone() ? next : next.map(data -> compared(data, earlier)));
    }

    /// There is nothing to ask.
    public void nothing(String reason) {
        state.set(new ChartState.Empty(reason));
    }

    private ChartState stateOver(TimeRange range, long now, Annotations around, Coverage.Subject subject) {
        Failure failure = answers.failure().orElse(null);
        List<ChartLine> lines = new ArrayList<>();
        List<Threshold> limits = new ArrayList<>();
        boolean answered = false;
        Step step = null;
        for (int i = 0; i < panel.lines().size(); i++) {
            Answer answer = answers.known(i);
            if (answer != null && Answers.overlap(answer.range(), range)) {
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
        boolean waiting = failure == null && !answers.reach(range);
        if (step == null || !answered || waiting) {
            return failure == null ? new ChartState.Loading() : new ChartState.Failed(why(failure));
        }
        if (lines.isEmpty()) {
            return failure == null ? new ChartState.Empty(nothing(step, subject)) : new ChartState.Failed(why(failure));
        }
        ChartData data = new ChartData(range, step, lines)
                .with(new Annotations(around.regions(), limits, around.marks()))
                .withGrain(grain(step))
                .with(new Coverage(answers.over(range), Math.min(range.end(), now), subject));
        return failure == null
                ? new ChartState.Showing(data)
                : new ChartState.Stale(data, answers.age(now), why(failure));
    }

    /// What came since the last whole step has no point: where steps are long, that is not nothing.
    private String nothing(Step step, Coverage.Subject subject) {
        return subject == Coverage.Subject.REPORTS && step.millis() >= LONG_STEP
                ? words.get("panel.empty.steps", Quantity.duration(Duration.ofMillis(step.millis())))
                : words.get("panel.empty");
    }

    /// With what the same questions were answered for the earlier period, and what there is of it in words.
    private ChartData compared(ChartData data, EarlierPeriod earlier) {
        List<RangeQuery> queries = answers.queries();
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
        // Of nothing there is no difference to be told.
        Comparison comparison = lines.isEmpty()
                ? Comparison.NONE
                : new Comparison(earlier.shift().toMillis(), lines);
        return data.with(comparison).withGrain(data.grain().isEmpty() ? said : data.grain() + " · " + said);
    }

    private String grain(Step step) {
        return Grain.of(panel, step, scrapeMillis)
                .map(grain -> words.get(
                        "grain." + grain.kind().name().toLowerCase(Locale.ROOT),
                        Quantity.duration(Duration.ofMillis(grain.over().millis()))))
                .orElse("");
    }

    /// Of many series the largest stand first in the legend, which may not have room for all. Those about as large as
    /// each other stand by name: what is live does not change places with every answer.
    private static List<Series> largestFirst(Panel.Line line, List<Series> series) {
        if (line.legend().isEmpty()) {
            return series;
        }
        return series.stream()
                .sorted(Comparator.comparingInt(Charted::magnitude)
                        .reversed()
                        .thenComparing(one -> line.legendOf(one.labels())))
                .toList();
    }

    /// Of the greatest value, as a power of two.
    private static int magnitude(Series series) {
        double peak = Arrays.stream(series.values(), 0, series.size())
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        return peak > 0 ? Math.getExponent(peak) : Integer.MIN_VALUE;
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

    private static String why(Failure failure) {
        return FailureText.of(failure).title();
    }
}
