package dev.pharos.ui.chart.content;

/// A level worth knowing: a limit, a capacity.
///
/// @param token the colour token that it is drawn with
public record Threshold(double value, String label, String token) {}
