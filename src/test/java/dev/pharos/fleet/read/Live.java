package dev.pharos.fleet.read;

import dev.pharos.fleet.FleetSnapshot;
import dev.pharos.fleet.NodeCorrections;
import dev.pharos.fleet.instance.Instance;
import dev.pharos.http.config.HttpConfig;
import dev.pharos.outcome.Outcome;
import dev.pharos.source.MetricSource;
import dev.pharos.source.live.LiveSource;
import dev.pharos.stack.Await;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Predicate;

/// A reader on a real server.
final class Live implements AutoCloseable {
    private final MetricSource source;
    private final FleetReader reader;

    private Live(MetricSource source) {
        this.source = source;
        this.reader = new FleetReader(source);
    }

    static Live on(URI server) {
        MetricSource source = HttpConfig.of(server.toString())
                .<MetricSource>then(config ->
                        LiveSource.open(config, InstantSource.system()).map(live -> live))
                .orNull();
        return new Live(Objects.requireNonNull(source));
    }

    FleetSnapshot read() {
        Outcome<FleetSnapshot> outcome = reader.read(source.now(), NodeCorrections.NONE);
        if (outcome.failureOrNull() != null) {
            throw new AssertionError(outcome.failureOrNull().describe());
        }
        return Objects.requireNonNull(outcome.orNull());
    }

    FleetSnapshot until(String what, Predicate<FleetSnapshot> wanted) {
        FleetSnapshot[] last = new FleetSnapshot[1];
        try {
            return Await.until(Duration.ofSeconds(40), what, () -> {
                last[0] = read();
                return wanted.test(last[0]) ? last[0] : null;
            });
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + "; last seen: " + last[0], e);
        }
    }

    static Instance named(FleetSnapshot fleet, String name) {
        return Objects.requireNonNull(fleet.find(name), () -> name + " is not in " + fleet.instances());
    }

    @Override
    public void close() {
        source.close();
    }
}
