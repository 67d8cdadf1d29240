package dev.pharos.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class WorkTest {
    private final Deque<Runnable> ui = new ArrayDeque<>();

    @Test
    void deliversOnlyTheAnswerToTheNewestQuestion() throws InterruptedException {
        List<String> answers = new ArrayList<>();
        AtomicBoolean cancelled = new AtomicBoolean();
        CountDownLatch never = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        Work work = new Work(task -> remembered(threads, task), this::enqueue);

        work.start(
                () -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        cancelled.set(true);
                    }
                    return "old";
                },
                answers::add);
        work.start(() -> "new", answers::add);
        for (Thread thread : threads) {
            thread.join();
        }
        drain();

        assertThat(answers).containsExactly("new");
        assertThat(cancelled).isTrue();
        assertThat(work.isRunning()).isFalse();
    }

    @Test
    void deliversNothingOnceClosed() throws InterruptedException {
        List<String> answers = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        Work work = new Work(task -> remembered(threads, task), this::enqueue);

        work.start(() -> "late", answers::add);
        for (Thread thread : threads) {
            thread.join();
        }
        work.close();
        drain();

        assertThat(answers).isEmpty();
    }

    @Test
    void leavesASlowQuestionAloneWhenARefreshIsDue() throws InterruptedException {
        List<String> answers = new ArrayList<>();
        CountDownLatch slow = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        Work work = new Work(task -> remembered(threads, task), this::enqueue);

        work.start(() -> awaited(slow, "slow"), answers::add);
        work.startUnlessRunning(() -> "refresh", answers::add);
        slow.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        drain();

        assertThat(answers).containsExactly("slow");
    }

    @Test
    void isReadyForTheNextQuestionAfterABug() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        Work work = new Work(task -> remembered(threads, task), this::enqueue);

        work.start(
                () -> {
                    throw new IllegalStateException("a bug");
                },
                _ -> {});
        threads.getFirst().join();
        // Else TestFX, which hears of it once its toolkit runs, blames whichever test comes next.
        WaitForAsyncUtils.clearExceptions();

        assertThat(work.isRunning()).isFalse();
    }

    private static String awaited(CountDownLatch latch, String answer) {
        try {
            latch.await();
            return answer;
        } catch (InterruptedException e) {
            return "interrupted";
        }
    }

    @Test
    void keepsOneRunPendingHoweverFastValuesCome() {
        List<Integer> seen = new ArrayList<>();
        Latest<Integer> latest = new Latest<>(this::enqueue, seen::add);

        latest.accept(1);
        latest.accept(2);
        latest.accept(3);
        assertThat(ui).hasSize(1);
        drain();
        latest.accept(4);
        drain();

        assertThat(seen).containsExactly(3, 4);
    }

    private void enqueue(Runnable task) {
        synchronized (ui) {
            ui.add(task);
        }
    }

    private void drain() {
        Runnable task;
        while ((task = ui.poll()) != null) {
            task.run();
        }
    }

    private static Thread remembered(List<Thread> threads, Runnable task) {
        Thread thread = Thread.ofVirtual().unstarted(task);
        threads.add(thread);
        return thread;
    }
}
