package dev.pharos.alerts.route;

import dev.pharos.alerting.AlertRouter;
import dev.pharos.alerting.AlertRouters;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// The configuration that the routers of an environment run with, which work as one and share it. What was read is
/// taken for true for a while: it seldom changes. Safe for use by many threads.
public final class RunningConfiguration {
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final AlertRouters routers;
    private final LongSupplier clock;
    private volatile @Nullable Kept kept;

    private record Kept(RouterConfiguration configuration, long time) {}

    /// @param clock in milliseconds since any time
    public RunningConfiguration(AlertRouters routers, LongSupplier clock) {
        this.routers = routers;
        this.clock = clock;
    }

    /// Blocks, unless it was read lately.
    public Outcome<RouterConfiguration> read() {
        Kept last = kept;
        if (last != null && Math.abs(clock.getAsLong() - last.time()) < KEPT.toMillis()) {
            return Outcome.success(last.configuration());
        }
        Outcome<RouterConfiguration> read = routers.all().then(RunningConfiguration::ask);
        RouterConfiguration fresh = read.orNull();
        if (fresh != null) {
            kept = new Kept(fresh, clock.getAsLong());
        }
        return read;
    }

    private static Outcome<RouterConfiguration> ask(List<AlertRouter> all) {
        return all.isEmpty()
                ? Outcome.failed(new Failure.Misconfigured("alertmanager", "there is none"))
                : AlertRouters.ask(
                        all,
                        router -> router.status()
                                .then(status -> RouterConfiguration.read(status.configuration(), router.address())));
    }
}
