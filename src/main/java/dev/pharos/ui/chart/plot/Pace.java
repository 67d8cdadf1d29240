package dev.pharos.ui.chart.plot;

/// Whether a picture stays.
enum Pace {
    /// It will be looked at.
    AT_REST,
    /// It is one of those between two views, gone in a moment: early is better than fine.
    MOVING
}
