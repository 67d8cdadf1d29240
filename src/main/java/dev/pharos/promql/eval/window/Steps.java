package dev.pharos.promql.eval.window;

/// `changes` and `resets`: how often a sample differs from the one before it, or is less.
final class Steps extends WindowFunction {
    private final boolean resets;
    /// How many there are up to a sample.
    private int[] upTo = new int[0];

    Steps(boolean resets) {
        this.resets = resets;
    }

    @Override
    void begin(Window window) {
        upTo = new int[window.size];
        double[] values = window.values;
        for (int i = 1; i < upTo.length; i++) {
            double value = values[i];
            double before = values[i - 1];
            boolean counts =
                    resets ? value < before : value != before && !(Double.isNaN(value) && Double.isNaN(before));
            upTo[i] = upTo[i - 1] + (counts ? 1 : 0);
        }
    }

    @Override
    double at(Window window) {
        return upTo[window.last] - upTo[window.first];
    }
}
