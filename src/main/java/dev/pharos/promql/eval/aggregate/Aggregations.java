package dev.pharos.promql.eval.aggregate;

import dev.pharos.promql.ast.Aggregation;
import dev.pharos.promql.eval.column.Batches;
import dev.pharos.promql.eval.column.Column;
import dev.pharos.promql.eval.column.HeldVector;
import dev.pharos.promql.eval.column.Vector;
import dev.pharos.promql.eval.number.Quantiles;
import dev.pharos.promql.eval.run.Work;
import dev.pharos.series.Labels;
import java.util.ArrayList;
import java.util.List;

/// Every aggregation.
public final class Aggregations {
    /// Steps that one processor takes at a time.
    private static final int CHUNK = 64;

    private Aggregations() {}

    /// One without a parameter.
    public static Vector plain(Aggregation aggregation, Vector vector, Work work) {
        Grouping grouping = Grouping.of(vector, Grouping.rule(aggregation));
        int steps = vector.grid().count();
        long samples = (long) grouping.size() * steps;
        work.guard().claim(samples);
        List<Accumulator> groups = new ArrayList<>();
        for (int i = 0; i < grouping.size(); i++) {
            groups.add(Accumulator.of(aggregation.op(), steps, work.dialect()));
        }
        Batches.each(
                vector,
                work,
                (index, column) -> groups.get(grouping.of()[index]).add(column));
        work.guard().release(samples);
        return HeldVector.of(
                vector.grid(),
                grouping.labels(),
                groups.stream().map(Accumulator::result).toList(),
                work.guard());
    }

    /// One with a number: `topk`, `bottomk`, `quantile`.
    ///
    /// @param parameter for each step
    public static Vector withNumber(Aggregation aggregation, double[] parameter, Vector vector, Work work) {
        if (aggregation.op() == Aggregation.Op.QUANTILE) {
            return quantile(aggregation, parameter, vector, work);
        }
        Grouping grouping = Grouping.of(vector, Grouping.rule(aggregation));
        return new Top(vector, parameter, aggregation.op() == Aggregation.Op.BOTTOMK, work).of(grouping);
    }

    /// `count_values`.
    ///
    /// @param label gets the value
    public static Vector countValues(Aggregation aggregation, String label, Vector vector, Work work) {
        return new ValueCounts(aggregation, label, work).of(vector);
    }

    private static Vector quantile(Aggregation aggregation, double[] quantiles, Vector vector, Work work) {
        work.remarks().warnOfQuantiles(quantiles);
        HeldVector held = HeldVector.of(vector, work);
        Grouping grouping = Grouping.of(held, Grouping.rule(aggregation));
        List<List<Column>> members = new ArrayList<>();
        List<Column> results = new ArrayList<>();
        for (Labels _ : grouping.labels()) {
            members.add(new ArrayList<>());
            results.add(new Column(quantiles.length));
        }
        for (int i = 0; i < held.size(); i++) {
            members.get(grouping.of()[i]).add(held.column(i));
        }
        int chunks = Math.ceilDiv(quantiles.length, CHUNK);
        work.workers().each(chunks * grouping.size(), task -> {
            int group = task / chunks;
            int start = task % chunks * CHUNK;
            List<Column> columns = members.get(group);
            double[] values = new double[columns.size()];
            for (int k = start; k < Math.min(quantiles.length, start + CHUNK); k++) {
                int count = 0;
                for (Column column : columns) {
                    if (column.present()[k]) {
                        values[count++] = column.values()[k];
                    }
                }
                if (count > 0) {
                    results.get(group).set(k, Quantiles.of(quantiles[k], values, count));
                }
            }
        });
        held.release();
        return HeldVector.of(held.grid(), grouping.labels(), results, work.guard());
    }
}
