package dev.pharos.app;

import dev.pharos.alertmanager.AlertmanagerApi;
import dev.pharos.cli.Target;
import dev.pharos.http.HttpConfig;
import dev.pharos.http.HttpLink;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.settings.Access;
import dev.pharos.settings.Auth;
import dev.pharos.settings.Environment;
import dev.pharos.source.ServerInfo;
import dev.pharos.source.live.Probe;
import dev.pharos.source.live.ProbeResult;
import dev.pharos.ui.shell.Backend;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The Alertmanager of an environment: the one that its settings name, else the first that its Prometheus sends
/// alerts to and that can be reached from here. One that was found is asked without the credentials, which are the
/// Prometheus'.
final class AlertmanagerBackend implements Backend {
    private final Target target;
    private final InstantSource clock;
    private @Nullable HttpLink link;
    private boolean none;
    private boolean closed;

    AlertmanagerBackend(Target target, InstantSource clock) {
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
                new AlertmanagerApi(server).status().map(status -> new ServerInfo(name(), status.version(), 0))));
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

    /// A Prometheus that does not answer now is asked again next time; one that knows of none is not.
    private Optional<Outcome<HttpLink>> found() {
        Access access = target.environment().access();
        HttpConfig prometheus = new HttpConfigs(target.secrets())
                .of(target.environment().prometheus(), access)
                .orNull();
        ProbeResult result = prometheus == null ? null : new Probe(clock).test(prometheus);
        List<ProbeResult.FoundAlertmanager> all = switch (result) {
            case ProbeResult.Found(var _, var findings) -> findings.alertmanagers();
            case ProbeResult.NoRedis(var _, var findings) -> findings.alertmanagers();
            case null, default -> List.of();
        };
        Optional<URI> reachable = all.stream()
                .filter(each -> !each.version().isEmpty())
                .map(each -> URI.create(each.address()))
                .findFirst();
        if (reachable.isEmpty() && (result instanceof ProbeResult.Found || result instanceof ProbeResult.NoRedis)) {
            synchronized (this) {
                none = true;
            }
        }
        return reachable.map(
                address -> opened(address, access.withAuth(new Auth.None()).withHeaders(List.of())));
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
