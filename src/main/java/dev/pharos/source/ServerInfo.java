package dev.pharos.source;

/// What answers behind a source.
///
/// @param product as its makers write it: `Prometheus`, `VictoriaMetrics`, `Thanos`, `Mimir`; `Prometheus API` where
///                the server does not say
/// @param version as it says it, or empty
public record ServerInfo(String product, String version) {
    public String title() {
        return version.isEmpty() ? product : product + " " + version;
    }
}
