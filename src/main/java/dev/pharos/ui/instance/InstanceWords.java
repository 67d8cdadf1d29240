package dev.pharos.ui.instance;

import dev.pharos.fleet.instance.Health;
import dev.pharos.fleet.instance.Role;
import dev.pharos.series.Unit;
import dev.pharos.ui.instance.read.Details;
import dev.pharos.ui.theme.Messages;
import dev.pharos.ui.theme.Quantity;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/// How an instance's state is said and shown.
final class InstanceWords {
    /// Redis counts its start as a save. The exporter reckons the start from the uptime, to the second.
    private static final double START_SECONDS = 2;

    private final Messages words = Messages.of(InstanceWords.class);

    String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    String role(Role role) {
        return words.get("role." + role.name().toLowerCase(Locale.ROOT));
    }

    static Feather sign(Role role) {
        return switch (role) {
            case MASTER -> Feather.DATABASE;
            case REPLICA -> Feather.COPY;
            case SENTINEL -> Feather.EYE;
            case UNKNOWN -> Feather.HELP_CIRCLE;
        };
    }

    /// What is known of a state that is not well, in a sentence.
    String explain(Health.State state) {
        return words.get("health." + state.name().toLowerCase(Locale.ROOT) + ".explain");
    }

    /// `256 MiB · allkeys-lru`, or that there is no limit.
    String limit(double max, String policy) {
        if (!(max > 0)) {
            return words.get("memory.unlimited");
        }
        return policy.isEmpty() ? Unit.BYTES.format(max) : Unit.BYTES.format(max) + " · " + policy;
    }

    /// How what is in memory is kept: snapshots, a log, both or neither.
    ///
    /// @param now in milliseconds since the epoch
    String persistence(Details details, long now) {
        double aof = details.get("redis_aof_enabled");
        double saved = details.get("redis_rdb_last_save_timestamp_seconds");
        if (Double.isNaN(aof) && Double.isNaN(saved)) {
            return Unit.ABSENT;
        }
        String log = words.get(aof > 0 ? "persistence.aof" : "persistence.noAof");
        if (!(saved > 0)) {
            return log;
        }
        boolean unsaved = saved <= details.get("redis_start_time_seconds") + START_SECONDS;
        return log + " · "
                + (unsaved
                        ? words.get("persistence.unsaved")
                        : words.get("persistence.saved", Quantity.seconds(age(now, saved))));
    }

    private static double age(long now, double savedSeconds) {
        double seconds = Math.max(0, now / 1e3 - savedSeconds);
        // Not to the second: what only says how old something is need not tick.
        return seconds < 60 ? Math.rint(seconds) : Math.rint(seconds / 60) * 60;
    }
}
