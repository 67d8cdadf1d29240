package dev.pharos.promql.eval.column;

import dev.pharos.promql.eval.run.EvalException;
import dev.pharos.promql.eval.run.Work;
import dev.pharos.series.Labels;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// A vector has one series of each label set. Only where labels collide are columns looked at.
public final class Uniqueness {
    private Uniqueness() {}

    /// Series of the same labels become one, as Prometheus does where it evaluates step by step.
    ///
    /// @throws EvalException where two of them have a value at one step
    public static Vector eachStep(Vector vector, Work work) {
        if (isUnique(vector)) {
            return vector;
        }
        HeldVector held = HeldVector.of(vector, work);
        Map<Labels, Column> merged = new LinkedHashMap<>();
        for (int i = 0; i < held.size(); i++) {
            Column other = held.column(i);
            Column first = merged.putIfAbsent(held.labels(i), other);
            if (first != null) {
                merged.put(held.labels(i), union(first, other));
            }
        }
        HeldVector result = HeldVector.of(
                vector.grid(), new ArrayList<>(merged.keySet()), new ArrayList<>(merged.values()), work.guard());
        held.release();
        return result;
    }

    /// @throws EvalException where two series have the same labels, at whatever steps
    public static Vector overall(Vector vector, Work work) {
        if (isUnique(vector)) {
            return vector;
        }
        HeldVector held = HeldVector.of(vector, work);
        if (!isUnique(held)) {
            throw sameLabels();
        }
        return held;
    }

    private static boolean isUnique(Vector vector) {
        int size = vector.size();
        if (size < 2) {
            return true;
        }
        Set<Labels> seen = HashSet.newHashSet(size);
        for (int i = 0; i < size; i++) {
            if (!seen.add(vector.labels(i))) {
                return false;
            }
        }
        return true;
    }

    private static Column union(Column first, Column other) {
        Column both = new Column(first.length());
        both.copyOf(first);
        for (int k = 0; k < both.length(); k++) {
            if (other.present()[k]) {
                if (both.present()[k]) {
                    throw sameLabels();
                }
                both.set(k, other.values()[k]);
            }
        }
        return both;
    }

    private static EvalException sameLabels() {
        return EvalException.execution("vector cannot contain metrics with the same labelset");
    }
}
