package dev.pharos.ui.fleet;

import dev.pharos.fleet.Instance;
import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The histories of all instances added up, time by time; those that are asked for together share their times.
final class SummedHistory {
    private SummedHistory() {}

    static Series of(List<Instance> instances) {
        Map<Long, Double> sums = new TreeMap<>();
        for (Instance instance : instances) {
            Series history = instance.history();
            for (int i = 0; i < history.size(); i++) {
                if (Double.isFinite(history.value(i))) {
                    sums.merge(history.time(i), history.value(i), Double::sum);
                }
            }
        }
        return new Series(
                Labels.EMPTY,
                sums.keySet().stream().mapToLong(Long::longValue).toArray(),
                sums.values().stream().mapToDouble(Double::doubleValue).toArray());
    }
}
