package dev.pharos.stack;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

/// What the exporters of a [FakeFleet] answer. Counters only grow, gauges wave; each group of three is a master
/// and two replicas on different machines.
final class FakePage {
    static final int GROUP = 3;

    private static final List<String> COMMANDS = List.of(
            "get",
            "set",
            "del",
            "incr",
            "expire",
            "hget",
            "hset",
            "lpush",
            "lpop",
            "sadd",
            "zadd",
            "ping",
            "info",
            "config|get",
            "client|setname",
            "psync",
            "replconf",
            "exists",
            "mget",
            "publish");
    private static final List<String> PLAIN_GAUGES = List.of(
            "active_defrag_running",
            "allocator_active_bytes",
            "allocator_allocated_bytes",
            "allocator_frag_bytes",
            "allocator_frag_ratio",
            "allocator_resident_bytes",
            "allocator_rss_bytes",
            "aof_current_rewrite_duration_sec",
            "aof_enabled",
            "aof_rewrite_in_progress",
            "client_recent_max_input_buffer_bytes",
            "client_recent_max_output_buffer_bytes",
            "cluster_enabled",
            "expired_stale_percentage",
            "io_threads_active",
            "last_slow_execution_duration_seconds",
            "latest_fork_seconds",
            "lazyfree_pending_objects",
            "mem_clients_normal",
            "mem_clients_slaves",
            "mem_fragmentation_bytes",
            "mem_not_counted_for_eviction_bytes",
            "memory_used_dataset_bytes",
            "memory_used_lua_bytes",
            "memory_used_overhead_bytes",
            "memory_used_peak_bytes",
            "memory_used_rss_bytes",
            "memory_used_startup_bytes",
            "process_id",
            "pubsub_channels",
            "pubsub_patterns",
            "rdb_bgsave_in_progress",
            "rdb_changes_since_last_save",
            "rdb_last_bgsave_duration_sec",
            "rdb_last_cow_size_bytes",
            "repl_backlog_first_byte_offset",
            "repl_backlog_history_bytes",
            "repl_backlog_is_active",
            "replication_backlog_bytes",
            "slave_expires_tracked_keys",
            "slowlog_last_id",
            "slowlog_length",
            "tracking_clients",
            "tracking_total_items");
    private static final List<String> COUNTERS = List.of(
            "commands_processed_total",
            "keyspace_hits_total",
            "keyspace_misses_total",
            "net_input_bytes_total",
            "net_output_bytes_total",
            "connections_received_total",
            "cpu_sys_seconds_total",
            "cpu_user_seconds_total",
            "expired_keys_total",
            "total_reads_processed",
            "total_writes_processed");

    private final InstantSource clock;
    private final long start;

    FakePage(InstantSource clock) {
        this.clock = clock;
        this.start = clock.millis();
    }

    /// Members of a group live on machines far apart.
    static String host(int instance) {
        int node = instance / FakeFleet.INSTANCES_PER_NODE;
        return "10.0." + node / 250 + "." + (node % 250 + 1);
    }

    static String address(int instance) {
        return host(instance) + ":" + (6379 + instance % FakeFleet.INSTANCES_PER_NODE);
    }

    String unreachable() {
        return "redis_exporter_last_scrape_error{err=\"dial redis: unknown network redis\"} 1\nredis_up 0\n";
    }

    String redis(int instance) {
        double seconds = (clock.millis() - start) / 1000.0;
        double wave = 1 + 0.3 * Math.sin(seconds / 60 + instance);
        int master = instance - instance % GROUP;
        Page page = new Page();
        page.line("redis_up", 1);
        page.line(
                "redis_instance_info{role=\"%s\",redis_version=\"7.0.15\",redis_mode=\"standalone\",tcp_port=\"%d\",run_id=\"%040x\",process_id=\"%d\",redis_build_id=\"ae4d7c971a948f0\",maxmemory_policy=\"noeviction\",os=\"Linux 6.1.0 x86_64\"}"
                        .formatted(
                                instance == master ? "master" : "slave",
                                6379 + instance % FakeFleet.INSTANCES_PER_NODE,
                                instance + 1,
                                instance),
                1);
        page.line("redis_uptime_in_seconds", Math.rint(86_400 + seconds));
        page.line("redis_memory_used_bytes", Math.rint(3e9 * wave));
        page.line("redis_memory_max_bytes", 8L << 30);
        page.line("redis_mem_fragmentation_ratio", 1.1);
        page.line("redis_connected_clients", Math.rint(120 * wave));
        page.line("redis_config_maxclients", 10_000);
        page.line("redis_blocked_clients", 0);
        page.line("redis_loading_dump_file", 0);
        page.line("redis_rdb_last_bgsave_status", 1);
        page.line("redis_aof_last_write_status", 1);
        page.line("redis_aof_last_bgrewrite_status", 1);
        page.line("redis_exporter_last_scrape_error{err=\"\"}", 0);
        page.line("redis_evicted_keys_total", 0);
        page.line("redis_rejected_connections_total", 0);
        replication(page, instance, master, seconds);
        PLAIN_GAUGES.forEach(name -> page.line("redis_" + name, Math.rint(1000 * wave)));
        for (int i = 0; i < COUNTERS.size(); i++) {
            page.line("redis_" + COUNTERS.get(i), Math.rint(seconds * (50 + instance % 90) * (i + 1)));
        }
        for (String command : COMMANDS) {
            String label = "{cmd=\"" + command + "\"}";
            page.line("redis_commands_total" + label, Math.rint(seconds * 9 * wave));
            page.line("redis_commands_duration_seconds_total" + label, seconds * 1e-4);
            page.line("redis_commands_failed_calls_total" + label, 0);
            page.line("redis_commands_rejected_calls_total" + label, 0);
            for (String quantile : List.of("50", "99", "99.9")) {
                page.line(
                        "redis_latency_percentiles_usec{cmd=\"" + command + "\",quantile=\"" + quantile + "\"}",
                        12 * wave);
            }
        }
        for (int db = 0; db < 16; db++) {
            page.line("redis_db_keys{db=\"db" + db + "\"}", Math.rint(1e4 * wave));
            page.line("redis_db_keys_expiring{db=\"db" + db + "\"}", Math.rint(1e3 * wave));
        }
        return page.toString();
    }

    private static void replication(Page page, int instance, int master, double seconds) {
        page.line("redis_master_repl_offset", Math.rint(seconds * 1e4));
        if (instance == master) {
            page.line("redis_connected_slaves", GROUP - 1.0);
            for (int replica = master + 1; replica < master + GROUP; replica++) {
                String label = "{slave_ip=\"%s\",slave_port=\"%d\",slave_state=\"online\"}"
                        .formatted(host(replica), 6379 + replica % FakeFleet.INSTANCES_PER_NODE);
                page.line("redis_connected_slave_offset_bytes" + label, Math.rint(seconds * 1e4));
                page.line("redis_connected_slave_lag_seconds" + label, 0);
            }
            return;
        }
        String label = "{master_host=\"%s\",master_port=\"%d\""
                .formatted(host(master), 6379 + master % FakeFleet.INSTANCES_PER_NODE);
        page.line("redis_slave_info" + label + ",read_only=\"1\"}", 1);
        page.line("redis_master_link_up" + label + "}", 1);
        page.line("redis_master_sync_in_progress" + label + "}", 0);
        page.line("redis_slave_repl_offset" + label + "}", Math.rint(seconds * 1e4));
    }

    String node(int instance) {
        double seconds = (clock.millis() - start) / 1000.0;
        Page page = new Page();
        page.line(
                "node_uname_info{nodename=\"box-%03d\",machine=\"x86_64\",release=\"6.1.0\",sysname=\"Linux\",version=\"#1\",domainname=\"(none)\"}"
                        .formatted(instance / FakeFleet.INSTANCES_PER_NODE),
                1);
        page.line("node_load1", 1.5);
        page.line("node_memory_MemTotal_bytes", 128L << 30);
        page.line("node_memory_MemAvailable_bytes", 64L << 30);
        for (int cpu = 0; cpu < 8; cpu++) {
            page.line("node_cpu_seconds_total{cpu=\"" + cpu + "\",mode=\"idle\"}", seconds * 0.7);
            page.line("node_cpu_seconds_total{cpu=\"" + cpu + "\",mode=\"user\"}", seconds * 0.3);
        }
        String disk = "{device=\"/dev/sda1\",fstype=\"ext4\",mountpoint=\"/\"}";
        page.line("node_filesystem_size_bytes" + disk, 1e12);
        page.line("node_filesystem_avail_bytes" + disk, 6e11);
        return page.toString();
    }

    /// Lines of the text format.
    private static final class Page {
        private final StringBuilder text = new StringBuilder(32_768);

        void line(String series, double value) {
            text.append(series).append(' ');
            if (value == Math.rint(value)) {
                text.append((long) value);
            } else {
                text.append(String.format(Locale.ROOT, "%.6g", value));
            }
            text.append('\n');
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
