package dev.pharos.promql.eval;

import dev.pharos.promql.ast.Expr;
import dev.pharos.promql.eval.column.Column;
import dev.pharos.promql.eval.column.Grid;
import dev.pharos.promql.eval.column.HeldVector;
import dev.pharos.promql.eval.column.Vector;
import dev.pharos.series.Labels;
import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/// Measures the nodes of an expression while they are evaluated, on demand and by several threads.
final class Meter {
    private final IdentityHashMap<Expr, Node> nodes = new IdentityHashMap<>();

    private static final class Node {
        private final LongAdder nanos = new LongAdder();
        private final LongAdder touched = new LongAdder();
        private volatile int series;
        private volatile boolean[] seen = {};

        int series() {
            int count = series;
            for (boolean one : seen) {
                count += one ? 1 : 0;
            }
            return count;
        }
    }

    /// Counts the samples that a selector touches.
    LongAdder touched(Expr expr) {
        return node(expr).touched;
    }

    private Node node(Expr expr) {
        return nodes.computeIfAbsent(expr, _ -> new Node());
    }

    Vector vector(Expr expr, Supplier<Vector> build) {
        Node node = node(expr);
        long start = System.nanoTime();
        Vector vector = build.get();
        node.nanos.add(System.nanoTime() - start);
        if (vector instanceof HeldVector) {
            node.series = vector.size();
            return vector;
        }
        node.seen = new boolean[vector.size()];
        return new Measured(vector, node);
    }

    double[] scalar(Expr expr, Supplier<double[]> build) {
        Node node = node(expr);
        long start = System.nanoTime();
        double[] values = build.get();
        node.nanos.add(System.nanoTime() - start);
        node.series = 1;
        return values;
    }

    void series(Expr expr, int count) {
        node(expr).series = count;
    }

    NodeStats stats(Expr expr) {
        List<NodeStats> children = expr.children().stream().map(this::stats).toList();
        Node node = node(expr);
        long below = children.stream().mapToLong(NodeStats::samples).sum();
        return new NodeStats(
                expr, node.series(), node.touched.sum() + below, Duration.ofNanos(node.nanos.sum()), children);
    }

    private record Measured(Vector vector, Node node) implements Vector {
        @Override
        public Grid grid() {
            return vector.grid();
        }

        @Override
        public int size() {
            return vector.size();
        }

        @Override
        public Labels labels(int index) {
            return vector.labels(index);
        }

        @Override
        public void fill(int index, Column out) {
            long start = System.nanoTime();
            vector.fill(index, out);
            after(index, out, start);
        }

        @Override
        public Column read(int index, Column scratch) {
            long start = System.nanoTime();
            Column column = vector.read(index, scratch);
            after(index, column, start);
            return column;
        }

        private void after(int index, Column column, long start) {
            node.nanos.add(System.nanoTime() - start);
            boolean[] seen = node.seen;
            if (!seen[index] && !column.isEmpty()) {
                seen[index] = true;
            }
        }

        @Override
        public void release() {
            vector.release();
        }
    }
}
