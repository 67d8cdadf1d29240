package dev.pharos.source;

/// What an exporter says of a metric.
///
/// @param type `counter`, `gauge`, `histogram`, `summary`, `untyped`/`unknown`, `info`, `stateset`
/// @param unit as exposed, often empty
public record MetricMetadata(String type, String help, String unit) {}
