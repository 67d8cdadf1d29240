package dev.pharos.ui.chart.raster;

/// How closely a line is looked at: on how many upright slices of a pixel its edges are found. Heights are exact on
/// each slice.
public enum Fineness {
    /// For pictures that are gone in a moment, and for a cloud of lines; those are drawn by [RoughStroke].
    ROUGH(2),
    /// For so many lines that nobody sees the edges of one.
    COARSE(4),
    FINE(8),
    /// Within 1/255 of the truth, on average, also for the wildest lines.
    EXACT(24);

    private final int slices;

    Fineness(int slices) {
        this.slices = slices;
    }

    /// Slices of a pixel.
    public int slices() {
        return slices;
    }
}
