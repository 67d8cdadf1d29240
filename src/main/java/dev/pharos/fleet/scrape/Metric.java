package dev.pharos.fleet.scrape;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The numbers that the reader asks of each target, and in which form they cost the fewest bytes.
public enum Metric {
    MEMORY_USED("redis_memory_used_bytes", Form.GAUGE),
    MEMORY_MAX("redis_memory_max_bytes", Form.GAUGE),
    FRAGMENTATION("redis_mem_fragmentation_ratio", Form.GAUGE),
    CLIENTS("redis_connected_clients", Form.GAUGE),
    CONFIG_MAX_CLIENTS("redis_config_maxclients", Form.GAUGE),
    MAX_CLIENTS("redis_max_clients", Form.GAUGE),
    UPTIME("redis_uptime_in_seconds", Form.GAUGE),
    CLUSTER_KNOWN_NODES("redis_cluster_known_nodes", Form.GAUGE),
    CLUSTER_SIZE("redis_cluster_size", Form.GAUGE),
    CLUSTER_EPOCH("redis_cluster_current_epoch", Form.GAUGE),

    RDB_SAVE_OK("redis_rdb_last_bgsave_status", Form.WHERE_ZERO),
    AOF_WRITE_OK("redis_aof_last_write_status", Form.WHERE_ZERO),
    AOF_REWRITE_OK("redis_aof_last_bgrewrite_status", Form.WHERE_ZERO),
    MASTER_LINK_UP("redis_master_link_up", Form.WHERE_ZERO),
    CLUSTER_STATE("redis_cluster_state", Form.WHERE_ZERO),

    LOADING("redis_loading_dump_file", Form.WHERE_POSITIVE),
    BLOCKED("redis_blocked_clients", Form.WHERE_POSITIVE),
    SYNCING("redis_master_sync_in_progress", Form.WHERE_POSITIVE),
    CONNECTED_REPLICAS("redis_connected_slaves", Form.WHERE_POSITIVE),
    SLOTS_FAIL("redis_cluster_slots_fail", Form.WHERE_POSITIVE),

    OPS("redis_commands_processed_total", Form.RATE),
    HITS("redis_keyspace_hits_total", Form.RATE),
    MISSES("redis_keyspace_misses_total", Form.RATE),
    NET_IN("redis_net_input_bytes_total", Form.RATE),
    NET_OUT("redis_net_output_bytes_total", Form.RATE),
    EVICTED("redis_evicted_keys_total", Form.RATE_WHERE_POSITIVE),
    REJECTED("redis_rejected_connections_total", Form.RATE_WHERE_POSITIVE);

    enum Form {
        GAUGE,
        /// A flag that is 1 when all is well: asked for where it is not. Absent means well, or unknown to the
        /// exporter.
        WHERE_ZERO,
        /// Mostly 0: asked for where it is more.
        WHERE_POSITIVE,
        RATE,
        RATE_WHERE_POSITIVE
    }

    private static final Map<String, Metric> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(Metric::metricName, Function.identity()));

    private static final Map<String, Metric> BY_PART =
            Arrays.stream(values()).collect(Collectors.toMap(Metric::name, Function.identity()));

    private final String metricName;
    private final Form form;

    Metric(String metricName, Form form) {
        this.metricName = metricName;
        this.form = form;
    }

    public String metricName() {
        return metricName;
    }

    Form form() {
        return form;
    }

    /// What a target that reports at all, but not this, is taken to have.
    double unreported() {
        return switch (form) {
            case GAUGE, RATE -> Double.NaN;
            case WHERE_ZERO -> 1;
            case WHERE_POSITIVE, RATE_WHERE_POSITIVE -> 0;
        };
    }

    /// The one that [FleetQueries#PART] of an answer says; what answers every query alike has none.
    static @Nullable Metric ofPart(String part) {
        return BY_PART.get(part);
    }

    static @Nullable Metric named(String name) {
        return BY_NAME.get(name);
    }
}
