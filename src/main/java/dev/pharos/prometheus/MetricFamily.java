package dev.pharos.prometheus;

/// What an exporter says of one metric; where several say different things, the first one's word.
public record MetricFamily(String name, String type, String help, String unit) {}
