package dev.pharos.ui.fx;

import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One line of blocking work for a screen: each [#start] cancels what still runs, so only the newest question is
/// asked and only its answer arrives.
public final class Work implements Pin {
    private final ThreadFactory threads;
    private final Executor ui;
    private final AtomicReference<@Nullable Thread> running = new AtomicReference<>();

    /// @param threads virtual threads in the program, the caller's own in tests
    public Work(ThreadFactory threads, Executor ui) {
        this.threads = threads;
        this.ui = ui;
    }

    public Work(Executor ui) {
        this(Thread.ofVirtual().name("page-", 0).factory(), ui);
    }

    /// Runs `question` in the background and hands its answer to `answer` on the FX thread, unless a newer question was
    /// started or the screen went meanwhile.
    public <T> void start(Supplier<T> question, Consumer<? super T> answer) {
        Thread[] self = new Thread[1];
        self[0] = threads.newThread(() -> {
            T value;
            try {
                value = question.get();
            } catch (RuntimeException | Error bug) {
                running.compareAndSet(self[0], null);
                throw bug;
            }
            ui.execute(() -> {
                if (running.compareAndSet(self[0], null)) {
                    answer.accept(value);
                }
            });
        });
        Thread before = running.getAndSet(self[0]);
        if (before != null) {
            before.interrupt();
        }
        self[0].start();
    }

    /// As [#start], but leaves a question that still runs alone: for refreshes, since a server slower than the refresh
    /// interval would otherwise never get to answer.
    public <T> void startUnlessRunning(Supplier<T> question, Consumer<? super T> answer) {
        if (!isRunning()) {
            start(question, answer);
        }
    }

    public boolean isRunning() {
        return running.get() != null;
    }

    @Override
    public void close() {
        cancel();
    }

    /// Cancels what runs; its answer does not arrive any more.
    public void cancel() {
        Thread before = running.getAndSet(null);
        if (before != null) {
            before.interrupt();
        }
    }
}
