package dev.pharos.prometheus;

import dev.pharos.series.Labels;

/// A pending or firing alert.
///
/// @param state    `pending` or `firing`
/// @param activeAt milliseconds since the epoch
public record ActiveAlert(Labels labels, Labels annotations, String state, long activeAt, double value) {}
