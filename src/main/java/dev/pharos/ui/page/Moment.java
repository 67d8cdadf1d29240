package dev.pharos.ui.page;

import dev.pharos.series.TimeRange;

/// What a page has to show: the window's present and range at one refresh. Two moments are never equal unless they
/// are the same refresh.
///
/// @param sequence counts refreshes and changes of the range
/// @param now      the source's present, in milliseconds since the epoch; the time for tiles and tables
/// @param range    for charts
/// @param moving   whether the range follows the present (a relative range, not paused)
public record Moment(long sequence, long now, TimeRange range, boolean moving) {}
