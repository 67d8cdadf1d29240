package dev.pharos.bench.chart;

import dev.pharos.ui.picture.Offscreen;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A million samples in ten series in sight, moved by one to three pixels a frame: our chart, chart-fx in the same
/// window, uPlot in a browser, in turns, so that what else the machine does hits all of them.
final class Pan {
    private static final int SERIES = 10;
    private static final int IN_SIGHT = 100_000;

    private static final int ROUNDS = 5;
    private static final int FRAMES = 60;
    private static final int WARM_UPS = 200;

    /// How long a turn of one may take that is too slow for all its frames: twenty of a second each, a hundred in all.
    private static final Duration TURN = Duration.ofSeconds(24);

    private static final String CHART_FX = "dev.pharos.bench.chart.ChartFxPeer";

    private Pan() {}

    static void measure(Readings readings) throws Exception {
        Waves waves = Waves.of(SERIES, IN_SIGHT + Range.ROOM);
        Screen screen = Screen.open();
        List<Entrant> entrants = new ArrayList<>();
        Contender ours = Offscreen.call(() -> new OwnChart(waves));
        entrants.add(new Entrant("ours", new FxLane(screen, ours, Range.first(waves)), new Times()));
        Contender chartFx = chartFx(waves);
        if (chartFx != null) {
            entrants.add(new Entrant("chartfx", new FxLane(screen, chartFx, Range.first(waves)), new Times()));
        }
        Optional<UplotLane> uplot = UplotLane.open(waves);
        try {
            uplot.ifPresent(lane -> entrants.add(new Entrant("uplot", lane, new Times())));
            System.out.println("panning: JavaFX draws by " + Screen.pipeline());
            race(waves, entrants);
            for (Entrant entrant : entrants) {
                System.out.println("panning, " + entrant.name + ": " + entrant.times);
                readings.add(entrant.name, entrant.times.median());
                readings.add(entrant.name + ".worst", entrant.times.worst());
            }
        } finally {
            if (uplot.isPresent()) {
                uplot.get().close();
            }
        }
    }

    private record Entrant(String name, Lane lane, Times times) {}

    private static void race(Waves waves, List<Entrant> entrants) throws InterruptedException {
        for (Entrant entrant : entrants) {
            Times warmUp = new Times();
            warmUp.add(entrant.lane.time(Range.pan(waves, WARM_UPS, Screen.PLOT_WIDTH), TURN));
            System.out.println("panning, " + entrant.name + ", warming up: " + warmUp);
        }
        List<Range> ranges = Range.pan(waves, FRAMES, Screen.PLOT_WIDTH);
        for (int round = 0; round < ROUNDS; round++) {
            for (Entrant entrant : entrants) {
                entrant.times.add(entrant.lane.time(ranges, TURN));
            }
        }
    }

    /// By name: its sources are compiled in the profile of the benchmarks only.
    private static @Nullable Contender chartFx(Waves waves) throws InterruptedException {
        return Offscreen.call(() -> {
            try {
                return Class.forName(CHART_FX)
                        .asSubclass(Contender.class)
                        .getConstructor(Waves.class)
                        .newInstance(waves);
            } catch (ClassNotFoundException | NoClassDefFoundError absent) {
                System.out.println("chart-fx is not on the class path: skipped");
                return null;
            } catch (InvocationTargetException failed) {
                throw new IllegalStateException(failed.getCause());
            }
        });
    }
}
