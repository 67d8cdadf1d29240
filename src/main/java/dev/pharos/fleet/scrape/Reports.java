package dev.pharos.fleet.scrape;

import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;

/// Puts the answers of a refresh where they belong: into the facts of each Redis target.
public final class Reports {
    private final Scrapes scrapes;

    public Reports(Scrapes scrapes) {
        this.scrapes = scrapes;
    }

    /// The answer to [FleetQueries#states()].
    public void states(QueryResult.Vector answer) {
        for (Sample sample : answer.samples()) {
            Labels labels = sample.labels();
            TargetFacts target = scrapes.redis().get(scrapes.id(labels));
            if (target == null) {
                continue;
            }
            switch (labels.metric()) {
                case FleetQueries.INFO -> {
                    target.info = labels;
                    target.seen = sample.time();
                }
                case FleetQueries.SLAVE -> target.slave = labels;
                case FleetQueries.SLAVE_LAG ->
                    target.lag(labels.get("slave_ip"), labels.get("slave_port"), sample.value(), Double.NaN);
                case FleetQueries.ERROR -> target.error = labels.get("err");
                case "" ->
                    target.lag(
                            labels.get("slave_ip"), labels.get("slave_port"), Double.NaN, Math.max(0, sample.value()));
                default -> number(target, labels.metric(), sample.value());
            }
        }
    }

    /// The answer to [FleetQueries#gauges()].
    public void gauges(QueryResult.Vector answer) {
        for (Sample sample : answer.samples()) {
            TargetFacts target = scrapes.redis().get(scrapes.id(sample.labels()));
            if (target != null) {
                number(target, sample.labels().metric(), sample.value());
            }
        }
    }

    private static void number(TargetFacts target, String name, double value) {
        Metric metric = Metric.named(name);
        if (metric != null) {
            target.set(metric, value);
        }
    }

    /// The answer to [FleetQueries#rates()].
    public void rates(QueryResult.Vector answer) {
        for (Sample sample : answer.samples()) {
            TargetFacts target = scrapes.redis().get(scrapes.id(sample.labels()));
            Metric metric = Metric.ofPart(sample.labels().get(FleetQueries.PART));
            if (target != null && metric != null) {
                target.set(metric, sample.value());
            }
        }
    }
}
