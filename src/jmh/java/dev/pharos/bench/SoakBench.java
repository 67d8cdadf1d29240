package dev.pharos.bench;

import dev.pharos.app.SoakWindow;
import dev.pharos.fleet.FleetSnapshot;
import dev.pharos.fleet.NodeCorrections;
import dev.pharos.fleet.instance.Instance;
import dev.pharos.fleet.read.FleetReader;
import dev.pharos.http.config.HttpConfig;
import dev.pharos.source.MetricSource;
import dev.pharos.source.live.LiveSource;
import dev.pharos.stack.Stack;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/// Lets a window run for a while, from the fleet to an instance and back, refreshed every five seconds, and says what
/// has grown. Arguments: minutes (default 10), the Prometheus to look at (default: `own`, a stack of its own), and
/// the seconds to stay on a page (default 12).
///
/// The first third is warming up: classes are loaded, pages kept, caches filled. Then the means of the second and
/// of the last third are compared, since every page has its own weight.
final class SoakBench implements Benchmark {
    private static final double STAY_SECONDS = 12;

    @Override
    public String name() {
        return "soak";
    }

    @Override
    public Figures run(List<String> arguments) throws Exception {
        double minutes = arguments.isEmpty() ? 10 : Double.parseDouble(arguments.getFirst());
        double stay = arguments.size() > 2 ? Double.parseDouble(arguments.get(2)) : STAY_SECONDS;
        Duration each = Duration.ofMillis(Math.round(stay * 1000));
        if (arguments.size() > 1 && !arguments.get(1).equals("own")) {
            return soak(minutes, URI.create(arguments.get(1)), each);
        }
        try (Stack stack = Stack.with().replicas(2).cluster(3).start()) {
            return soak(minutes, stack.prometheus(), each);
        }
    }

    private static Figures soak(double minutes, URI server, Duration stay) throws Exception {
        List<String> instances = instances(server);
        try (SoakWindow window = new SoakWindow(open(server))) {
            long start = System.nanoTime();
            double total = minutes * 60;
            List<Vitals> middle = new ArrayList<>();
            List<Vitals> end = new ArrayList<>();
            for (double elapsed = 0; elapsed < total; elapsed = (System.nanoTime() - start) / 1e9) {
                String place = window.next(instances);
                Thread.sleep(stay);
                Vitals now = Vitals.now();
                System.out.printf("soak: seconds=%.0f %s at %s%n", elapsed, now, place);
                if (elapsed > total / 3) {
                    (elapsed < total * 2 / 3 ? middle : end).add(now);
                }
            }
            double before = mean(middle, Vitals::heapMegabytes);
            double after = mean(end, Vitals::heapMegabytes);
            return new Figures()
                    .with("minutes", minutes)
                    .with("heap_mb", after)
                    .with("heap_growth_pct", 100 * (after / before - 1))
                    .with("threads_growth", mean(end, Vitals::threads) - mean(middle, Vitals::threads))
                    .with("connections_growth", mean(end, Vitals::sockets) - mean(middle, Vitals::sockets));
        }
    }

    private static double mean(List<Vitals> vitals, ToDoubleFunction<Vitals> value) {
        return vitals.stream().mapToDouble(value).average().orElseThrow();
    }

    private static List<String> instances(URI server) {
        try (MetricSource source = open(server)) {
            return Objects.requireNonNull(new FleetReader(source)
                            .read(source.now(), NodeCorrections.NONE)
                            .map(FleetSnapshot::instances)
                            .orNull())
                    .stream()
                    .map(Instance::key)
                    .toList();
        }
    }

    private static MetricSource open(URI server) {
        return Objects.requireNonNull(HttpConfig.of(server.toString())
                .then(config -> LiveSource.open(config, InstantSource.system()))
                .orNull());
    }
}
