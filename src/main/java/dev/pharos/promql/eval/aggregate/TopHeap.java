package dev.pharos.promql.eval.aggregate;

import dev.pharos.promql.parse.Dialect;

/// The k greatest (or least) values of a group at each step, in heaps with the one to go first on top. They move as
/// Go's
/// do, since of equal values it is their places that decide which one goes.
final class TopHeap {
    private final int room;
    private final boolean least;
    private final double[] values;
    private final int[] series;
    private final int[] sizes;
    /// 2.x puts NaN in the place of NaN, and takes the top away before it adds.
    private final boolean replacesNaN;

    /// @param room the most values of a step
    /// @param least whether the least are kept
    TopHeap(int steps, int room, boolean least, Dialect dialect) {
        this.replacesNaN = dialect == Dialect.V2;
        this.room = room;
        this.least = least;
        this.values = new double[Math.multiplyExact(steps, room)];
        this.series = new int[values.length];
        this.sizes = new int[steps];
    }

    /// @param k how many are kept at that step, at least 1
    void offer(int step, double value, int index, long k) {
        int base = step * room;
        int size = sizes[step];
        if (size < k) {
            sizes[step]++;
            push(base, size, value, index);
            return;
        }
        double top = values[base];
        boolean better = least ? top > value : top < value;
        if (!better && !(Double.isNaN(top) && (replacesNaN || !Double.isNaN(value)))) {
            return;
        }
        if (replacesNaN) {
            swap(base, base + size - 1);
            down(base, size - 1);
            push(base, size - 1, value, index);
        } else {
            put(base, value, index);
            down(base, size);
        }
    }

    private void push(int base, int place, double value, int index) {
        put(base + place, value, index);
        up(base, place);
    }

    int size(int step) {
        return sizes[step];
    }

    double value(int step, int place) {
        return values[step * room + place];
    }

    int series(int step, int place) {
        return series[step * room + place];
    }

    private void put(int place, double value, int index) {
        values[place] = value;
        series[place] = index;
    }

    /// Whether one goes before another.
    private boolean goesFirst(int a, int b) {
        double one = values[a];
        return Double.isNaN(one) || (least ? one > values[b] : one < values[b]);
    }

    private void up(int base, int from) {
        int place = from;
        while (place > 0) {
            int parent = (place - 1) / 2;
            if (!goesFirst(base + place, base + parent)) {
                return;
            }
            swap(base + place, base + parent);
            place = parent;
        }
    }

    private void down(int base, int size) {
        int place = 0;
        while (true) {
            int child = 2 * place + 1;
            if (child >= size) {
                return;
            }
            if (child + 1 < size && goesFirst(base + child + 1, base + child)) {
                child++;
            }
            if (!goesFirst(base + child, base + place)) {
                return;
            }
            swap(base + place, base + child);
            place = child;
        }
    }

    private void swap(int a, int b) {
        double value = values[a];
        int index = series[a];
        put(a, values[b], series[b]);
        put(b, value, index);
    }
}
