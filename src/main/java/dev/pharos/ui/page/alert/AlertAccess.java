package dev.pharos.ui.page.alert;

import dev.pharos.alerting.AlertRouters;
import dev.pharos.alerts.AlertBoards;
import dev.pharos.alerts.AlertReader;
import dev.pharos.alerts.acknowledge.Acknowledgements;
import dev.pharos.alerts.history.AlertHistory;
import dev.pharos.source.FiringAlerts;
import dev.pharos.source.MetricSource;
import java.time.InstantSource;

/// The alerts of an environment.
///
/// @param boards           what is and was on
/// @param routers          who silences and sends alerts on
/// @param firing           what somebody is told of: whatever counts alerts counts these
/// @param acknowledgements of those that somebody looks after
/// @param history          what fired before
public record AlertAccess(
        AlertBoards boards,
        AlertRouters routers,
        FiringAlerts firing,
        Acknowledgements acknowledgements,
        AlertHistory history) {
    /// Read anew whenever a page asks.
    public static AlertAccess of(MetricSource source, AlertRouters routers) {
        return new AlertAccess(
                new AlertReader(source, routers),
                routers,
                FiringAlerts.of(source),
                new Acknowledgements(routers, System.getProperty("user.name", "pharos"), InstantSource.system()),
                AlertHistory.of(source));
    }

    /// With what else remembers what fired: it fills in what the source lacks.
    public AlertAccess rememberedBy(AlertHistory own) {
        return new AlertAccess(boards, routers, firing, acknowledgements, history.filledBy(own));
    }
}
