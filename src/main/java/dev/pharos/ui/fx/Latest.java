package dev.pharos.ui.fx;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Carries values from any thread to the FX thread and keeps only the newest: however fast they come, at most one run
/// is pending.
public final class Latest<T> implements Consumer<T> {
    private final Executor ui;
    private final Consumer<? super T> sink;
    private final AtomicReference<@Nullable T> waiting = new AtomicReference<>();

    public Latest(Executor ui, Consumer<? super T> sink) {
        this.ui = ui;
        this.sink = sink;
    }

    @Override
    public void accept(T value) {
        if (waiting.getAndSet(value) == null) {
            ui.execute(this::deliver);
        }
    }

    private void deliver() {
        T value = waiting.getAndSet(null);
        if (value != null) {
            sink.accept(value);
        }
    }
}
