package dev.pharos.fleet.infer;

import dev.pharos.fleet.instance.Health;
import dev.pharos.fleet.instance.Refusal;
import dev.pharos.fleet.scrape.Metric;
import dev.pharos.fleet.scrape.TargetFacts;
import java.util.Locale;

/// From what the exporters say to how an instance is.
final class HealthRule {
    /// What is refused fails within milliseconds; what took this long was waited for in vain. Exporters give up
    /// on a connection after half a second or more.
    private static final double WAITED_SECONDS = 0.4;

    private static final double SLOW_SECONDS = 1;
    /// What redis_exporter up to 1.45 says of any failed connection, the fault of its second attempt.
    private static final String SAYS_NOTHING = "unknown network redis";

    private HealthRule() {}

    static Health of(TargetFacts target) {
        if (target.dead()) {
            return new Health(
                    target.scrapeSeconds() >= WAITED_SECONDS
                            ? Health.State.EXPORTER_SILENT
                            : Health.State.EXPORTER_DOWN,
                    "");
        }
        if (target.redisUp() != 1) {
            return unreachable(target);
        }
        if (target.get(Metric.LOADING) > 0) {
            return new Health(Health.State.LOADING, "");
        }
        return target.scrapeSeconds() > SLOW_SECONDS ? new Health(Health.State.SLOW, "") : Health.UP;
    }

    private static Health unreachable(TargetFacts target) {
        String said = target.error().toLowerCase(Locale.ROOT);
        if (said.contains(SAYS_NOTHING)) {
            return new Health(hungOrDown(target.scrapeSeconds() >= WAITED_SECONDS), "");
        }
        if (Refusal.of(said).isPresent()) {
            return new Health(Health.State.LOCKED_OUT, target.error());
        }
        // Connecting worked and nothing came; a host that is gone fails at `dial tcp` instead.
        boolean waited = said.isEmpty()
                ? target.scrapeSeconds() >= WAITED_SECONDS
                : (said.contains("timeout") || said.contains("deadline")) && !said.contains("dial tcp");
        return new Health(hungOrDown(waited), target.error());
    }

    private static Health.State hungOrDown(boolean waited) {
        return waited ? Health.State.HUNG : Health.State.DOWN;
    }
}
