package dev.pharos.dashboard;

import dev.pharos.outcome.Outcome;
import dev.pharos.series.QueryResult;
import dev.pharos.series.TimeRange;
import dev.pharos.source.MetricSource;
import java.time.Duration;

/// Asks a source for a range and only for what of it is not known yet.
///
/// The value of an expression at a time is final once every sample up to that time has arrived. Scrapes that are
/// under way, rules that are evaluated late and servers that hide what is newest (VictoriaMetrics: 30 s) make
/// that take a while: points younger than the settling time are asked for again.
final class TailFetch {
    /// As long as a slow scrape, a rule's interval and VictoriaMetrics's latency offset take together.
    static final Duration SETTLING = Duration.ofSeconds(60);

    private final MetricSource source;
    private final ColumnCache cache;
    private final long settling;

    TailFetch(MetricSource source, ColumnCache cache, Duration settling) {
        this.source = source;
        this.cache = cache;
        this.settling = settling.toMillis();
    }

    /// @param wanted aligned to the query's step
    Outcome<QueryResult.Matrix> fetch(RangeQuery query, TimeRange wanted) {
        Columns known = query.composable() ? cache.get(query) : null;
        long now = source.now();
        if (known == null) {
            return ask(query, wanted).map(all -> keep(query, wanted, now, all));
        }
        TimeRange[] missing = known.missing(wanted, query.step().millis());
        if (missing.length == 0) {
            return Outcome.success(known.cut(wanted));
        }
        TimeRange tail = missing[0];
        return ask(query, tail)
                .map(fresh -> keep(
                        query, wanted, now, tail.equals(wanted) ? fresh : known.joined(wanted, tail.start(), fresh)));
    }

    private Outcome<QueryResult.Matrix> ask(RangeQuery query, TimeRange range) {
        return source.range(query.promql(), range, query.step());
    }

    private QueryResult.Matrix keep(RangeQuery query, TimeRange range, long now, QueryResult.Matrix matrix) {
        if (query.composable()) {
            cache.put(query, new Columns(range, now - settling, matrix));
        }
        return matrix;
    }
}
