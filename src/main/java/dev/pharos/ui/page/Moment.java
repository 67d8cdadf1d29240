package dev.pharos.ui.page;

import dev.pharos.series.TimeRange;

/// What a page has to show: the window's time and range at one refresh. Two moments are never equal unless they
/// are the same refresh.
///
/// @param sequence counts refreshes and changes of the range
/// @param choice   counts changes of the range: moments of one choice differ by a refresh only
/// @param clock    when it was, whatever is looked at: what waiting is measured by, in milliseconds since the epoch
/// @param now      the time for tiles and tables, in milliseconds since the epoch: the source's present, or the end
///                 of a range that stays
/// @param range    for charts
public record Moment(long sequence, long choice, long clock, long now, TimeRange range) {}
