package dev.pharos.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScrapeIntervalsTest {
    private final List<ScrapeTarget> targets = new ArrayList<>();
    private final List<Sample> counts = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private long now = 1_000_000;

    private final ScrapeIntervals intervals = new ScrapeIntervals(new QuietSource() {
        @Override
        public long now() {
            return now;
        }

        @Override
        public Outcome<List<ScrapeTarget>> targets() {
            asked.add("targets");
            return Outcome.success(targets);
        }

        @Override
        public Outcome<QueryResult> instant(String promql, long time) {
            asked.add(promql);
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
        counts.add(new Sample(Labels.of("job", "redis \"1\""), now, 60));

        assertThat(intervals.longest(Set.of("node", "redis \"1\""))).isEqualTo(15_000);
        assertThat(intervals.longest(Set.of("redis \"1\""))).isEqualTo(5_000);
        assertThat(asked).containsExactly("targets", "max by (job) (count_over_time(up{job=\"redis \\\"1\\\"\"}[5m]))");
    }

    @ParameterizedTest
    @CsvSource({
        "600, 500",
        "300, 1000",
        "270, 1000",
        "150, 2000",
        "30, 10000",
        "27, 10000",
        "21, 15000",
        "20, 15000",
        "18, 15000",
        "11, 30000",
        "10, 30000",
        "6, 60000",
        "5, 60000",
        "3, 120000",
        "1, 300000"
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
        counts.add(new Sample(Labels.of("job", "redis"), now, 20));
        assertThat(intervals.longest(Set.of("redis"))).isEqualTo(15_000);
        assertThat(asked).hasSize(4);
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
