package dev.pharos.source;

import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import java.util.List;
import java.util.Map;

/// Where metrics come from: a live server or a recording. Pages and commands know nothing else.
///
/// Every call blocks and is meant for a virtual thread; interrupting the thread cancels the call, which then ends as
/// [dev.pharos.outcome.Failure.Cancelled]. Implementations are safe for use by many threads and bound what is in
/// flight.
public interface MetricSource extends AutoCloseable {
    /// What answers, for the status bar.
    Outcome<ServerInfo> info();

    /// The source's present, in milliseconds since the epoch: the wall clock for a live source, the end of what was
    /// kept for a recorded one. The default time of instant queries and the right edge of relative ranges.
    long now();

    /// Evaluates an expression at the source's own present, whatever this computer's clock says.
    default Outcome<QueryResult> instant(String promql) {
        return instant(promql, now());
    }

    /// Evaluates an expression at one time (milliseconds since the epoch).
    Outcome<QueryResult> instant(String promql, long time);

    /// Evaluates an expression at every step of a range. An expression that is a scalar gives a matrix of one series.
    Outcome<QueryResult.Matrix> range(String promql, TimeRange range, Step step);

    /// The label sets that match at least one of the selectors within the range.
    Outcome<List<Labels>> series(List<String> selectors, TimeRange range);

    Outcome<List<String>> labelNames(List<String> selectors, TimeRange range);

    Outcome<List<String>> labelValues(String label, List<String> selectors, TimeRange range);

    /// Type, unit and help by metric name; empty where the source knows none.
    Outcome<Map<String, MetricMetadata>> metadata();

    /// What is scraped and how the last scrapes went; empty where the source does not tell.
    Outcome<List<ScrapeTarget>> targets();

    /// Pending and firing alerts; empty where the source evaluates no rules.
    Outcome<List<Alert>> alerts();

    /// The rules that it evaluates, by group, as it orders them; empty where it evaluates none or does not tell.
    default Outcome<List<RuleGroup>> rules() {
        return Outcome.success(List.of());
    }

    /// How many alerting rules it evaluates, as far as it tells.
    default Outcome<Integer> alertingRules() {
        return Outcome.success(0);
    }

    /// How the source is doing, for the status bar. Never blocks and asks nobody.
    default LinkStatus status() {
        return LinkStatus.LOCAL;
    }

    @Override
    void close();
}
