package dev.pharos.ui.shell.health;

import dev.pharos.outcome.Outcome;
import dev.pharos.source.MetricSource;
import dev.pharos.source.ServerInfo;
import java.util.Optional;

/// One server behind an environment, for the status bar. Asked by one thread at a time.
public interface Backend extends AutoCloseable {
    /// What it is called until it has said so itself: `Prometheus`, `Alertmanager`.
    String name();

    /// Asks it who it is; blocks.
    ///
    /// @return empty where the environment has no such server
    Optional<Outcome<ServerInfo>> ask();

    @Override
    void close();

    /// The server of a source, which is closed by who opened it.
    static Backend of(MetricSource source) {
        return new Backend() {
            @Override
            public String name() {
                return "Prometheus";
            }

            @Override
            public Optional<Outcome<ServerInfo>> ask() {
                return Optional.of(source.info());
            }

            @Override
            public void close() {}
        };
    }
}
