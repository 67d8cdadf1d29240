package dev.pharos.series;

import java.util.List;

/// What an expression evaluates to, in the words of the Prometheus HTTP API.
public sealed interface QueryResult {
    /// The API's name of the type: `vector`, `matrix`, `scalar` or `string`.
    String type();

    /// An instant vector: one sample a series, all at the time asked for.
    record Vector(List<Sample> samples) implements QueryResult {
        public Vector {
            samples = List.copyOf(samples);
        }

        @Override
        public String type() {
            return "vector";
        }
    }

    /// Series over a range.
    record Matrix(List<Series> series) implements QueryResult {
        public static final Matrix EMPTY = new Matrix(List.of());

        public Matrix {
            series = List.copyOf(series);
        }

        @Override
        public String type() {
            return "matrix";
        }

        public long sampleCount() {
            return series.stream().mapToLong(Series::size).sum();
        }
    }

    record Scalar(long time, double value) implements QueryResult {
        @Override
        public String type() {
            return "scalar";
        }
    }

    record Text(long time, String value) implements QueryResult {
        @Override
        public String type() {
            return "string";
        }
    }
}
