package dev.pharos.promql.eval.match;

import dev.pharos.promql.ast.Binary;
import dev.pharos.promql.ast.VectorMatching;
import dev.pharos.promql.ast.VectorMatching.Cardinality;
import dev.pharos.promql.eval.column.Column;
import dev.pharos.promql.eval.column.HeldVector;
import dev.pharos.promql.eval.column.Uniqueness;
import dev.pharos.promql.eval.column.Vector;
import dev.pharos.promql.eval.run.EvalException;
import dev.pharos.promql.eval.run.Work;
import dev.pharos.series.Labels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Arithmetic and comparisons of two vectors: which series are paired, and whether they may be. Only where labels leave
/// it open is it decided step by step.
public final class Pairing {
    private final Binary node;
    private final VectorMatching cardinality;
    private final Matching matching;
    private final Work work;

    public Pairing(Binary node, VectorMatching matching, Work work) {
        this.node = node;
        this.cardinality = matching;
        this.matching = new Matching(matching);
        this.work = work;
    }

    /// What is wrong, and at which step it is found.
    private record Fault(int step, EvalException error) {}

    public Vector of(Vector left, Vector right) {
        boolean swapped = cardinality.cardinality() == Cardinality.ONE_TO_MANY;
        Vector many = swapped ? right : left;
        Vector one = swapped ? left : right;
        Fault duplicates = null;
        Map<Labels, List<Integer>> ones = bySignature(one);
        if (ones.values().stream().anyMatch(same -> same.size() > 1)) {
            HeldVector held = HeldVector.of(one, work);
            many = HeldVector.of(many, work);
            one = held;
            ones = bySignature(held);
            duplicates = duplicates(held, ones, many);
        } else if (isReadAgain(many, ones)) {
            one = HeldVector.of(one, work);
            ones = bySignature(one);
        }
        List<Pairs.Pair> pairs = pairs(many, one, ones);
        Pairs result = new Pairs(node, pairs, many, one, swapped);
        if (duplicates != null) {
            // An earlier step may have another fault, which is the one that is told.
            var _ = checked(result, duplicates.step());
            throw duplicates.error();
        }
        return isOpen(pairs) ? checked(result, Integer.MAX_VALUE) : Uniqueness.eachStep(result, work);
    }

    private Map<Labels, List<Integer>> bySignature(Vector vector) {
        Map<Labels, List<Integer>> all = new LinkedHashMap<>();
        for (int i = 0; i < vector.size(); i++) {
            all.computeIfAbsent(matching.signature(vector.labels(i)), _ -> new ArrayList<>(1))
                    .add(i);
        }
        return all;
    }

    /// Whether a series of the one side belongs to several of the other.
    private boolean isReadAgain(Vector many, Map<Labels, List<Integer>> ones) {
        Set<Labels> seen = new HashSet<>();
        for (int i = 0; i < many.size(); i++) {
            Labels signature = matching.signature(many.labels(i));
            if (ones.containsKey(signature) && !seen.add(signature)) {
                return true;
            }
        }
        return false;
    }

    private List<Pairs.Pair> pairs(Vector many, Vector one, Map<Labels, List<Integer>> ones) {
        List<Pairs.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < many.size(); i++) {
            Labels signature = matching.signature(many.labels(i));
            for (int j : ones.getOrDefault(signature, List.of())) {
                Labels labels = matching.result(node, cardinality, many.labels(i), one.labels(j), work.dialect());
                pairs.add(new Pairs.Pair(i, j, labels, signature));
            }
        }
        return pairs;
    }

    /// The first step at which the one side has several of a signature; null where there is none.
    private @Nullable Fault duplicates(HeldVector one, Map<Labels, List<Integer>> ones, Vector many) {
        int steps = one.grid().count();
        Fault found = null;
        for (List<Integer> same : ones.values()) {
            int limit = found == null ? steps : found.step();
            for (int k = 0; same.size() > 1 && k < limit; k++) {
                int first = -1;
                for (int j : same) {
                    if (!one.column(j).present()[k]) {
                        continue;
                    }
                    if (first >= 0 && isAnyAt(many, k)) {
                        found = new Fault(k, duplicates(one.labels(j), one.labels(first)));
                        limit = k;
                        break;
                    }
                    first = j;
                }
            }
        }
        return found;
    }

    /// With one side empty at a step, nothing is matched there, nor refused.
    private static boolean isAnyAt(Vector many, int step) {
        Column scratch = new Column(many.grid().count());
        for (int i = 0; i < many.size(); i++) {
            if (many.read(i, scratch).present()[step]) {
                return true;
            }
        }
        return false;
    }

    private EvalException duplicates(Labels later, Labels earlier) {
        String side = cardinality.cardinality() == Cardinality.ONE_TO_MANY ? "left" : "right";
        return EvalException.execution("found duplicate series for the match group "
                + Matching.text(matching.signature(later)) + " on the " + side + " hand-side of the operation: ["
                + Matching.text(later) + ", " + Matching.text(earlier)
                + "];many-to-many matching not allowed: matching labels must be unique on one side");
    }

    /// What must have one value a step at most: of one-to-one matching each signature, else each signature's labels.
    private Object claim(Pairs.Pair pair) {
        return cardinality.cardinality() == Cardinality.ONE_TO_ONE
                ? pair.signature()
                : List.of(pair.signature(), pair.labels());
    }

    private boolean isOpen(List<Pairs.Pair> pairs) {
        Set<Object> claims = HashSet.newHashSet(pairs.size());
        for (Pairs.Pair pair : pairs) {
            if (!claims.add(claim(pair))) {
                return true;
            }
        }
        return false;
    }

    /// @param limit the steps that are looked at
    private Vector checked(Pairs pairs, int limit) {
        Map<Object, boolean[]> taken = new HashMap<>();
        List<Labels> labels = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        int steps = pairs.grid().count();
        for (int i = 0; i < pairs.size(); i++) {
            work.guard().check();
            work.guard().claim(steps);
            Column column = new Column(steps);
            pairs.fill(i, column);
            Arrays.fill(column.present(), Math.min(limit, steps), steps, false);
            boolean[] before = taken.computeIfAbsent(claim(pairs.pair(i)), _ -> new boolean[steps]);
            for (int k = 0; k < steps; k++) {
                if (column.present()[k] && before[k]) {
                    throw multiple();
                }
                before[k] |= column.present()[k];
            }
            labels.add(pairs.labels(i));
            columns.add(column);
        }
        work.guard().release((long) columns.size() * steps);
        pairs.release();
        return Uniqueness.eachStep(HeldVector.of(pairs.grid(), labels, columns, work.guard()), work);
    }

    private EvalException multiple() {
        return EvalException.execution(
                cardinality.cardinality() == Cardinality.ONE_TO_ONE
                        ? "multiple matches for labels: many-to-one matching must be explicit (group_left/group_right)"
                        : "multiple matches for labels: grouping labels must ensure unique matches");
    }
}
