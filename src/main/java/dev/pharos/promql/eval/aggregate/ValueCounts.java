package dev.pharos.promql.eval.aggregate;

import dev.pharos.promql.ast.Aggregation;
import dev.pharos.promql.eval.column.Batches;
import dev.pharos.promql.eval.column.Column;
import dev.pharos.promql.eval.column.HeldVector;
import dev.pharos.promql.eval.column.Vector;
import dev.pharos.promql.eval.run.EvalException;
import dev.pharos.promql.eval.run.Work;
import dev.pharos.promql.parse.Dialect;
import dev.pharos.series.Labels;
import dev.pharos.series.PrometheusNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// `count_values`: how many series have which value, the value as a label.
final class ValueCounts {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");

    private final String label;
    private final UnaryOperator<Labels> rule;
    private final Work work;
    private final Map<Labels, Column> counts = new LinkedHashMap<>();

    ValueCounts(Aggregation aggregation, String label, Work work) {
        boolean valid = work.dialect() == Dialect.V3
                ? !label.isEmpty()
                : NAME.matcher(label).matches();
        if (!valid) {
            throw EvalException.execution("invalid label name " + Labels.quoted(label));
        }
        this.label = label;
        this.work = work;
        if (aggregation.by() == Aggregation.By.BY) {
            List<String> names = new ArrayList<>(aggregation.labels());
            names.add(label);
            String[] kept = names.toArray(String[]::new);
            this.rule = labels -> labels.only(kept);
        } else {
            this.rule = Grouping.rule(aggregation);
        }
    }

    Vector of(Vector vector) {
        int steps = vector.grid().count();
        Batches.each(vector, work, (index, column) -> {
            Labels labels = vector.labels(index);
            Map<Long, Column> ofValue = new HashMap<>();
            for (int k = 0; k < steps; k++) {
                if (column.present()[k]) {
                    Column count = ofValue.computeIfAbsent(
                            Double.doubleToLongBits(column.values()[k]), bits -> column(labels, bits, steps));
                    count.values()[k]++;
                    count.present()[k] = true;
                }
            }
        });
        work.guard().release((long) counts.size() * steps);
        return HeldVector.of(vector.grid(), List.copyOf(counts.keySet()), List.copyOf(counts.values()), work.guard());
    }

    private Column column(Labels labels, long bits, int steps) {
        Labels counted = rule.apply(labels.with(label, PrometheusNumber.scalar(Double.longBitsToDouble(bits))));
        return counts.computeIfAbsent(counted, _ -> {
            work.guard().claim(steps);
            return new Column(steps);
        });
    }
}
