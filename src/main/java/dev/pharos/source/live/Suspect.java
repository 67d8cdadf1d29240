package dev.pharos.source.live;

import dev.pharos.alertmanager.AlertmanagerApi;
import dev.pharos.http.HttpCall;
import dev.pharos.http.HttpLink;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.source.live.ProbeResult.Product;
import java.nio.charset.StandardCharsets;

/// Something that answers HTTP, but not as a Prometheus: what it is, by what only it would answer.
final class Suspect {
    private static final int ENOUGH = 256 << 10;

    private final HttpLink link;

    Suspect(HttpLink link) {
        this.link = link;
    }

    static boolean isLogin(String location) {
        return location.endsWith("/login");
    }

    /// @param failure how it answered the API's question; the result where nothing better can be said
    ProbeResult product(Failure failure) {
        String address = link.config().target();
        if (new AlertmanagerApi(link).status().isSuccess()) {
            return new ProbeResult.SomethingElse(address, Product.ALERTMANAGER);
        }
        if (isGrafana()) {
            return new ProbeResult.SomethingElse(address, Product.GRAFANA);
        }
        // The address of the metrics themselves may have been given.
        String page = text("");
        String metrics = isMetrics(page) ? page : text("metrics");
        if (isMetrics(metrics)) {
            return new ProbeResult.SomethingElse(address, exporter(metrics));
        }
        if (page.stripLeading().startsWith("<")) {
            return new ProbeResult.SomethingElse(address, Product.WEB_PAGE);
        }
        return failure instanceof Failure.BadStatus
                ? new ProbeResult.SomethingElse(address, Product.OTHER)
                : new ProbeResult.Failed(address, failure);
    }

    private static boolean isMetrics(String text) {
        return text.startsWith("# HELP ") || text.startsWith("# TYPE ");
    }

    private boolean isGrafana() {
        String health = text("api/health");
        return health.contains("\"database\"") && health.contains("\"version\"");
    }

    private static Product exporter(String metrics) {
        if (metrics.contains("\nredis_exporter_") || metrics.contains("\nredis_up")) {
            return Product.REDIS_EXPORTER;
        }
        return metrics.contains("\nnode_exporter_build_info") || metrics.contains("\nnode_uname_info")
                ? Product.NODE_EXPORTER
                : Product.EXPORTER;
    }

    /// The start of what a path answers with, whatever the status; empty where it does not.
    private String text(String path) {
        return link.<String>ask(
                        HttpCall.get(path),
                        answer -> Outcome.success(new String(answer.body().readNBytes(ENOUGH), StandardCharsets.UTF_8)))
                .orElse("");
    }
}
