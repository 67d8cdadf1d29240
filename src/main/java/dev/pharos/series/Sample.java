package dev.pharos.series;

/// One value at one time, in milliseconds since the epoch.
public record Sample(Labels labels, long time, double value) {}
