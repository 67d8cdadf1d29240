package dev.pharos.promql.hint;

/// What a metric counts as, as its metadata has it.
public enum MetricType {
    COUNTER,
    GAUGE,
    HISTOGRAM,
    SUMMARY
}
