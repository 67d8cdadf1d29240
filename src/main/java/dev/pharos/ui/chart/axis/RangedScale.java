package dev.pharos.ui.chart.axis;

/// What scales of every kind have: the values at their ends, and a height.
abstract sealed class RangedScale implements ValueScale permits LinearScale, LogScale, SymlogScale {
    final double low;
    final double high;
    final double height;

    RangedScale(double low, double high, double height) {
        this.low = low;
        this.high = high;
        this.height = height;
    }

    @Override
    public final double low() {
        return low;
    }

    @Override
    public final double high() {
        return high;
    }

    @Override
    public final double height() {
        return height;
    }
}
