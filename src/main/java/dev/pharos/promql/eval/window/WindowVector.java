package dev.pharos.promql.eval.window;

import dev.pharos.promql.eval.column.Column;
import dev.pharos.promql.eval.column.Grid;
import dev.pharos.promql.eval.column.Look;
import dev.pharos.promql.eval.column.RangeVector;
import dev.pharos.promql.eval.column.Vector;
import dev.pharos.promql.eval.run.Work;
import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/// A function of a range vector, a window sliding over each series.
final class WindowVector implements Vector {
    private static final List<String> COUNTER_ENDINGS = List.of("_total", "_sum", "_count", "_bucket");

    private final RangeVector source;
    private final Labels[] labels;
    private final Look look;
    private final long range;
    private final Supplier<WindowFunction> function;
    private final LongAdder touched;
    private final Work work;
    private final boolean ofCounters;

    WindowVector(WindowCall call, Labels[] labels, Supplier<WindowFunction> function, Work work) {
        this.source = call.source();
        this.labels = labels;
        this.look = call.look();
        this.range = call.range();
        this.touched = call.touched();
        this.function = function;
        this.ofCounters = call.name().equals("rate") || call.name().equals("increase");
        this.work = work;
    }

    @Override
    public Grid grid() {
        return look.grid();
    }

    @Override
    public int size() {
        return labels.length;
    }

    @Override
    public Labels labels(int index) {
        return labels[index];
    }

    @Override
    public void fill(int index, Column out) {
        Series series = source.read(index);
        work.guard().claim(series.size());
        out.clear();
        if (!series.isEmpty()) {
            slide(series, out);
            if (ofCounters && !out.isEmpty()) {
                informOfGauge(source.labels(index).metric());
            }
        }
        work.guard().release(series.size());
    }

    private void informOfGauge(String metric) {
        if (!metric.isEmpty() && COUNTER_ENDINGS.stream().noneMatch(metric::endsWith)) {
            work.remarks()
                    .inform("metric might not be a counter, name does not end in _total/_sum/_count/_bucket: "
                            + Labels.quoted(metric));
        }
    }

    private void slide(Series series, Column out) {
        WindowFunction own = function.get();
        Window window = new Window(series, (double) range / look.grid().step());
        own.begin(window);
        long[] times = series.times();
        int size = series.size();
        int first = 0;
        int end = 0;
        long seen = 0;
        // Left-open windows leave out a sample exactly at their start.
        long open = work.leftOpen() ? 1 : 0;
        for (int k = 0; k < out.length(); k++) {
            if ((k & 0xff) == 0) {
                work.guard().check();
            }
            long to = look.at(k);
            long from = to - range;
            while (end < size && times[end] <= to) {
                end++;
            }
            while (first < end && times[first] < from + open) {
                first++;
            }
            if (first < end) {
                window.first = first;
                window.last = end - 1;
                window.from = from;
                window.to = to;
                window.now = look.grid().time(k);
                window.step = k;
                seen += end - first;
                double value = own.at(window);
                if (window.hasValue()) {
                    out.set(k, value);
                }
            }
        }
        touched.add(seen);
    }

    @Override
    public void release() {
        source.release();
    }
}
