package dev.pharos.ui.fleet;

import dev.pharos.fleet.instance.Instance;
import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The histories of all instances added up, time by time; those that are asked for together share their times.
final class SummedHistory {
    private double sum;
    private int instances;

    private SummedHistory() {}

    /// Times for which fewer than half as many instances speak as at the best time are NaN: their sum would look
    /// like an outage that was none.
    static Series of(List<Instance> instances) {
        Map<Long, SummedHistory> byTime = new TreeMap<>();
        int most = 0;
        for (Instance instance : instances) {
            Series history = instance.history();
            for (int i = 0; i < history.size(); i++) {
                SummedHistory at = byTime.computeIfAbsent(history.time(i), _ -> new SummedHistory());
                if (Double.isFinite(history.value(i))) {
                    at.sum += history.value(i);
                    at.instances++;
                    most = Math.max(most, at.instances);
                }
            }
        }
        int enough = Math.max(1, Math.ceilDiv(most, 2));
        return new Series(
                Labels.EMPTY,
                byTime.keySet().stream().mapToLong(Long::longValue).toArray(),
                byTime.values().stream()
                        .mapToDouble(at -> at.instances < enough ? Double.NaN : at.sum)
                        .toArray());
    }
}
