package dev.pharos.fleet;

import dev.pharos.series.Labels;

/// One scrape target that reports on an instance.
///
/// @param labels the target's labels, `job` and `instance` among them, without a metric name
public record Target(Labels labels) {
    public String job() {
        return labels.get("job");
    }

    /// The exporter's address, or the Redis named under `/scrape?target=`.
    public String instance() {
        return labels.get("instance");
    }
}
