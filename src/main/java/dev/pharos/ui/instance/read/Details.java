package dev.pharos.ui.instance.read;

import dev.pharos.fleet.instance.Target;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import dev.pharos.source.MetricSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the fleet does not carry of every instance but a DBA wants to know of this one, in one query.
///
/// @param values by metric name; a metric that is not exported is not there
public record Details(Map<String, Double> values) {
    public static final Details UNKNOWN = new Details(Map.of());

    private static final String METRICS = String.join(
            "|",
            "redis_aof_enabled",
            "redis_aof_last_write_status",
            "redis_rdb_last_save_timestamp_seconds",
            "redis_start_time_seconds",
            "redis_rdb_last_bgsave_status",
            "redis_rdb_changes_since_last_save",
            "redis_connected_slaves",
            "redis_slowlog_length");

    public Details {
        values = Map.copyOf(values);
    }

    /// @param targets that report on the instance: one of them may be away
    static Details read(MetricSource source, List<Target> targets, long time) {
        String selector = targets.stream()
                .map(target -> "{__name__=~" + Labels.quoted(METRICS) + ","
                        + target.id().matchers() + "}")
                .collect(Collectors.joining(" or "));
        Outcome<QueryResult> outcome = source.instant(selector, time);
        Map<String, Double> values = new HashMap<>();
        if (outcome.orNull() instanceof QueryResult.Vector(var samples)) {
            for (Sample sample : samples) {
                values.put(sample.labels().metric(), sample.value());
            }
        }
        return new Details(values);
    }

    /// NaN where it is not exported.
    public double get(String metric) {
        return values.getOrDefault(metric, Double.NaN);
    }
}
