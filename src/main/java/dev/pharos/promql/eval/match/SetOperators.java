package dev.pharos.promql.eval.match;

import dev.pharos.promql.ast.Binary;
import dev.pharos.promql.ast.VectorMatching;
import dev.pharos.promql.eval.column.Batches;
import dev.pharos.promql.eval.column.Column;
import dev.pharos.promql.eval.column.Grid;
import dev.pharos.promql.eval.column.HeldVector;
import dev.pharos.promql.eval.column.Uniqueness;
import dev.pharos.promql.eval.column.Vector;
import dev.pharos.promql.eval.run.Work;
import dev.pharos.series.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `and`, `or`, `unless`.
public final class SetOperators {
    private final Matching matching;
    private final Work work;

    public SetOperators(VectorMatching matching, Work work) {
        this.matching = new Matching(matching);
        this.work = work;
    }

    public Vector of(Binary.Op op, Vector left, Vector right) {
        if (op == Binary.Op.OR) {
            return or(left, right);
        }
        Map<Labels, boolean[]> there = presence(right, signatures(left));
        boolean wanted = op == Binary.Op.AND;
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            boolean[] mask = there.get(matching.signature(left.labels(i)));
            if (mask != null || !wanted) {
                parts.add(new Part(left, i, mask, wanted));
            }
        }
        return new Masked(left.grid(), parts, List.of(left));
    }

    /// All of the left, and of the right what has nothing like it there.
    private Vector or(Vector left, Vector right) {
        Set<Labels> common = signatures(right);
        common.retainAll(signatures(left));
        Vector first = common.isEmpty() ? left : HeldVector.of(left, work);
        Map<Labels, boolean[]> there = common.isEmpty() ? Map.of() : presence(first, common);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            parts.add(new Part(first, i, null, true));
        }
        for (int i = 0; i < right.size(); i++) {
            parts.add(new Part(right, i, there.get(matching.signature(right.labels(i))), false));
        }
        return Uniqueness.eachStep(new Masked(left.grid(), parts, List.of(first, right)), work);
    }

    private Set<Labels> signatures(Vector vector) {
        Set<Labels> all = new HashSet<>();
        for (int i = 0; i < vector.size(); i++) {
            all.add(matching.signature(vector.labels(i)));
        }
        return all;
    }

    /// At which steps there is some series of a signature.
    private Map<Labels, boolean[]> presence(Vector vector, Set<Labels> wanted) {
        Map<Labels, boolean[]> there = new HashMap<>();
        int steps = vector.grid().count();
        Batches.each(vector, work, (index, column) -> {
            Labels signature = matching.signature(vector.labels(index));
            if (wanted.contains(signature)) {
                boolean[] mask = there.computeIfAbsent(signature, _ -> new boolean[steps]);
                for (int k = 0; k < steps; k++) {
                    mask[k] |= column.present()[k];
                }
            }
        });
        return there;
    }

    /// A series, at the steps at which a mask is as wanted; all steps where there is no mask.
    @SuppressWarnings("ArrayRecordComponent") // private, never compared
    private record Part(Vector vector, int index, boolean @Nullable [] mask, boolean wanted) {
        void fill(Column out) {
            vector.fill(index, out);
            if (mask != null) {
                boolean[] present = out.present();
                for (int k = 0; k < present.length; k++) {
                    present[k] &= mask[k] == wanted;
                }
            }
        }
    }

    private record Masked(Grid grid, List<Part> parts, List<Vector> sources) implements Vector {
        @Override
        public int size() {
            return parts.size();
        }

        @Override
        public Labels labels(int index) {
            Part part = parts.get(index);
            return part.vector().labels(part.index());
        }

        @Override
        public void fill(int index, Column out) {
            parts.get(index).fill(out);
        }

        @Override
        public void release() {
            sources.forEach(Vector::release);
        }
    }
}
