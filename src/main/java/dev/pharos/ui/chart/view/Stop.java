package dev.pharos.ui.chart.view;

/// Why a move went no further than it did.
public enum Stop {
    /// There are no samples nearer to each other than this shows.
    NARROWEST,
    /// More than this no server keeps.
    WIDEST,
    /// What comes next has not happened yet.
    NEWEST,
    /// Before the epoch nothing was recorded.
    OLDEST
}
