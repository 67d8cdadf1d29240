package dev.pharos.ui.chart.plot;

import dev.pharos.series.Series;
import dev.pharos.series.thin.Pyramid;
import dev.pharos.ui.fx.Work;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// The pyramids of the long series of a chart, built in the background. Without one, the chart walks the samples.
final class Pyramids {
    /// Series shorter than this are walked as fast.
    private static final int LONG = 65_536;

    private final Work work;
    private final Runnable ready;
    /// By the column of values, which a series keeps however it is labelled.
    private IdentityHashMap<double[], Pyramid> known = new IdentityHashMap<>();
    /// Those that are to be built.
    private final IdentityHashMap<double[], Series> missing = new IdentityHashMap<>();
    /// Those that are being built.
    private List<Series> building = List.of();

    /// @param ready what to do once there are new ones
    Pyramids(Executor ui, Runnable ready) {
        this.work = new Work(ui);
        this.ready = ready;
    }

    /// Builds those that are missing and forgets those of series that are no more. What is being built is not begun
    /// again: of a chart that is moved, or asked for again every second, none would ever be done.
    void meet(List<Series> series) {
        IdentityHashMap<double[], Pyramid> kept = new IdentityHashMap<>();
        missing.clear();
        for (Series one : series) {
            Pyramid pyramid = known.get(one.values());
            if (pyramid != null && pyramid.series().size() == one.size()) {
                kept.put(one.values(), pyramid);
            } else if (one.size() >= LONG) {
                missing.put(one.values(), one);
            }
        }
        known = kept;
        if (work.isRunning() && building.stream().noneMatch(this::isMissing)) {
            work.cancel();
            building = List.of();
        }
        build();
    }

    private boolean isMissing(Series series) {
        Series wanted = missing.get(series.values());
        return wanted != null && wanted.size() == series.size();
    }

    private void build() {
        if (!missing.isEmpty() && !work.isRunning()) {
            List<Series> next = List.copyOf(missing.values());
            building = next;
            work.start(() -> built(next), this::take);
        }
    }

    /// All of them, side by side, or those until it is cancelled.
    private static List<Pyramid> built(List<Series> series) {
        Thread builder = Thread.currentThread();
        return series.parallelStream()
                .filter(_ -> !builder.isInterrupted())
                .map(Pyramid::of)
                .toList();
    }

    /// Whether all that will be there are there.
    boolean isReady() {
        return missing.isEmpty() || !work.isRunning();
    }

    private void take(List<Pyramid> built) {
        building = List.of();
        for (Pyramid pyramid : built) {
            if (isMissing(pyramid.series())) {
                known.put(pyramid.series().values(), pyramid);
                missing.remove(pyramid.series().values());
            }
        }
        ready.run();
        build();
    }

    @Nullable
    Pyramid of(Series series) {
        return known.get(series.values());
    }
}
