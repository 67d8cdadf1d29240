package dev.pharos.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TailFetchTest {
    private static final long START = 1_790_000_000_000L;
    private static final Step STEP = new Step(15_000);

    private final SteppedSource source = new SteppedSource();
    private final ColumnCache cache = new ColumnCache(1_000_000);
    private final TailFetch fetch = new TailFetch(source, cache, TailFetch.SETTLING);

    @Test
    void howeverTheRangeMovesTheAnswerIsThatOfAFullFetch() {
        Random random = new Random(42);
        source.now = START;
        long length = Duration.ofMinutes(30).toMillis();
        long offset = 0;
        for (int i = 0; i < 3_000; i++) {
            source.now += random.nextLong(40_000);
            switch (random.nextInt(20)) {
                case 0 -> length = Duration.ofMinutes(1 + random.nextInt(120)).toMillis();
                case 1 -> offset = random.nextLong(Duration.ofHours(1).toMillis());
                case 2, 3 -> offset = 0;
                default -> {}
            }
            Step step = new Step(random.nextBoolean() ? 15_000 : 60_000);
            RangeQuery query = new RangeQuery(random.nextBoolean() ? "a" : "b", step);
            long end = source.now - offset;
            TimeRange range = new TimeRange(end - length, end).alignedTo(step);

            assertThat(sorted(fetch.fetch(query, range)))
                    .as("refresh %d, %s", i, range)
                    .isEqualTo(sorted(Outcome.success(source.matrix(query.promql(), range, step))));
        }
    }

    @Test
    void aRefreshOfAMovingRangeAsksForItsEndOnly() {
        RangeQuery query = new RangeQuery("a", STEP);
        source.now = START;
        TimeRange hour = TimeRange.endingAt(START, Duration.ofHours(1)).alignedTo(STEP);
        fetch.fetch(query, hour);
        source.now += STEP.millis();
        fetch.fetch(query, hour.shifted(STEP.millis()));

        assertThat(source.asked.getLast().range())
                .isEqualTo(new TimeRange(
                        Math.floorDiv(START - 60_000, STEP.millis()) * STEP.millis() + STEP.millis(),
                        hour.end() + STEP.millis()));
    }

    @Test
    void aFinishedRangeIsNotAskedForTwice() {
        RangeQuery query = new RangeQuery("a", STEP);
        source.now = START;
        TimeRange past =
                TimeRange.endingAt(START - 120_000, Duration.ofHours(1)).alignedTo(STEP);
        fetch.fetch(query, past);
        Outcome<QueryResult.Matrix> again = fetch.fetch(query, past);

        assertThat(source.asked).hasSize(1);
        assertThat(sorted(again)).isEqualTo(sorted(Outcome.success(source.matrix("a", past, STEP))));
    }

    @Test
    void whatDependsOnTheRangeItselfIsAskedForWhole() {
        RangeQuery query = new RangeQuery("up @ end()", STEP);
        source.now = START;
        TimeRange hour = TimeRange.endingAt(START, Duration.ofHours(1)).alignedTo(STEP);
        fetch.fetch(query, hour);
        fetch.fetch(query, hour.shifted(STEP.millis()));

        assertThat(source.asked.getLast().range()).isEqualTo(hour.shifted(STEP.millis()));
        assertThat(cache.size()).isZero();
    }

    @Test
    void aFailureForgetsNothing() {
        RangeQuery query = new RangeQuery("a", STEP);
        source.now = START;
        TimeRange hour = TimeRange.endingAt(START, Duration.ofHours(1)).alignedTo(STEP);
        fetch.fetch(query, hour);
        source.failure = new Failure.Refused("http://there", "refused");
        assertThat(fetch.fetch(query, hour).isSuccess()).isFalse();
        source.failure = null;
        fetch.fetch(query, hour);

        assertThat(source.asked.getLast().range().start()).isGreaterThan(hour.start());
    }

    @Test
    void theMemoryIsBounded() {
        ColumnCache small = new ColumnCache(2_000);
        TailFetch bounded = new TailFetch(source, small, TailFetch.SETTLING);
        source.now = START;
        TimeRange hour = TimeRange.endingAt(START, Duration.ofHours(1)).alignedTo(STEP);
        for (int i = 0; i < 50; i++) {
            bounded.fetch(new RangeQuery("query " + i, STEP), hour);
        }

        assertThat(small.size()).isPositive().isLessThanOrEqualTo(2_000);
    }

    private static List<Series> sorted(Outcome<QueryResult.Matrix> outcome) {
        return outcome.orElse(QueryResult.Matrix.EMPTY).series().stream()
                .sorted(Comparator.comparing(Series::labels))
                .toList();
    }
}
