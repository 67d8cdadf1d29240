package dev.pharos.source;

import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How often the jobs behind a source are scraped, learnt seldom: as the server says of its targets, which Prometheus
/// does, and otherwise (VictoriaMetrics, Thanos, Mimir, a recording) from how many samples there are.
public final class ScrapeIntervals {
    /// In milliseconds.
    private static final long LEARN_AGAIN = 300_000;

    /// In milliseconds; `[11m]` in the query. No multiple of what people choose: the count of a job that is scraped
    /// every two minutes is five or six then, and both mean two minutes.
    private static final long COUNTED = 660_000;

    /// In milliseconds: the intervals that people choose. What is counted is near one of them, and a window that
    /// changed with every lost scrape would ask for all of a chart anew.
    private static final long[] USUAL = {
        500, 1_000, 2_000, 5_000, 10_000, 15_000, 20_000, 30_000, 60_000, 120_000, 300_000
    };

    /// A count may lack some scrapes, or have one more than fits.
    private static final double TOLERANCE = 0.85;

    private final MetricSource source;
    private final Map<String, Long> known = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private long learnt = Long.MIN_VALUE / 2;

    public ScrapeIntervals(MetricSource source) {
        this.source = source;
    }

    /// The longest interval of these jobs, in milliseconds; 0 where nothing is known of any. Blocks when there is
    /// something to learn: two calls every five minutes, and for jobs that are new.
    public synchronized long longest(Collection<String> jobs) {
        if (jobs.isEmpty()) {
            return 0;
        }
        long now = source.now();
        if ((!asked.containsAll(jobs) || Math.abs(now - learnt) >= LEARN_AGAIN) && learn(jobs)) {
            learnt = now;
            asked.addAll(jobs);
        }
        return jobs.stream().mapToLong(job -> known.getOrDefault(job, 0L)).max().getAsLong();
    }

    /// Whether it was asked to the end: what was cancelled, as by leaving a page, is no lesson.
    private boolean learn(Collection<String> jobs) {
        Map<String, Long> said = new HashMap<>();
        Outcome<List<ScrapeTarget>> targets = source.targets();
        if (targets.failureOrNull() instanceof Failure.Cancelled) {
            return false;
        }
        for (ScrapeTarget target : targets.orElse(List.of())) {
            if (jobs.contains(target.job()) && target.intervalMillis() > 0) {
                said.merge(target.job(), target.intervalMillis(), Math::max);
            }
        }
        known.putAll(said);
        List<String> others =
                jobs.stream().filter(job -> !said.containsKey(job)).toList();
        if (others.isEmpty()) {
            return true;
        }
        Outcome<QueryResult> counted = source.instant(counts(others));
        if (counted.orNull() instanceof QueryResult.Vector(var samples)) {
            samples.forEach(sample -> known.put(sample.labels().get("job"), usual(COUNTED / sample.value())));
        }
        return !(counted.failureOrNull() instanceof Failure.Cancelled);
    }

    /// Of each job how often the slowest of its targets was scraped that were there all the time; in a job that is
    /// newer than that, the one that was there for the longest.
    private static String counts(Collection<String> jobs) {
        List<String> targets = jobs.stream()
                .sorted()
                .map(job -> "up{job=" + Labels.quoted(job) + "}")
                .toList();
        return targets.stream()
                        .map("(count_over_time(%1$s[11m]) and %1$s and %1$s offset 11m)"::formatted)
                        .collect(Collectors.joining(" or ", "min by (job) (", ")"))
                + targets.stream()
                        .map("count_over_time(%s[11m])"::formatted)
                        .collect(Collectors.joining(" or ", " or max by (job) (", ")"));
    }

    /// The usual interval that was meant, rather too long than too short: with too short a window there is no rate.
    private static long usual(double counted) {
        for (long interval : USUAL) {
            if (interval >= counted * TOLERANCE) {
                return interval;
            }
        }
        return COUNTED;
    }
}
