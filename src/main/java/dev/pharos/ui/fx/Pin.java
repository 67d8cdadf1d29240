package dev.pharos.ui.fx;

/// What a subscription returns: closing it ends the subscription.
@FunctionalInterface
public interface Pin extends AutoCloseable {
    @Override
    void close();
}
