package dev.pharos.ui.fx;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The pins of one screen, closed together, last first, when it goes.
public final class Pins implements Pin {
    private final Deque<Pin> pins = new ArrayDeque<>();

    public void add(Pin pin) {
        pins.push(pin);
    }

    /// Listens until closed.
    public <T extends @Nullable Object> void listen(ObservableValue<T> value, ChangeListener<? super T> listener) {
        value.addListener(listener);
        add(() -> value.removeListener(listener));
    }

    @Override
    public void close() {
        while (!pins.isEmpty()) {
            pins.pop().close();
        }
    }
}
