package dev.pharos.promql.eval.column;

import java.util.Arrays;

/// A value a step. Where it is not present, its value is of no meaning.
public final class Column {
    private final double[] values;
    private final boolean[] present;

    public Column(int length) {
        this.values = new double[length];
        this.present = new boolean[length];
    }

    public int length() {
        return values.length;
    }

    /// To be read and written in place.
    public double[] values() {
        return values;
    }

    /// To be read and written in place.
    public boolean[] present() {
        return present;
    }

    public void set(int step, double value) {
        values[step] = value;
        present[step] = true;
    }

    public void clear() {
        Arrays.fill(present, false);
    }

    /// As present at every step.
    public void fill(double value) {
        Arrays.fill(values, value);
        Arrays.fill(present, true);
    }

    public void copyOf(Column other) {
        System.arraycopy(other.values, 0, values, 0, values.length);
        System.arraycopy(other.present, 0, present, 0, present.length);
    }

    public boolean isEmpty() {
        for (boolean here : present) {
            if (here) {
                return false;
            }
        }
        return true;
    }

    /// At how many steps there is a value.
    public int count() {
        int count = 0;
        for (boolean here : present) {
            count += here ? 1 : 0;
        }
        return count;
    }
}
