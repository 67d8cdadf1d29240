package dev.pharos.fleet.scrape;

import dev.pharos.outcome.Outcome;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import dev.pharos.source.MetricSource;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// The jobs that scrape Redis or nodes, or once did: their targets are looked for however long they have been dead.
/// The living are learnt with every refresh; for those of before Pharos was started the server is asked now and then.
public final class Jobs {
    /// In milliseconds.
    private static final long ASK_AGAIN = 300_000;

    private final SortedSet<String> known = new TreeSet<>();
    private long asked = Long.MIN_VALUE / 2;

    /// What is known, after asking the server where it was not asked about such a time lately. A server that can't
    /// say is noted; one that doesn't answer is a failure.
    public Outcome<SortedSet<String>> at(MetricSource source, long time) {
        if (Math.abs(time - asked) < ASK_AGAIN) {
            return Outcome.success(known());
        }
        return switch (source.instant(FleetQueries.jobs(), time)) {
            case Outcome.Success<QueryResult>(QueryResult result, List<String> notices) -> {
                asked = time;
                if (result instanceof QueryResult.Vector(List<Sample> samples)) {
                    samples.forEach(sample -> known.add(sample.labels().get("job")));
                }
                yield Outcome.success(known()).noting(notices);
            }
            case Outcome.Failed<QueryResult>(var failure) ->
                failure.unanswered()
                        ? Outcome.failed(failure)
                        : Outcome.success(known()).noting(List.of(failure.describe()));
        };
    }

    public void learn(Collection<TargetFacts> targets) {
        targets.forEach(target -> known.add(target.labels().get("job")));
    }

    /// Those of now and of before, without asking.
    public SortedSet<String> known() {
        return Collections.unmodifiableSortedSet(known);
    }
}
