package dev.pharos.app.connect;

import dev.pharos.alerts.history.AlertHistory;
import dev.pharos.cli.program.Target;
import dev.pharos.source.MetricSource;
import dev.pharos.ui.page.alert.AlertAccess;
import dev.pharos.ui.shell.health.Backend;
import dev.pharos.ui.shell.health.Session;
import java.time.InstantSource;
import java.util.List;

/// What a window or a picture looks at, made from an environment and its opened source.
public final class Sessions {
    private Sessions() {}

    /// @param seen what else remembers what fired
    public static Session of(Target target, MetricSource source, AlertHistory seen, InstantSource clock) {
        AlertAccess alerts = AlertAccess.of(source, new AlertmanagerLinks(target, clock));
        return of(target, source, alerts.rememberedBy(seen));
    }

    /// @param alerts of that environment
    public static Session of(Target target, MetricSource source, AlertAccess alerts) {
        return new Session(
                target.environment().name(),
                source,
                alerts,
                List.of(Backend.of(source), new AlertmanagerBackend(alerts.routers())));
    }
}
