package dev.pharos.promql.peer;

import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import dev.pharos.series.Series;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How two answers differ.
final class Comparison {
    private final double tolerance;
    private double greatest;
    private long values;

    /// @param tolerance relative
    Comparison(double tolerance) {
        this.tolerance = tolerance;
    }

    /// The greatest relative difference so far.
    double greatest() {
        return greatest;
    }

    /// How many values were compared.
    long values() {
        return values;
    }

    /// Empty where they are the same.
    String difference(QueryResult theirs, QueryResult ours) {
        if (!theirs.type().equals(ours.type())) {
            return "a " + ours.type() + ", not a " + theirs.type();
        }
        return switch (theirs) {
            case QueryResult.Text text -> {
                String own = ((QueryResult.Text) ours).value();
                yield text.value().equals(own) ? "" : own + ", not " + text.value();
            }
            case QueryResult.Scalar scalar -> difference("", scalar.value(), ((QueryResult.Scalar) ours).value());
            case QueryResult.Vector vector -> vectors(vector.samples(), ((QueryResult.Vector) ours).samples());
            case QueryResult.Matrix matrix -> matrices(matrix.series(), ((QueryResult.Matrix) ours).series());
        };
    }

    private String vectors(List<Sample> theirs, List<Sample> ours) {
        Map<Labels, Double> own = new TreeMap<>();
        ours.forEach(sample -> own.put(sample.labels(), sample.value()));
        if (own.size() != ours.size()) {
            return "labels twice: " + ours;
        }
        for (Sample sample : theirs) {
            Double value = own.remove(sample.labels());
            if (value == null) {
                return "missing " + sample;
            }
            String difference = difference(sample.labels().toString(), sample.value(), value);
            if (!difference.isEmpty()) {
                return difference;
            }
        }
        return own.isEmpty() ? "" : "unexpected " + own;
    }

    private String matrices(List<Series> theirs, List<Series> ours) {
        Map<Labels, Series> own = new TreeMap<>();
        ours.forEach(series -> own.put(series.labels(), series));
        if (own.size() != ours.size()) {
            return "labels twice: " + ours;
        }
        for (Series series : theirs) {
            Series other = own.remove(series.labels());
            if (other == null) {
                return "missing " + series;
            }
            if (other.size() != series.size()) {
                return series + " has " + other.size() + " samples, not " + series.size();
            }
            for (int i = 0; i < series.size(); i++) {
                if (series.time(i) != other.time(i)) {
                    return series + " at " + other.time(i) + ", not " + series.time(i);
                }
                String difference =
                        difference(series.labels() + " at " + series.time(i), series.value(i), other.value(i));
                if (!difference.isEmpty()) {
                    return difference;
                }
            }
        }
        return own.isEmpty() ? "" : "unexpected " + own.keySet();
    }

    private String difference(String where, double theirs, double ours) {
        values++;
        if (theirs == ours || (Double.isNaN(theirs) && Double.isNaN(ours))) {
            return "";
        }
        double relative = Math.abs(theirs - ours) / Math.max(Math.abs(theirs), Math.abs(ours));
        if (relative <= tolerance) {
            greatest = Math.max(greatest, relative);
            return "";
        }
        return where + ": " + ours + ", not " + theirs + " (" + relative + ")";
    }
}
