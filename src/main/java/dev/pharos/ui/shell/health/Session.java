package dev.pharos.ui.shell.health;

import dev.pharos.alerting.AlertRouters;
import dev.pharos.source.MetricSource;
import dev.pharos.ui.page.alert.AlertAccess;
import java.util.List;

/// What a window looks at: an environment, opened.
///
/// @param environment its name
/// @param alerts      of it
/// @param backends    the servers behind it; the first is the one the metrics come from
public record Session(String environment, MetricSource source, AlertAccess alerts, List<Backend> backends)
        implements AutoCloseable {
    public Session {
        backends = List.copyOf(backends);
    }

    /// A session of which only the source is known.
    public static Session of(String environment, MetricSource source) {
        return new Session(environment, source, AlertAccess.of(source, AlertRouters.NONE), List.of(Backend.of(source)));
    }

    @Override
    public void close() {
        backends.forEach(Backend::close);
        alerts.routers().close();
        source.close();
    }
}
