package dev.pharos.ui.shell.health;

import dev.pharos.alerting.AlertRouters;
import dev.pharos.source.MetricSource;
import java.util.List;

/// What a window looks at: an environment, opened.
///
/// @param environment its name
/// @param routers     of its alerts
/// @param backends    the servers behind it; the first is the one the metrics come from
public record Session(String environment, MetricSource source, AlertRouters routers, List<Backend> backends)
        implements AutoCloseable {
    public Session {
        backends = List.copyOf(backends);
    }

    /// A session of which only the source is known.
    public static Session of(String environment, MetricSource source) {
        return new Session(environment, source, AlertRouters.NONE, List.of(Backend.of(source)));
    }

    @Override
    public void close() {
        backends.forEach(Backend::close);
        routers.close();
        source.close();
    }
}
