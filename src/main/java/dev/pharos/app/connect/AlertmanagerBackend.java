package dev.pharos.app.connect;

import dev.pharos.alerting.AlertRouter;
import dev.pharos.alerting.AlertRouters;
import dev.pharos.alerting.RouterStatus;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.source.ServerInfo;
import dev.pharos.ui.shell.health.Backend;
import java.util.List;
import java.util.Optional;

/// The Alertmanagers of an environment as one: it is up where one of them answers.
public final class AlertmanagerBackend implements Backend {
    private final AlertRouters routers;

    /// @param routers are closed by who opened them
    public AlertmanagerBackend(AlertRouters routers) {
        this.routers = routers;
    }

    @Override
    public String name() {
        return "Alertmanager";
    }

    /// Where they cannot be looked for, the Prometheus does not answer, and says so itself.
    @Override
    public Optional<Outcome<ServerInfo>> ask() {
        return switch (routers.all()) {
            case Outcome.Success<List<AlertRouter>>(List<AlertRouter> all, var _) -> asked(all);
            case Outcome.Failed<List<AlertRouter>>(Failure failure) ->
                failure instanceof Failure.Misconfigured ? Optional.of(Outcome.failed(failure)) : Optional.empty();
        };
    }

    private Optional<Outcome<ServerInfo>> asked(List<AlertRouter> all) {
        Optional<Outcome<ServerInfo>> first = Optional.empty();
        for (AlertRouter router : all) {
            Outcome<ServerInfo> said = router.status().map(this::info);
            if (said.isSuccess()) {
                return Optional.of(said);
            }
            first = first.or(() -> Optional.of(said));
        }
        return first;
    }

    private ServerInfo info(RouterStatus status) {
        return new ServerInfo(name(), status.version());
    }

    @Override
    public void close() {}
}
