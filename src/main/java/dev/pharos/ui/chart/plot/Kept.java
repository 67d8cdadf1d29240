package dev.pharos.ui.chart.plot;

/// What of a picture goes on in the next one.
///
/// @param columns by how many it moves, to the left where positive
/// @param from    the first column of the next picture that is right once it has moved
/// @param to      the first after that one that is not
record Kept(int columns, int from, int to) {}
