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
    /// How long what was found is good for, in milliseconds: Alertmanagers move, as pods do.
    private static final long GOOD = 300_000;

    /// The same where there were none, or not all of them answered.
    private static final long DOUBTFUL = 30_000;

    private final Map<URI, HttpLink> links = new HashMap<>();
    private @Nullable Found found;
    private boolean closed;

    /// @param whole whether there are some, and all of them answered
    /// @param at    when, in milliseconds since the epoch
    private record Found(List<AlertRouter> routers, boolean whole, long at) {}

    public AlertmanagerLinks(Target target, InstantSource clock) {
        this.target = target;
        this.clock = clock;
    }

    @Override
    public Outcome<List<AlertRouter>> all() {
        Found known = known();
        if (known != null && clock.millis() - known.at() < (known.whole() ? GOOD : DOUBTFUL)) {
            return Outcome.success(known.routers());
        }
        Access access = target.environment().access();
        Optional<URI> named = target.environment().alertmanager();
        Outcome<List<AlertRouter>> next = named.isPresent()
                ? opened(named.get(), access).map(router -> kept(List.of(router), true))
                : searched()
                        .then(tried ->
                                opened(tried, access.withAuth(new Auth.None()).withHeaders(List.of())));
        // A Prometheus that does not answer now named them before.
        return next.isSuccess() || known == null ? next : Outcome.success(known.routers());
    }

    private synchronized @Nullable Found known() {
        return found;
    }

    private Outcome<List<Alertmanagers.Tried>> searched() {
        return new HttpConfigs(target.secrets())
                .of(target.environment().prometheus(), target.environment().access())
                .then(prometheus -> Alertmanagers.of(prometheus, clock));
    }

    /// One that cannot be used as it is does not keep the others away.
    private Outcome<List<AlertRouter>> opened(List<Alertmanagers.Tried> tried, Access access) {
        List<AlertRouter> routers = new ArrayList<>();
        @Nullable Failure first = null;
        for (Alertmanagers.Tried each : tried) {
            switch (opened(URI.create(each.address()), access)) {
                case Outcome.Success<AlertRouter>(AlertRouter router, var _) -> routers.add(router);
                case Outcome.Failed<AlertRouter>(Failure failure) -> first = first == null ? failure : first;
            }
        }
        if (routers.isEmpty() && first != null) {
            return Outcome.failed(first);
        }
        boolean whole = !tried.isEmpty()
                && first == null
                && tried.stream().allMatch(each -> each.version().isSuccess());
        return Outcome.success(kept(routers, whole));
    }

    private synchronized List<AlertRouter> kept(List<AlertRouter> routers, boolean whole) {
        List<AlertRouter> all = List.copyOf(routers);
        found = new Found(all, whole, clock.millis());
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
