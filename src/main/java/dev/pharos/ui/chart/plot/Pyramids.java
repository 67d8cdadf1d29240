package dev.pharos.ui.chart.plot;

import dev.pharos.series.Series;
import dev.pharos.series.thin.Pyramid;
import dev.pharos.ui.fx.Work;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// The pyramids of the long series of a chart, built in the background. Until one is there, the chart walks the
/// samples.
final class Pyramids {
    /// Series shorter than this are walked as fast.
    private static final int LONG = 65_536;

    private final Work work;
    private final Runnable ready;
    /// By the column of values, which a series keeps however it is labelled.
    private IdentityHashMap<double[], Pyramid> known = new IdentityHashMap<>();

    /// @param ready what to do once there are new ones
    Pyramids(Executor ui, Runnable ready) {
        this.work = new Work(ui);
        this.ready = ready;
    }

    /// Builds those that are missing and forgets those of series that are no more.
    void meet(List<Series> series) {
        IdentityHashMap<double[], Pyramid> kept = new IdentityHashMap<>();
        List<Series> missing = new ArrayList<>();
        for (Series one : series) {
            Pyramid pyramid = known.get(one.values());
            if (pyramid != null && pyramid.series().size() == one.size()) {
                kept.put(one.values(), pyramid);
            } else if (one.size() >= LONG) {
                missing.add(one);
            }
        }
        known = kept;
        if (!missing.isEmpty()) {
            work.start(() -> missing.stream().map(Pyramid::of).toList(), this::take);
        }
    }

    private void take(List<Pyramid> built) {
        for (Pyramid pyramid : built) {
            known.put(pyramid.series().values(), pyramid);
        }
        ready.run();
    }

    @Nullable
    Pyramid of(Series series) {
        return known.get(series.values());
    }
}
