package dev.pharos.ui.chart.content;

/// What a chart asks its server.
///
/// @param name   of the lines that it gives, in the user's language; may be empty
/// @param promql as it is sent, with nothing left to fill in
public record Expression(String name, String promql) {}
