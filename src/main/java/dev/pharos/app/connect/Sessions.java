package dev.pharos.app.connect;

import dev.pharos.alerting.AlertRouters;
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

    public static Session of(Target target, MetricSource source, InstantSource clock) {
        AlertRouters routers = new AlertmanagerLinks(target, clock);
        return new Session(
                target.environment().name(),
                source,
                AlertAccess.of(source, routers),
                List.of(Backend.of(source), new AlertmanagerBackend(routers)));
    }
}
