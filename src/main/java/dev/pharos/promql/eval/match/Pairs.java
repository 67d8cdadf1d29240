package dev.pharos.promql.eval.match;

import dev.pharos.promql.ast.Binary;
import dev.pharos.promql.eval.column.Column;
import dev.pharos.promql.eval.column.Grid;
import dev.pharos.promql.eval.column.Vector;
import dev.pharos.series.Labels;
import java.util.List;

/// Series of two vectors combined pair by pair.
///
/// @param swapped whether the one side is the left one
record Pairs(Binary node, List<Pair> pairs, Vector many, Vector one, boolean swapped) implements Vector {
    /// @param labels of the result
    record Pair(int many, int one, Labels labels, Labels signature) {}

    Pair pair(int index) {
        return pairs.get(index);
    }

    @Override
    public Grid grid() {
        return many.grid();
    }

    @Override
    public int size() {
        return pairs.size();
    }

    @Override
    public Labels labels(int index) {
        return pairs.get(index).labels();
    }

    @Override
    public void fill(int index, Column out) {
        Pair pair = pairs.get(index);
        many.fill(pair.many(), out);
        Column other = one.read(pair.one(), new Column(out.length()));
        boolean[] present = out.present();
        boolean[] there = other.present();
        for (int k = 0; k < present.length; k++) {
            present[k] &= there[k];
        }
        double[] left = swapped ? other.values() : out.values();
        double[] right = swapped ? out.values() : other.values();
        Operators.combine(node, left, right, out.values(), present);
    }

    @Override
    public void release() {
        many.release();
        one.release();
    }
}
