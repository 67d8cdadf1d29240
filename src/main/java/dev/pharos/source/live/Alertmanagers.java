package dev.pharos.source.live;

import dev.pharos.alerting.RouterStatus;
import dev.pharos.alertmanager.AlertmanagerApi;
import dev.pharos.http.HttpLink;
import dev.pharos.http.config.Auth;
import dev.pharos.http.config.HttpConfig;
import dev.pharos.outcome.Outcome;
import dev.pharos.prometheus.PrometheusApi;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The Alertmanagers that a Prometheus sends alerts to, as they can be reached from here.
public final class Alertmanagers {
    private final HttpLink link;
    private final InstantSource clock;

    Alertmanagers(HttpLink link, InstantSource clock) {
        this.link = link;
        this.clock = clock;
    }

    /// One that was tried.
    ///
    /// @param address where it can be reached from here, else as the Prometheus names it
    /// @param version what it says it is, or why it cannot be reached
    public record Tried(String address, Outcome<String> version) {}

    /// Asks a Prometheus which it has, and tries each; blocks, as [Probe] does.
    public static Outcome<List<Tried>> of(HttpConfig prometheus, InstantSource clock) {
        return HttpLink.open(prometheus.withLimits(Probe.PATIENCE), clock).then(link -> {
            try (link) {
                return new Alertmanagers(link, clock).tried();
            }
        });
    }

    Outcome<List<Tried>> tried() {
        return new PrometheusApi(link).alertmanagers().map(addresses -> {
            List<Tried> tried = new ArrayList<>();
            addresses.forEach(address -> tried.add(tried(address)));
            return tried;
        });
    }

    /// The server names its Alertmanagers as it sees them; what is loopback to it is its own host to us.
    private Tried tried(String address) {
        Tried named = new Tried(address, version(address));
        String fromHere = fromHere(address);
        if (named.version().isSuccess() || fromHere.equals(address)) {
            return named;
        }
        Tried other = new Tried(fromHere, version(fromHere));
        return other.version().isSuccess() ? other : named;
    }

    private String fromHere(String address) {
        return HttpConfig.of(address)
                .map(given ->
                        isLoopback(given.host()) ? withHost(given, link.config().host()) : address)
                .orElse(address);
    }

    private static String withHost(HttpConfig given, String host) {
        String port = given.port() < 0 ? "" : ":" + given.port();
        return given.base().getScheme() + "://" + host + port + given.base().getRawPath();
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }

    /// Asked without the credentials: they are the metric server's, and nobody said that they are this one's, too.
    private Outcome<String> version(String address) {
        HttpConfig mine = link.config();
        return HttpConfig.of(address)
                .map(config -> mine.at(config.base()).withAuth(Auth.NONE).withHeaders(Map.of()))
                .then(config -> HttpLink.open(config, clock))
                .then(other -> {
                    try (other) {
                        return new AlertmanagerApi(other).status();
                    }
                })
                .map(RouterStatus::version);
    }
}
