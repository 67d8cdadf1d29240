package dev.pharos.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RefreshPlanTest {
    private static final long NOW = 1_790_000_000_000L;
    private static final Step STEP = new Step(15_000);
    private static final TimeRange HOUR = TimeRange.endingAt(NOW, Duration.ofHours(1));

    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private final GatedSource source = new GatedSource();
    private final RefreshPlan plan = new RefreshPlan(source);

    /// Answers when told to; says when it is asked and when it was interrupted.
    private static final class GatedSource extends SteppedSource {
        final BlockingQueue<String> entered = new LinkedBlockingQueue<>();
        final BlockingQueue<String> interrupted = new LinkedBlockingQueue<>();
        volatile CountDownLatch gate = new CountDownLatch(0);
        volatile @Nullable RuntimeException bug;

        @Override
        public Outcome<QueryResult.Matrix> range(String promql, TimeRange range, Step step) {
            entered.add(promql);
            try {
                gate.await();
            } catch (InterruptedException e) {
                interrupted.add(promql);
                return Outcome.failed(new Failure.Cancelled("gate"));
            }
            RuntimeException thrown = bug;
            if (thrown != null) {
                throw thrown;
            }
            return super.range(promql, range, step);
        }
    }

    RefreshPlanTest() {
        source.now = NOW;
    }

    @AfterEach
    void close() {
        plan.close();
    }

    @Test
    void equalQuestionsAreAskedOnce() throws Exception {
        RangeQuery query = new RangeQuery("a", STEP);
        plan.show(HOUR, List.of(query, new RangeQuery("a", STEP), new RangeQuery("b", STEP)), answers::add);

        assertThat(List.of(next().query().promql(), next().query().promql())).containsExactlyInAnyOrder("a", "b");
        assertThat(source.asked).hasSize(2);
        assertThat(source.asked.getFirst().range()).isEqualTo(HOUR.alignedTo(STEP, NOW));
    }

    @Test
    void nothingIsAskedOfTheFuture() throws Exception {
        Step wide = new Step(1_800_000);
        plan.show(HOUR, List.of(new RangeQuery("a", wide)), answers::add);
        assertThat(next().range().end()).isLessThanOrEqualTo(NOW).isGreaterThan(NOW - 1_800_000);
    }

    @Test
    void whatLeavesTheViewIsCancelled() throws Exception {
        source.gate = new CountDownLatch(1);
        plan.show(HOUR, List.of(new RangeQuery("seen", STEP), new RangeQuery("gone", STEP)), answers::add);
        source.entered.take();
        source.entered.take();
        plan.show(HOUR, List.of(new RangeQuery("seen", STEP)), answers::add);

        assertThat(source.interrupted.poll(10, TimeUnit.SECONDS)).isEqualTo("gone");
        source.gate.countDown();
        assertThat(next().query().promql()).isEqualTo("seen");
        assertThat(source.asked).hasSize(1);
    }

    @Test
    void aSlowAnswerSurvivesARefreshAndIsThenCompleted() throws Exception {
        source.gate = new CountDownLatch(1);
        RangeQuery query = new RangeQuery("slow", STEP);
        plan.show(HOUR, List.of(query), answers::add);
        source.entered.take();
        plan.show(HOUR.shifted(5_000), List.of(query), answers::add);
        source.now = NOW + 10_000;
        plan.show(HOUR.shifted(10_000), List.of(query), answers::add);
        source.gate.countDown();

        assertThat(next().range()).isEqualTo(HOUR.alignedTo(STEP, NOW));
        assertThat(next().range()).isEqualTo(HOUR.shifted(10_000).alignedTo(STEP, NOW + 10_000));
        assertThat(source.interrupted).isEmpty();
        assertThat(source.asked).hasSize(2);
        assertThat(source.asked.getLast().range().millis()).isLessThan(120_000);
    }

    @Test
    void aZoomCancelsTheWiderQuestion() throws Exception {
        source.gate = new CountDownLatch(1);
        RangeQuery query = new RangeQuery("zoomed", STEP);
        TimeRange tenMinutes = TimeRange.endingAt(NOW - 300_000, Duration.ofMinutes(10));
        plan.show(HOUR, List.of(query), answers::add);
        source.entered.take();
        plan.show(tenMinutes, List.of(query), answers::add);

        assertThat(source.interrupted.poll(10, TimeUnit.SECONDS)).isEqualTo("zoomed");
        source.gate.countDown();
        assertThat(next().range()).isEqualTo(tenMinutes.alignedTo(STEP));
        assertThat(answers).isEmpty();
    }

    @Test
    void aHiddenPageHearsNothing() throws Exception {
        source.gate = new CountDownLatch(1);
        plan.show(HOUR, List.of(new RangeQuery("a", STEP)), answers::add);
        source.entered.take();
        plan.hide();

        assertThat(source.interrupted.poll(10, TimeUnit.SECONDS)).isEqualTo("a");
        assertThat(answers).isEmpty();
    }

    @Test
    void aFailureIsThePanelsOwn() throws Exception {
        source.failure = new Failure.Rejected("http://there", "bad_data", "no");
        plan.show(HOUR, List.of(new RangeQuery("bad", STEP)), answers::add);

        assertThat(next().outcome().failureOrNull()).isEqualTo(source.failure);
    }

    @Test
    void aQuestionThatEndedInABugIsAskedAgain() throws Exception {
        BlockingQueue<Throwable> bugs = new LinkedBlockingQueue<>();
        BlockingQueue<Thread> threads = new LinkedBlockingQueue<>();
        ThreadFactory factory = task -> {
            Thread thread = Thread.ofVirtual().unstarted(task);
            thread.setUncaughtExceptionHandler((_, bug) -> bugs.add(bug));
            threads.add(thread);
            return thread;
        };
        try (RefreshPlan watched = new RefreshPlan(source, factory, TailFetch.SETTLING, 1_000)) {
            source.bug = new IllegalStateException("of the source");
            watched.show(HOUR, List.of(new RangeQuery("a", STEP)), answers::add);
            threads.take().join();
            assertThat(bugs).containsExactly(source.bug);

            source.bug = null;
            watched.show(HOUR, List.of(new RangeQuery("a", STEP)), answers::add);
            assertThat(next().outcome().failureOrNull()).isNull();
        }
    }

    private Answer next() throws InterruptedException {
        Answer answer = answers.poll(10, TimeUnit.SECONDS);
        assertThat(answer).as("an answer").isNotNull();
        return java.util.Objects.requireNonNull(answer);
    }
}
