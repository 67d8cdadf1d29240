package dev.pharos.ui.trouble;

import dev.pharos.fleet.Severity;
import dev.pharos.fleet.instance.Health;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What can be wrong, worst first. The token is what the filter calls it: `problem:link-down`.
public enum ProblemKind {
    DOWN(Severity.CRITICAL),
    HUNG(Severity.CRITICAL),
    SPLIT_BRAIN(Severity.CRITICAL),
    CLUSTER_FAILING(Severity.CRITICAL),
    NODE_DOWN(Severity.CRITICAL),
    UNSEEN(Severity.CRITICAL),
    LINK_DOWN(Severity.CRITICAL),
    REJECTING(Severity.CRITICAL),
    MEMORY_FULL(Severity.CRITICAL),
    NOT_SAVING(Severity.CRITICAL),
    SHARED_RUN_ID(Severity.CRITICAL),
    LOCKED_OUT(Severity.WARNING),
    MEMORY(Severity.WARNING),
    LAGGING(Severity.WARNING),
    LOADING(Severity.WARNING),
    SLOW(Severity.WARNING),
    SHARED_NODE(Severity.WARNING),
    NO_MASTER(Severity.WARNING),
    NO_REPLICA(Severity.WARNING),
    TARGET_DOWN(Severity.INFO);

    private final Severity severity;

    ProblemKind(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Something around an instance, not something wrong with it now: it is told once, and does not colour instances.
    /// Else a fleet of single masters would be all yellow all day, and one silent node_exporter would paint healthy
    /// instances red over those that are really down.
    public boolean isAround() {
        return switch (this) {
            case SHARED_NODE, NO_MASTER, NO_REPLICA, NODE_DOWN -> true;
            default -> false;
        };
    }

    /// What such a health is; null where it is none.
    public static @Nullable ProblemKind of(Health.State state) {
        return switch (state) {
            case UP -> null;
            case SLOW -> SLOW;
            case LOADING -> LOADING;
            case LOCKED_OUT -> LOCKED_OUT;
            case HUNG -> HUNG;
            case DOWN -> DOWN;
            case EXPORTER_SILENT, EXPORTER_DOWN -> UNSEEN;
        };
    }
}
