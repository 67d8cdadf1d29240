package dev.pharos.alerts.history;

import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.source.MetricSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;

/// From the series `ALERTS` and `ALERTS_FOR_STATE` that rule evaluators write.
///
/// Where they are not too many their samples are read as they were written: one at each evaluation, so that nothing is
/// too short to be seen. Where they are, a point says whether an alert fired at any moment since the point before: what
/// is shorter than a step is not lost then, but its times are as coarse as the step.
final class WrittenHistory implements AlertHistory {
    private static final String FIRING = "ALERTS{alertstate=\"firing\"}";

    /// Its value is when the expression first held, in seconds since the epoch.
    private static final String HELD = "ALERTS_FOR_STATE";

    private static final String STARTED =
            "process_start_time_seconds and on (job, instance) (prometheus_build_info or vm_app_version)";

    /// So many samples are read as they were written.
    private static final int FEW = 200_000;

    /// Between evaluations, in milliseconds, where nobody tells.
    private static final long USUAL = 60_000;

    private static final Step FINEST = new Step(15_000);
    /// As many points as a range is looked at with at most, about.
    private static final int POINTS = 2_000;
    /// As many as are asked for at once: servers bound the samples of a query.
    private static final int AT_ONCE = 500;

    private final MetricSource source;
    private final int few;

    WrittenHistory(MetricSource source) {
        this(source, FEW);
    }

    /// @param few how many samples are read as they were written
    WrittenHistory(MetricSource source, int few) {
        this.source = source;
        this.few = few;
    }

    /// How much was written.
    private enum Amount {
        NOTHING,
        FEW,
        /// Or more than the server wants to count.
        MANY
    }

    @Override
    public Outcome<Remembered> read(TimeRange range) {
        long now = source.now();
        if (range.start() >= now) {
            return Outcome.success(new Remembered(List.of(), null));
        }
        TimeRange known = new TimeRange(range.start(), Math.min(range.end(), now));
        String window = "[" + new Step(Math.max(1, known.millis())).promql() + "]";
        return amount(window, known.end()).then(amount -> switch (amount) {
            case NOTHING -> Outcome.success(new Remembered(List.of(), null));
            case FEW ->
                samples(FIRING + window, known.end())
                        .then(firing ->
                                samples(HELD + window, known.end()).then(held -> episodes(firing, held, 0, known)));
            case MANY -> stepped(known);
        });
    }

    private Outcome<Amount> amount(String window, long end) {
        String count = "sum by (alertstate) (count_over_time(%s%s) or count_over_time(%s%s))"
                .formatted(FIRING, window, HELD, window);
        return switch (source.instant(count, end)) {
            case Outcome.Success<QueryResult>(QueryResult result, var _) ->
                Outcome.success(
                        result instanceof QueryResult.Vector(List<Sample> samples) ? amount(samples) : Amount.MANY);
            case Outcome.Failed<QueryResult>(Failure failure)
            when failure.unanswered() || failure instanceof Failure.Cancelled -> Outcome.failed(failure);
            case Outcome.Failed<QueryResult> _ -> Outcome.success(Amount.MANY);
        };
    }

    private Amount amount(List<Sample> counts) {
        if (counts.stream().noneMatch(each -> each.labels().has("alertstate"))) {
            return Amount.NOTHING;
        }
        return counts.stream().mapToDouble(Sample::value).sum() <= few ? Amount.FEW : Amount.MANY;
    }

    private Outcome<Remembered> stepped(TimeRange range) {
        Step step = Step.forPixels(range, POINTS, FINEST);
        TimeRange whole = range.alignedTo(step, range.end());
        // A window no shorter than the interval of any rule has an evaluation of each.
        Step window = new Step(Math.max(step.millis(), rules().longest().orElse(USUAL)));
        return points(FIRING, window, whole, step)
                .then(firing ->
                        points(HELD, window, whole, step).then(held -> episodes(firing, held, window.millis(), range)));
    }

    private Outcome<Remembered> episodes(
            Map<Labels, Series> firing, Map<Labels, Series> held, long step, TimeRange range) {
        RuleTimes rules = rules();
        long[] starts = starts(range);
        return on(range.end())
                .map(on -> new Remembered(
                        new EpisodeReading(rules, starts, step, range, on).episodes(firing, held), null));
    }

    /// When evaluators were started, in milliseconds since the epoch, as far as they are scraped.
    private long[] starts(TimeRange range) {
        Step step = Step.forPixels(range, AT_ONCE, FINEST);
        DoubleStream before = source
                .range(STARTED, range.alignedTo(step, range.end()), step)
                .orElse(QueryResult.Matrix.EMPTY)
                .series()
                .stream()
                .flatMapToDouble(series -> Arrays.stream(series.values(), 0, series.size()));
        DoubleStream last = source.instant(STARTED, range.end()).orNull() instanceof QueryResult.Vector(var samples)
                ? samples.stream().mapToDouble(Sample::value)
                : DoubleStream.empty();
        return DoubleStream.concat(before, last)
                .mapToLong(seconds -> Math.round(seconds * 1000))
                .distinct()
                .sorted()
                .toArray();
    }

    private RuleTimes rules() {
        return RuleTimes.of(source.rules().orElse(List.of()));
    }

    private Outcome<Set<Labels>> on(long time) {
        return source.instant(FIRING, time).map(result -> {
            Set<Labels> on = new HashSet<>();
            if (result instanceof QueryResult.Vector(List<Sample> samples)) {
                samples.forEach(sample -> on.add(alert(sample.labels())));
            }
            return on;
        });
    }

    private Outcome<Map<Labels, Series>> samples(String selector, long end) {
        return source.instant(selector, end).map(result -> {
            Map<Labels, List<Series>> parts = new HashMap<>();
            if (result instanceof QueryResult.Matrix(List<Series> all)) {
                all.forEach(series -> add(series, parts));
            }
            return joined(parts);
        });
    }

    /// The points of each alert, put together from as many questions as it takes.
    private Outcome<Map<Labels, Series>> points(String selector, Step window, TimeRange range, Step step) {
        String query = "max_over_time(%s[%s])".formatted(selector, window.promql());
        Map<Labels, List<Series>> parts = new HashMap<>();
        long length = step.millis() * (AT_ONCE - 1L);
        for (long from = range.start(); from <= range.end(); from += length + step.millis()) {
            switch (source.range(query, new TimeRange(from, Math.min(range.end(), from + length)), step)) {
                case Outcome.Success<QueryResult.Matrix>(QueryResult.Matrix part, var _) ->
                    part.series().forEach(series -> add(series, parts));
                case Outcome.Failed<QueryResult.Matrix>(Failure failure) -> {
                    return Outcome.failed(failure);
                }
            }
        }
        return Outcome.success(joined(parts));
    }

    private static void add(Series series, Map<Labels, List<Series>> parts) {
        parts.computeIfAbsent(alert(series.labels()), _ -> new ArrayList<>()).add(series);
    }

    private static Map<Labels, Series> joined(Map<Labels, List<Series>> parts) {
        Map<Labels, Series> all = new HashMap<>();
        parts.forEach((labels, each) -> all.put(labels, joined(labels, each)));
        return all;
    }

    private static Series joined(Labels labels, List<Series> parts) {
        int size = parts.stream().mapToInt(Series::size).sum();
        long[] times = new long[size];
        double[] values = new double[size];
        int at = 0;
        for (Series part : parts) {
            System.arraycopy(part.times(), 0, times, at, part.size());
            System.arraycopy(part.values(), 0, values, at, part.size());
            at += part.size();
        }
        return new Series(labels, times, values);
    }

    private static Labels alert(Labels written) {
        return written.without(Labels.NAME, "alertstate");
    }
}
