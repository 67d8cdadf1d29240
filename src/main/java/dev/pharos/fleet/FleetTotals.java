package dev.pharos.fleet;

import dev.pharos.fleet.instance.Instance;
import dev.pharos.source.AlertRules;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The whole fleet in a few numbers; sums over the instances that answer. NaN where no instance reports.
///
/// @param answering   instances that answer
/// @param instances   all instances
/// @param memoryUsed  bytes used by all
/// @param memoryLimited bytes used by those that have a limit
/// @param memoryMax   sum of the limits
/// @param unlimited   instances that answer and have no limit
/// @param hits        keyspace hits a second
/// @param misses      keyspace misses a second
/// @param firing      firing alerts, whatever they concern
/// @param rules       whether anything would fire
public record FleetTotals(
        int answering,
        int instances,
        double ops,
        double memoryUsed,
        double memoryLimited,
        double memoryMax,
        int unlimited,
        double hits,
        double misses,
        double evictions,
        double clients,
        int firing,
        AlertRules.Presence rules) {
    public static FleetTotals of(List<Instance> instances, int firing, AlertRules.Presence rules) {
        List<Instance> answering = instances.stream()
                .filter(instance -> instance.health().answers())
                .toList();
        List<Instance> limited = answering.stream()
                .filter(instance -> instance.memory().limited())
                .toList();
        return new FleetTotals(
                answering.size(),
                instances.size(),
                sum(answering, instance -> instance.traffic().ops()),
                sum(answering, instance -> instance.memory().used()),
                sum(limited, instance -> instance.memory().used()),
                sum(limited, instance -> instance.memory().max()),
                answering.size() - limited.size(),
                sum(answering, instance -> instance.traffic().hits()),
                sum(answering, instance -> instance.traffic().misses()),
                sum(answering, instance -> instance.traffic().evictions()),
                sum(answering, instance -> instance.traffic().clients()),
                firing,
                rules);
    }

    /// Of what is known; NaN where nothing is.
    private static double sum(List<Instance> instances, ToDoubleFunction<Instance> value) {
        DoubleSummaryStatistics known =
                instances.stream().mapToDouble(value).filter(Double::isFinite).summaryStatistics();
        return known.getCount() == 0 ? Double.NaN : known.getSum();
    }

    /// NaN where nothing was read.
    public double hitRatio() {
        return hits / (hits + misses);
    }

    /// How full those with a limit are, 1 is the whole; NaN where none has one.
    public double memoryRatio() {
        return memoryLimited / memoryMax;
    }
}
