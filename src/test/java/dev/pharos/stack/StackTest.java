package dev.pharos.stack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The fixture itself: what it starts is real, what it breaks breaks and heals.
@RequiresServers
class StackTest {
    @Test
    @RequiresServers({DebianServer.VICTORIA_METRICS})
    @ExtendWith(SharedStack.class)
    void theSharedStackHasReplicasAClusterAndASecondJob(Stack stack) {
        stack.await("count(redis_up == 1)", 12);
        stack.await("count(redis_instance_info{role=\"slave\",job=\"redis\"})", 5);
        stack.await("min(redis_cluster_state)", 1);
        stack.await("sum(redis_connected_slaves{job=\"redis_multi\"})", 2);
    }

    @Test
    void everyFaultIsSeenAndHeals() {
        try (Stack stack = Stack.with().replicas(1).start()) {
            Faults faults = stack.faults();
            stack.await("count(redis_up == 1)", 2);

            faults.fillMemory(stack.master());
            stack.await("count(redis_memory_used_bytes / redis_memory_max_bytes > 0.9)", 2);
            faults.breakReplication(stack.replica(0), stack.master());
            stack.await("redis_master_link_up", 0);
            faults.heal();
            stack.await("redis_master_link_up", 1);
            stack.await("count(redis_memory_used_bytes / redis_memory_max_bytes < 0.5)", 2);

            faults.hang(stack.replica(0));
            stack.await("redis_up{name=\"redis-2\"}", 0);
            faults.stopNodeExporter();
            faults.kill(stack.master());
            stack.await("redis_up{name=\"redis-1\"}", 0);
            stack.await("up{job=\"node\"}", 0);
            faults.heal();
            stack.await("count(redis_up == 1)", 2);
            stack.await("up{job=\"node\"}", 1);
            faults.crowd(stack.master());
            stack.await("redis_rejected_connections_total{name=\"redis-1\"} > bool 0", 1);
            assertThat(stack.master().command("PING")).isEqualTo("PONG");
        }
    }
}
