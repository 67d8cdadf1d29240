package dev.pharos.promql.eval.aggregate;

import dev.pharos.promql.eval.column.Batches;
import dev.pharos.promql.eval.column.Column;
import dev.pharos.promql.eval.column.HeldVector;
import dev.pharos.promql.eval.column.Vector;
import dev.pharos.promql.eval.number.GoText;
import dev.pharos.promql.eval.run.EvalException;
import dev.pharos.promql.eval.run.Work;
import dev.pharos.series.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// `topk` and `bottomk`: at each step the k greatest or least of a group, under their own labels.
final class Top {
    private final Vector vector;
    private final double[] wanted;
    private final boolean least;
    private final Work work;

    Top(Vector vector, double[] wanted, boolean least, Work work) {
        this.vector = vector;
        this.wanted = wanted;
        this.least = least;
        this.work = work;
    }

    Vector of(Grouping grouping) {
        int steps = wanted.length;
        long most = 0;
        for (double k : wanted) {
            if (!(k >= -0x1p63 && k < 0x1p63)) {
                throw EvalException.execution("Scalar value " + GoText.general(k) + " overflows int64");
            }
            most = Math.max(most, (long) k);
        }
        int[] members = grouping.members();
        @Nullable TopHeap[] heaps = new @Nullable TopHeap[grouping.size()];
        long samples = 0;
        List<Labels> all = new ArrayList<>();
        for (int i = 0; i < vector.size(); i++) {
            all.add(vector.labels(i));
        }
        for (int group = 0; group < heaps.length; group++) {
            int room = (int) Math.min(most, members[group]);
            samples += (long) room * steps;
            work.guard().claim((long) room * steps);
            heaps[group] = new TopHeap(steps, room, least, work.dialect());
        }
        Batches.each(vector, work, (index, column) -> {
            TopHeap heap = heaps[grouping.of()[index]];
            for (int k = 0; heap != null && k < steps; k++) {
                if (column.present()[k] && wanted[k] >= 1) {
                    heap.offer(k, column.values()[k], index, (long) wanted[k]);
                }
            }
        });
        HeldVector result = chosen(heaps, all);
        work.guard().release(samples);
        return result;
    }

    private HeldVector chosen(@Nullable TopHeap[] heaps, List<Labels> all) {
        @Nullable Column[] columns = new @Nullable Column[all.size()];
        List<Integer> order = new ArrayList<>();
        for (TopHeap heap : heaps) {
            if (heap == null) {
                continue;
            }
            for (int k = 0; k < wanted.length; k++) {
                for (int place = 0; place < heap.size(k); place++) {
                    int series = heap.series(k, place);
                    Column column = columns[series];
                    if (column == null) {
                        column = new Column(wanted.length);
                        columns[series] = column;
                    }
                    column.set(k, heap.value(k, place));
                }
            }
            if (wanted.length == 1) {
                order.addAll(bestFirst(heap));
            }
        }
        // Over several steps there is no order.
        for (int series = 0; wanted.length > 1 && series < columns.length; series++) {
            if (columns[series] != null) {
                order.add(series);
            }
        }
        List<Column> kept = new ArrayList<>();
        for (int series : order) {
            kept.add(Objects.requireNonNull(columns[series]));
        }
        return HeldVector.of(vector.grid(), order.stream().map(all::get).toList(), kept, work.guard());
    }

    /// The series of the only step: an instant query shows them so.
    private List<Integer> bestFirst(TopHeap heap) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < heap.size(0); place++) {
            places.add(place);
        }
        Comparator<Double> byValue = least ? Comparator.naturalOrder() : Comparator.reverseOrder();
        Comparator<Double> nansLast =
                Comparator.<Double, Boolean>comparing(v -> v.isNaN()).thenComparing(byValue);
        places.sort(Comparator.comparing(place -> heap.value(0, place), nansLast));
        return places.stream().map(place -> heap.series(0, place)).toList();
    }
}
