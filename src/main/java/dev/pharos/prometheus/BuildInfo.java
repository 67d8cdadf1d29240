package dev.pharos.prometheus;

/// What a server says it is.
///
/// @param product as its makers write it: `Prometheus`, `VictoriaMetrics`, `Thanos`, `Mimir`, or `Prometheus API` where
///                it does not say
/// @param version as it says it, or empty
public record BuildInfo(String product, String version) {
    static final String UNNAMED = "Prometheus API";

    /// @param application Mimir names itself here; the others leave it out
    /// @param serverHeader the header `X-Server-Hostname`, which VictoriaMetrics sends with everything
    static BuildInfo of(String application, String version, String serverHeader) {
        if (application.contains("Mimir")) {
            return new BuildInfo("Mimir", version);
        }
        if (!serverHeader.isEmpty()) {
            // Newer ones claim a version of Prometheus, so that dashboards built for that one are content.
            return new BuildInfo("VictoriaMetrics", "");
        }
        if (!application.isEmpty()) {
            return new BuildInfo(application, version);
        }
        if (version.isEmpty()) {
            return new BuildInfo(UNNAMED, "");
        }
        // Thanos still counts 0.x; Prometheus had no such answer before 2.14.
        return new BuildInfo(version.startsWith("0.") ? "Thanos" : "Prometheus", version);
    }
}
