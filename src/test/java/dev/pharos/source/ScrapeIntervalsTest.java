package dev.pharos.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScrapeIntervalsTest {
    private final List<ScrapeTarget> targets = new ArrayList<>();
    private final List<Sample> counts = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final Set<String> cancelled = new HashSet<>();
    private long now = 1_000_000;

    private final ScrapeIntervals intervals = new ScrapeIntervals(new QuietSource() {
        @Override
        public long now() {
            return now;
        }

        @Override
        public Outcome<List<ScrapeTarget>> targets() {
            asked.add("targets");
            if (cancelled.contains("targets")) {
                return Outcome.failed(new Failure.Cancelled(""));
            }
            return Outcome.success(targets);
        }

        @Override
        public Outcome<QueryResult> instant(String promql, long time) {
            asked.add(promql);
            if (cancelled.contains("counts")) {
                return Outcome.failed(new Failure.Cancelled(""));
            }
            return counts.isEmpty()
                    ? Outcome.failed(new Failure.Rejected("", "execution", "no"))
                    : Outcome.success(new QueryResult.Vector(counts));
        }
    });

    @Test
    void theLongestOfTheJobsAskedForCountsAndNoOther() {
        targets.addAll(List.of(
                target("redis", 1_000), target("redis", 5_000), target("node", 15_000), target("slow", 60_000)));

        assertThat(intervals.longest(Set.of("redis"))).isEqualTo(5_000);
        assertThat(intervals.longest(Set.of("redis", "node"))).isEqualTo(15_000);
        assertThat(asked).containsExactly("targets", "targets");
    }

    @Test
    void whatTheServerDoesNotSayIsCounted() {
        targets.add(target("node", 15_000));
        counts.add(new Sample(Labels.of("job", "redis \"1\""), now, 132));

        assertThat(intervals.longest(Set.of("node", "redis \"1\""))).isEqualTo(15_000);
        assertThat(intervals.longest(Set.of("redis \"1\""))).isEqualTo(5_000);
        assertThat(asked)
                .containsExactly(
                        "targets",
                        "min by (job) ((count_over_time(up{job=\"redis \\\"1\\\"\"}[11m])"
                                + " and up{job=\"redis \\\"1\\\"\"} and up{job=\"redis \\\"1\\\"\"} offset 11m))"
                                + " or max by (job) (count_over_time(up{job=\"redis \\\"1\\\"\"}[11m]))");
    }

    @ParameterizedTest
    @CsvSource({
        "1320, 500",
        "660, 1000",
        "600, 1000",
        "330, 2000",
        "66, 10000",
        "60, 10000",
        "45, 15000",
        "44, 15000",
        "40, 15000",
        "33, 20000",
        "22, 30000",
        "21, 30000",
        "12, 60000",
        "11, 60000",
        "6, 120000",
        "5, 120000",
        "4, 300000",
        "3, 300000",
        "2, 300000",
        "1, 660000"
    })
    void aCountThatLacksSomeOrHasOneMoreIsTheIntervalThatWasMeant(double count, long millis) {
        counts.add(new Sample(Labels.of("job", "redis"), now, count));
        assertThat(intervals.longest(Set.of("redis"))).isEqualTo(millis);
    }

    @Test
    void isLearntOnceInFiveMinutesAlsoWhereNothingIsKnown() {
        assertThat(intervals.longest(Set.of("redis"))).isZero();
        now += 299_999;
        intervals.longest(Set.of("redis"));
        assertThat(asked).hasSize(2);

        now += 1;
        counts.add(new Sample(Labels.of("job", "redis"), now, 44));
        assertThat(intervals.longest(Set.of("redis"))).isEqualTo(15_000);
        assertThat(asked).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"targets", "counts"})
    void aLessonThatWasCancelledIsTriedAgain(String where) {
        counts.add(new Sample(Labels.of("job", "redis"), now, 44));
        cancelled.add(where);
        assertThat(intervals.longest(Set.of("redis"))).isZero();

        cancelled.clear();
        assertThat(intervals.longest(Set.of("redis"))).isEqualTo(15_000);
    }

    @Test
    void nothingIsAskedAboutNoJobs() {
        assertThat(intervals.longest(Set.of())).isZero();
        assertThat(asked).isEmpty();
    }

    private static ScrapeTarget target(String job, long millis) {
        return new ScrapeTarget(job, Labels.EMPTY, "http://a:9121/metrics", millis, true, "", 0);
    }
}
