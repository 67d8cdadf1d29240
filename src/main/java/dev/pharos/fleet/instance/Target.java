package dev.pharos.fleet.instance;

import dev.pharos.series.Labels;

/// One scrape target that reports on an instance.
///
/// @param id     those of its labels that tell it from every other target: `job` and `instance`, and more where two
///               regions behind one server use the same addresses
/// @param labels all of the target's labels, without a metric name
public record Target(Labels id, Labels labels) {
    public String job() {
        return labels.get("job");
    }

    /// The exporter's address, or the Redis named under `/scrape?target=`.
    public String instance() {
        return labels.get("instance");
    }
}
