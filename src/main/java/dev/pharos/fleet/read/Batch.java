package dev.pharos.fleet.read;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;

/// Blocking questions asked side by side; interrupting whoever waits for one cancels them all.
final class Batch implements AutoCloseable {
    private final ThreadFactory threads;
    private final List<FutureTask<?>> asked = new ArrayList<>();

    Batch(ThreadFactory threads) {
        this.threads = threads;
    }

    /// Starts a question; the supplier returned waits for its answer.
    <T> Supplier<T> ask(Supplier<T> question) {
        FutureTask<T> task = new FutureTask<>(question::get);
        asked.add(task);
        threads.newThread(task).start();
        return () -> answer(task);
    }

    private <T> T answer(FutureTask<T> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            throw new CancellationException("nobody waits for the fleet any more");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException bug ? bug : new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        asked.forEach(task -> task.cancel(true));
    }
}
