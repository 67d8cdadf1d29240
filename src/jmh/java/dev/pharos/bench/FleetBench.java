package dev.pharos.bench;

import dev.pharos.fleet.FleetSnapshot;
import dev.pharos.fleet.NodeCorrections;
import dev.pharos.fleet.read.FleetReader;
import dev.pharos.http.config.HttpConfig;
import dev.pharos.source.MetricSource;
import dev.pharos.source.live.LiveSource;
import dev.pharos.stack.Await;
import dev.pharos.stack.FakeFleet;
import dev.pharos.stack.Stack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;

/// What one refresh of the fleet page asks of a real Prometheus at 10, 100 and 1,000 instances, and what the
/// program costs that shows the last of them.
final class FleetBench implements Benchmark {
    /// Refreshes counted for each size: more than the sparklines' step, so that its share is in the mean.
    private static final int REFRESHES = 12;

    private static final Duration BETWEEN = Duration.ofSeconds(5);

    @Override
    public String name() {
        return "fleet";
    }

    @Override
    public Figures run(List<String> arguments) throws Exception {
        Figures figures = new Figures();
        for (int size : new int[] {10, 100, 1_000}) {
            Path targets = Files.createTempDirectory("pharos-fleet-");
            try (FakeFleet fleet = new FakeFleet(size, InstantSource.system());
                    Stack stack = stack(fleet, targets)) {
                awaitRates(stack, size);
                queries(stack, size, figures);
                if (size == 1_000) {
                    WindowCost.measure(stack.prometheus(), size, figures);
                }
            }
        }
        return figures;
    }

    static Stack stack(FakeFleet fleet, Path targets) throws IOException {
        fleet.describe(targets);
        return Stack.with()
                .filesJob("fleet", targets.resolve("redis.json").toString(), Duration.ofSeconds(15))
                .filesJob("fleet_nodes", targets.resolve("node.json").toString(), Duration.ofSeconds(15))
                .start();
    }

    /// Until every instance was scraped often enough for a rate.
    static void awaitRates(Stack stack, int size) {
        stack.await("count(redis_up)", size, Duration.ofSeconds(60));
        stack.await("count(rate(redis_commands_processed_total[1m]))", size, Duration.ofSeconds(90));
    }

    private static void queries(Stack stack, int size, Figures figures) throws Exception {
        try (CountingProxy proxy = new CountingProxy(stack.prometheus());
                MetricSource source = source(proxy)) {
            FleetReader reader = new FleetReader(source);
            FleetSnapshot first = read(reader, source);
            if (first.instances().size() != size) {
                throw new IllegalStateException("read " + first.instances().size() + " of " + size + " instances");
            }
            long firstBytes = proxy.bytes();
            long calls = proxy.calls();
            long started = System.nanoTime();
            for (int i = 0; i < REFRESHES; i++) {
                long due = started + BETWEEN.toNanos() * i;
                Await.until(BETWEEN.multipliedBy(2), "the next refresh", () -> System.nanoTime() >= due);
                read(reader, source);
            }
            figures.with("queries_" + size, (proxy.calls() - calls) / (double) REFRESHES)
                    .with("bytes_" + size, Math.rint((proxy.bytes() - firstBytes) / (double) REFRESHES))
                    .with("first_bytes_" + size, (double) firstBytes);
        }
    }

    private static FleetSnapshot read(FleetReader reader, MetricSource source) {
        return Objects.requireNonNull(
                reader.read(source.now(), NodeCorrections.NONE).orNull(), "the fleet could not be read");
    }

    private static MetricSource source(CountingProxy proxy) {
        return Objects.requireNonNull(HttpConfig.of(proxy.address().toString())
                .then(config -> LiveSource.open(config, InstantSource.system()))
                .orNull());
    }
}
