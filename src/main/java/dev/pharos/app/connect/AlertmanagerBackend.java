package dev.pharos.app.connect;

import dev.pharos.alertmanager.AlertmanagerApi;
import dev.pharos.cli.Target;
import dev.pharos.http.HttpLink;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.settings.Access;
import dev.pharos.settings.Auth;
import dev.pharos.settings.Environment;
import dev.pharos.source.ServerInfo;
import dev.pharos.source.live.Alertmanagers;
import dev.pharos.ui.shell.health.Backend;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The Alertmanager of an environment: the one that its settings name, else the first that its Prometheus sends
/// alerts to and that can be reached from here. One that was found is asked without the credentials, which are the
/// Prometheus'.
public final class AlertmanagerBackend implements Backend {
    private final Target target;
    private final InstantSource clock;
    private @Nullable HttpLink link;
    private boolean none;
    private boolean closed;

    public AlertmanagerBackend(Target target, InstantSource clock) {
        this.target = target;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "Alertmanager";
    }

    @Override
    public Optional<Outcome<ServerInfo>> ask() {
        return link().map(opened -> opened.then(server ->
                new AlertmanagerApi(server).status().map(status -> new ServerInfo(name(), status.version()))));
    }

    private Optional<Outcome<HttpLink>> link() {
        synchronized (this) {
            if (link != null) {
                return Optional.of(Outcome.success(link));
            }
            if (none) {
                return Optional.empty();
            }
        }
        Environment environment = target.environment();
        return environment.alertmanager().isPresent()
                ? Optional.of(opened(environment.alertmanager().get(), environment.access()))
                : found();
    }

    /// A Prometheus that names none is not asked again. One that does not answer now is, and so is one that names what
    /// cannot be reached now.
    private Optional<Outcome<HttpLink>> found() {
        Access access = target.environment().access();
        List<Alertmanagers.Tried> all = new HttpConfigs(target.secrets())
                .of(target.environment().prometheus(), access)
                .then(prometheus -> Alertmanagers.of(prometheus, clock))
                .orNull();
        if (all == null) {
            return Optional.empty();
        }
        if (all.isEmpty()) {
            synchronized (this) {
                none = true;
            }
            return Optional.empty();
        }
        Alertmanagers.Tried best = all.stream()
                .filter(each -> each.version().isSuccess())
                .findFirst()
                .orElseGet(all::getFirst);
        return Optional.of(best.version()
                .then(_ -> opened(
                        URI.create(best.address()),
                        access.withAuth(new Auth.None()).withHeaders(List.of()))));
    }

    private Outcome<HttpLink> opened(URI address, Access access) {
        return new HttpConfigs(target.secrets())
                .of(address, access)
                .then(config -> HttpLink.open(config, clock))
                .then(fresh -> kept(address, fresh));
    }

    /// The window may have closed meanwhile.
    private synchronized Outcome<HttpLink> kept(URI address, HttpLink fresh) {
        if (closed) {
            fresh.close();
            return Outcome.failed(new Failure.Cancelled(address.toString()));
        }
        link = fresh;
        return Outcome.success(fresh);
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (link != null) {
            link.close();
            link = null;
        }
    }
}
