package dev.pharos.build;

import dev.pharos.stack.RequiresServers;
import dev.pharos.stack.Stack;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// The shipped rules in a real Prometheus, about real servers: silent while all is well, and heard when it is not.
@RequiresServers
class ShippedRulesStackTest {
    private static final String FIRING = "ALERTS{alertstate=\"firing\"}";

    @Test
    void aHealthyStackHasTheWatchdogOnlyAndEachFaultItsAlert() {
        try (Stack stack = Stack.with()
                .replicas(2)
                .cluster(3)
                .multiTarget()
                .rules(Path.of("assets", "rules"))
                .start()) {
            stack.await("min(redis_cluster_state)", 1);
            // All groups but that of the saves, which is asked each five minutes only.
            stack.await("min(prometheus_rule_group_iterations_total{rule_group!~\".*;redis-saves\"} > bool 5)", 1);
            stack.await("sum(prometheus_rule_evaluation_failures_total)", 0);
            stack.await(count("ALERTS{alertname=~\"Redis.*|NodeDown|TargetMissing\"}"), 0);
            stack.await(count(FIRING + " unless ALERTS{alertname=\"Watchdog\"}"), 0);
            stack.await(count(FIRING), 1);

            stack.faults().kill(stack.master());
            // The master by both of its jobs, and what its two replicas say of it.
            stack.await(count("ALERTS{alertname=\"RedisDown\",severity=\"critical\"}"), 2);
            stack.await(count("ALERTS{alertname=\"RedisReplicaLinkDown\",job=\"redis\"}"), 2);
            stack.faults().stopNodeExporter();
            stack.await(count("ALERTS{alertname=\"NodeDown\",severity=\"critical\"}"), 1);
            stack.await(count("ALERTS{alertname=\"TargetMissing\"}"), 0);
            stack.faults().stopExporter(stack.replica(0));
            stack.await(count("ALERTS{alertname=\"TargetMissing\",severity=\"critical\"}"), 1);
            stack.await(count("ALERTS{alertname=\"TargetMissing\",severity=\"warning\"}"), 0);

            stack.faults().heal();
            stack.await(count("ALERTS{alertname=~\"Redis.*|NodeDown|TargetMissing\"}"), 0, Duration.ofSeconds(40));
            stack.await("sum(prometheus_rule_evaluation_failures_total)", 0);
        }
    }

    private static String count(String alerts) {
        return "count(" + alerts + ") or vector(0)";
    }
}
