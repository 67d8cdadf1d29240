package dev.pharos.ui.fleet.filter;

import dev.pharos.ui.fleet.line.InstanceFacts;
import java.util.Locale;
import java.util.Optional;

/// What `field>number` may name. Ratios are in per cent, lag in seconds, the rest as it is.
enum NumberField {
    MEMORY,
    OPS,
    HIT,
    CLIENTS,
    EVICTIONS,
    LAG,
    ALERTS,
    UPTIME;

    static Optional<NumberField> of(String token) {
        for (NumberField field : values()) {
            if (field.name().toLowerCase(Locale.ROOT).equals(token)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    double of(InstanceFacts facts) {
        return switch (this) {
            case MEMORY -> facts.memoryRatio() * 100;
            case OPS -> facts.ops();
            case HIT -> facts.hitRatio() * 100;
            case CLIENTS -> facts.clients();
            case EVICTIONS -> facts.evictions();
            case LAG -> facts.lag();
            case ALERTS -> facts.alerts().size() + facts.nodeAlerts().size();
            case UPTIME -> facts.uptime();
        };
    }
}
