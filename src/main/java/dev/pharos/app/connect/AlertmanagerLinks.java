package dev.pharos.app.connect;

import dev.pharos.alerting.AlertRouter;
import dev.pharos.alerting.AlertRouters;
import dev.pharos.alertmanager.AlertmanagerApi;
import dev.pharos.cli.program.Target;
import dev.pharos.http.HttpLink;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.settings.Access;
import dev.pharos.settings.Auth;
import dev.pharos.source.live.Alertmanagers;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The Alertmanagers of an environment: the one that its settings name, else all that its Prometheus sends alerts to,
/// as they can be reached from here. Those that were found are asked without the credentials, which are the
/// Prometheus'.
public final class AlertmanagerLinks implements AlertRouters {
    private final Target target;
    private final InstantSource clock;
    private final Map<URI, HttpLink> links = new HashMap<>();
    /// Once there is nothing more to find.
    private @Nullable List<AlertRouter> found;
    private boolean closed;

    public AlertmanagerLinks(Target target, InstantSource clock) {
        this.target = target;
        this.clock = clock;
    }

    @Override
    public Outcome<List<AlertRouter>> all() {
        synchronized (this) {
            if (found != null) {
                return Outcome.success(found);
            }
        }
        Access access = target.environment().access();
        Optional<URI> named = target.environment().alertmanager();
        return named.isPresent()
                ? opened(named.get(), access).map(List::of).map(this::kept)
                : searched()
                        .then(tried ->
                                opened(tried, access.withAuth(new Auth.None()).withHeaders(List.of())));
    }

    private Outcome<List<Alertmanagers.Tried>> searched() {
        return new HttpConfigs(target.secrets())
                .of(target.environment().prometheus(), target.environment().access())
                .then(prometheus -> Alertmanagers.of(prometheus, clock));
    }

    /// A Prometheus that names none is not asked again. While one of those that it names cannot be reached they are
    /// looked for anew: it may be elsewhere next time.
    private Outcome<List<AlertRouter>> opened(List<Alertmanagers.Tried> tried, Access access) {
        List<AlertRouter> routers = new ArrayList<>();
        for (Alertmanagers.Tried each : tried) {
            Outcome<AlertRouter> router = opened(URI.create(each.address()), access);
            Failure failure = router.failureOrNull();
            if (failure != null) {
                return Outcome.failed(failure);
            }
            router.map(routers::add);
        }
        return Outcome.success(
                tried.stream().allMatch(each -> each.version().isSuccess()) ? kept(routers) : List.copyOf(routers));
    }

    private synchronized List<AlertRouter> kept(List<AlertRouter> routers) {
        List<AlertRouter> all = List.copyOf(routers);
        found = all;
        return all;
    }

    private Outcome<AlertRouter> opened(URI address, Access access) {
        synchronized (this) {
            HttpLink known = links.get(address);
            if (known != null) {
                return Outcome.success(new AlertmanagerApi(known));
            }
        }
        return new HttpConfigs(target.secrets())
                .of(address, access)
                .then(config -> HttpLink.open(config, clock))
                .then(fresh -> kept(address, fresh));
    }

    /// The window may have closed meanwhile, and another thread may have been faster.
    private synchronized Outcome<AlertRouter> kept(URI address, HttpLink fresh) {
        if (closed) {
            fresh.close();
            return Outcome.failed(new Failure.Cancelled(address.toString()));
        }
        HttpLink known = links.putIfAbsent(address, fresh);
        if (known != null) {
            fresh.close();
        }
        return Outcome.success(new AlertmanagerApi(known == null ? fresh : known));
    }

    @Override
    public synchronized void close() {
        closed = true;
        found = null;
        links.values().forEach(HttpLink::close);
        links.clear();
    }
}
