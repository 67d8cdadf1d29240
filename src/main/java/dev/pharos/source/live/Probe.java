package dev.pharos.source.live;

import dev.pharos.http.HttpLink;
import dev.pharos.http.config.HttpConfig;
import dev.pharos.http.config.Limits;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Failure.TlsProblem;
import dev.pharos.outcome.Outcome;
import dev.pharos.prometheus.PrometheusApi;
import dev.pharos.series.QueryResult;
import dev.pharos.source.ServerInfo;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Tries an address and says what is there. Blocks, for a few seconds at worst; interrupting it ends it as
/// [Failure.Cancelled].
public final class Probe {
    /// A person waits: shorter than for queries.
    static final Limits PATIENCE =
            Limits.DEFAULT.withTimeouts(Duration.ofSeconds(4), Duration.ofSeconds(8), Duration.ofSeconds(10));

    /// Where products put the API: Prometheus behind a prefix and Mimir, VictoriaMetrics' cluster, Cortex.
    private static final List<String> PREFIXES =
            List.of("/prometheus", "/select/0/prometheus", "/api/prom", "/prom", "/thanos", "/vm");

    private final InstantSource clock;

    public Probe(InstantSource clock) {
        this.clock = clock;
    }

    public ProbeResult test(HttpConfig given) {
        HttpConfig config = given.withLimits(PATIENCE);
        return asked(config, link -> {
            Outcome<QueryResult> first = new PrometheusApi(link).query("count(redis_up)", clock.millis());
            Failure failure = first.failureOrNull();
            return failure == null ? found(link) : explained(config, link, failure);
        });
    }

    private ProbeResult asked(HttpConfig config, Function<HttpLink, ProbeResult> question) {
        return switch (HttpLink.open(config, clock)) {
            case Outcome.Failed<HttpLink>(Failure failure) -> new ProbeResult.Failed(config.target(), failure);
            case Outcome.Success<HttpLink>(HttpLink link, var _) -> {
                try (link) {
                    yield question.apply(link);
                }
            }
        };
    }

    private ProbeResult found(HttpLink link) {
        String address = link.config().target();
        return switch (new Inventory(link, clock).findings()) {
            case Outcome.Failed<ProbeResult.Findings>(Failure failure) -> new ProbeResult.Failed(address, failure);
            case Outcome.Success<ProbeResult.Findings>(var findings, var _) ->
                findings.redisTargets() == 0
                        ? new ProbeResult.NoRedis(address, findings)
                        : new ProbeResult.Found(address, findings);
        };
    }

    /// The API does not answer here: what does, and is it somewhere near?
    private ProbeResult explained(HttpConfig config, HttpLink link, Failure failure) {
        String address = config.target();
        boolean speaksOtherwise = failure instanceof Failure.Interrupted || failure instanceof Failure.NotUnderstood;
        if (speaksOtherwise && RedisKnock.isRedis(config)) {
            return new ProbeResult.SomethingElse(address, ProbeResult.Product.REDIS);
        }
        if (!answersHttp(failure)) {
            return new ProbeResult.Failed(address, failure);
        }
        for (HttpConfig candidate : nearby(config, failure)) {
            ProbeResult elsewhere = asked(candidate, there -> elsewhere(address, there));
            if (elsewhere instanceof ProbeResult.Elsewhere) {
                return elsewhere;
            }
            if (elsewhere instanceof ProbeResult.Failed(var _, Failure reason) && !answersHttp(reason)) {
                break; // it stopped answering, or nobody waits: no use in asking on
            }
        }
        return failure instanceof Failure.TlsFailed
                        || isTrouble(failure)
                        || (failure instanceof Failure.Redirected(var _, String location) && !Suspect.isLogin(location))
                ? new ProbeResult.Failed(address, failure)
                : new Suspect(link).product(failure);
    }

    private ProbeResult elsewhere(String address, HttpLink there) {
        Failure failure =
                new PrometheusApi(there).query("vector(1)", clock.millis()).failureOrNull();
        if (failure != null) {
            return new ProbeResult.Failed(address, failure);
        }
        ServerInfo server = new LiveSource(there, clock).info().orElse(LiveSource.UNNAMED);
        return new ProbeResult.Elsewhere(address, there.config().target(), server);
    }

    /// Whatever it is, it is not well: starting, overloaded, or a proxy whose server is away. That is to be said,
    /// not that it is something else.
    private static boolean isTrouble(Failure failure) {
        return failure instanceof Failure.BadStatus(var _, int status, var _) && status >= 500;
    }

    /// An answer that is none of the Prometheus API's: a 404, a web page, a redirect.
    private static boolean answersHttp(Failure failure) {
        return failure instanceof Failure.BadStatus
                || failure instanceof Failure.NotUnderstood
                || failure instanceof Failure.Redirected
                || wantsTls(failure);
    }

    private static List<HttpConfig> nearby(HttpConfig config, Failure failure) {
        List<HttpConfig> candidates = new ArrayList<>();
        if (wantsTls(failure)) {
            candidates.add(config.secured());
        }
        if (failure instanceof Failure.TlsFailed) {
            return candidates; // every path of the port speaks TLS
        }
        String path = config.base().getRawPath();
        // Pasted from a browser: the page's path is too much. Then: a prefix is missing.
        Set<String> paths = new LinkedHashSet<>();
        for (int slash = path.lastIndexOf('/'); slash >= 0; slash = path.lastIndexOf('/', slash - 1)) {
            paths.add(path.substring(0, slash));
        }
        PREFIXES.forEach(prefix -> paths.add(path + prefix));
        paths.addAll(PREFIXES);
        paths.remove(path);
        paths.forEach(each -> candidates.add(config.withPath(each)));
        return candidates;
    }

    /// Some say it, others redirect.
    private static boolean wantsTls(Failure failure) {
        return switch (failure) {
            case Failure.TlsFailed(var _, TlsProblem problem, var _) -> problem == TlsProblem.SPEAKS_TLS;
            case Failure.Redirected(String target, String location) ->
                target.startsWith("http://") && location.startsWith("https://");
            default -> false;
        };
    }
}
