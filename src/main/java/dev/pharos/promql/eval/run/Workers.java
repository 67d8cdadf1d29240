package dev.pharos.promql.eval.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// Spreads work over the processors.
public final class Workers {
    private final Guard guard;
    private final int parallelism;

    public Workers(Guard guard, int parallelism) {
        this.guard = guard;
        this.parallelism = parallelism;
    }

    /// How many columns are worth computing before they are taken in order.
    public int batch() {
        return parallelism == 1 ? 1 : parallelism * 8;
    }

    /// Does a task for each of 0 … count − 1, in any order; the caller's thread is one of the workers.
    public void each(int count, IntConsumer task) {
        int threads = Math.min(parallelism, count);
        if (threads <= 1) {
            for (int i = 0; i < count; i++) {
                guard.check();
                task.accept(i);
            }
            return;
        }
        AtomicInteger next = new AtomicInteger();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Runnable share = () -> {
            try {
                for (int i = next.getAndIncrement(); i < count && failure.get() == null; i = next.getAndIncrement()) {
                    guard.check();
                    task.accept(i);
                }
            } catch (RuntimeException | Error e) {
                failure.compareAndSet(null, e);
            }
        };
        List<Thread> helpers = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            helpers.add(Thread.ofVirtual().name("promql-", i).start(share));
        }
        share.run();
        helpers.forEach(this::await);
        switch (failure.get()) {
            case null -> {}
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }

    /// Waits even when interrupted: then it does not take long.
    private void await(Thread helper) {
        boolean interrupted = false;
        while (true) {
            try {
                helper.join();
                break;
            } catch (InterruptedException _) {
                interrupted = true;
                guard.cancel();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
