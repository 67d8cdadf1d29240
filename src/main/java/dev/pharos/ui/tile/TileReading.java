package dev.pharos.ui.tile;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import dev.pharos.ui.state.Status;

/// What a tile shows. Knows no scene, so view models may make it.
///
/// @param detail   a few words under the number, or empty
/// @param fraction filled part of the gauge, 1 is the whole; NaN for a tile without a gauge
/// @param trend    how the number got there; empty for a tile without a trend
/// @param hint     what the number is made of, told on hover, or empty
public record TileReading(Figure figure, String detail, double fraction, Series trend, Status status, String hint) {
    private static final Series NO_TREND = new Series(Labels.EMPTY, new long[0], new double[0]);

    /// Nothing is known.
    public static final TileReading ABSENT = of(Figure.ABSENT).status(Status.UNKNOWN);

    public static TileReading of(Figure figure) {
        return new TileReading(figure, "", Double.NaN, NO_TREND, Status.OK, "");
    }

    public TileReading detail(String words) {
        return new TileReading(figure, words, fraction, trend, status, hint);
    }

    public TileReading fraction(double part) {
        return new TileReading(figure, detail, part, trend, status, hint);
    }

    public TileReading trend(Series history) {
        return new TileReading(figure, detail, fraction, history, status, hint);
    }

    public TileReading status(Status how) {
        return new TileReading(figure, detail, fraction, trend, how, hint);
    }

    public TileReading hint(String words) {
        return new TileReading(figure, detail, fraction, trend, status, words);
    }
}
