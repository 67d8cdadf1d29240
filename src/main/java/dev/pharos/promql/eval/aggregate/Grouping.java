package dev.pharos.promql.eval.aggregate;

import dev.pharos.promql.ast.Aggregation;
import dev.pharos.promql.eval.column.Vector;
import dev.pharos.series.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Which series of a vector are aggregated together.
///
/// @param labels of the groups, in the order in which they appear
/// @param of the group of each series
@SuppressWarnings("ArrayRecordComponent") // handed over at once, never compared
record Grouping(List<Labels> labels, int[] of) {
    static Grouping of(Vector vector, UnaryOperator<Labels> rule) {
        Map<Labels, Integer> places = new HashMap<>();
        List<Labels> labels = new ArrayList<>();
        int[] of = new int[vector.size()];
        for (int i = 0; i < of.length; i++) {
            Labels group = rule.apply(vector.labels(i));
            Integer place = places.putIfAbsent(group, labels.size());
            if (place == null) {
                labels.add(group);
            }
            of[i] = place == null ? labels.size() - 1 : place;
        }
        return new Grouping(labels, of);
    }

    /// What `by` or `without` makes of labels.
    static UnaryOperator<Labels> rule(Aggregation aggregation) {
        String[] names = aggregation.labels().toArray(String[]::new);
        if (aggregation.by() == Aggregation.By.BY) {
            return names.length == 0 ? labels -> Labels.EMPTY : labels -> labels.only(names);
        }
        String[] dropped = new String[names.length + 1];
        System.arraycopy(names, 0, dropped, 0, names.length);
        dropped[names.length] = Labels.NAME;
        return labels -> labels.without(dropped);
    }

    int size() {
        return labels.size();
    }

    /// How many series each group has.
    int[] members() {
        int[] members = new int[labels.size()];
        for (int group : of) {
            members[group]++;
        }
        return members;
    }
}
