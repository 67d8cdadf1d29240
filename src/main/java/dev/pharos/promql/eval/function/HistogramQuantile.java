package dev.pharos.promql.eval.function;

import dev.pharos.promql.eval.column.Column;
import dev.pharos.promql.eval.column.Grid;
import dev.pharos.promql.eval.column.Vector;
import dev.pharos.promql.eval.number.GoText;
import dev.pharos.promql.eval.run.Work;
import dev.pharos.series.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// `histogram_quantile` of classic histograms: the series of one that differ by `le` alone become one.
final class HistogramQuantile implements Vector {
    private static final String BOUND = "le";
    private static final String FORCED = "input to histogram_quantile needed to be fixed for monotonicity (see "
            + "https://prometheus.io/docs/prometheus/latest/querying/functions/#histogram_quantile)";

    private record Bucket(double bound, int series) {}

    private record Histogram(Labels labels, List<Bucket> buckets) {}

    private final Vector source;
    private final double[] quantiles;
    private final List<Histogram> histograms;
    private final Work work;

    HistogramQuantile(Vector source, double[] quantiles, Work work) {
        this.source = source;
        this.quantiles = quantiles;
        this.work = work;
        work.remarks().warnOfQuantiles(quantiles);
        Map<Labels, Histogram> found = new LinkedHashMap<>();
        for (int i = 0; i < source.size(); i++) {
            Labels labels = source.labels(i);
            OptionalDouble bound = GoText.parse(labels.get(BOUND));
            if (bound.isPresent()) {
                Labels key = labels.without(BOUND);
                found.computeIfAbsent(key, k -> new Histogram(k.without(Labels.NAME), new ArrayList<>()))
                        .buckets()
                        .add(new Bucket(bound.getAsDouble(), i));
            } else {
                work.remarks()
                        .warn("bucket label \"le\" is missing or has a malformed value of "
                                + Labels.quoted(labels.get(BOUND)) + ofMetric(labels.metric()));
            }
        }
        this.histograms = List.copyOf(found.values());
        histograms.forEach(h -> h.buckets().sort(Comparator.comparingDouble(Bucket::bound)));
    }

    @Override
    public Grid grid() {
        return source.grid();
    }

    @Override
    public int size() {
        return histograms.size();
    }

    @Override
    public Labels labels(int index) {
        return histograms.get(index).labels();
    }

    @Override
    public void fill(int index, Column out) {
        List<Bucket> buckets = histograms.get(index).buckets();
        long samples = (long) buckets.size() * grid().count();
        work.guard().claim(samples);
        List<Column> columns = new ArrayList<>();
        for (Bucket bucket : buckets) {
            columns.add(source.read(bucket.series(), new Column(grid().count())));
        }
        out.clear();
        boolean forced = false;
        BucketQuantile quantile = new BucketQuantile(buckets.size(), work.dialect());
        for (int k = 0; k < quantiles.length; k++) {
            quantile.clear();
            for (int b = 0; b < columns.size(); b++) {
                if (columns.get(b).present()[k]) {
                    quantile.add(buckets.get(b).bound(), columns.get(b).values()[k]);
                }
            }
            if (!quantile.isEmpty()) {
                out.set(k, quantile.of(quantiles[k]));
                forced |= quantile.wasForced();
            }
        }
        if (forced) {
            String metric = source.labels(buckets.getFirst().series()).metric();
            work.remarks().inform(FORCED + ofMetric(metric));
        }
        work.guard().release(samples);
    }

    private static String ofMetric(String metric) {
        return metric.isEmpty() ? "" : " for metric name " + Labels.quoted(metric);
    }

    @Override
    public void release() {
        source.release();
    }
}
