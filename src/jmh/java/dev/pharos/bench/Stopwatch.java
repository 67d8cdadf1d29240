package dev.pharos.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

/// What a piece of work costs in this JVM: processor time of the whole process, so that what the garbage collector
/// does for it counts, and bytes allocated by the thread that does it.
final class Stopwatch {
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Stopwatch() {}

    /// The clock of the process ticks in hundredths of a second: this many calls go into one round.
    private static final int CALLS = 20;

    /// @param cpuMillis of one call, median over the rounds
    /// @param bytes     allocated by one call
    record Cost(double cpuMillis, long bytes) {}

    /// Measures several ways to do one thing in turns, so that what else the machine does hits all of them alike.
    static List<Cost> measure(int warmUps, int rounds, List<Callable<?>> ways) throws Exception {
        for (Callable<?> way : ways) {
            for (int i = 0; i < warmUps; i++) {
                way.call();
            }
        }
        double[][] millis = new double[ways.size()][rounds];
        long[] bytes = new long[ways.size()];
        for (int round = 0; round < rounds; round++) {
            for (int way = 0; way < ways.size(); way++) {
                long allocated = THREADS.getCurrentThreadAllocatedBytes();
                long cpu = PROCESS.getProcessCpuTime();
                for (int call = 0; call < CALLS; call++) {
                    ways.get(way).call();
                }
                millis[way][round] = (PROCESS.getProcessCpuTime() - cpu) / 1e6 / CALLS;
                bytes[way] = (THREADS.getCurrentThreadAllocatedBytes() - allocated) / CALLS;
            }
        }
        List<Cost> costs = new ArrayList<>();
        for (int way = 0; way < ways.size(); way++) {
            Arrays.sort(millis[way]);
            costs.add(new Cost(millis[way][rounds / 2], bytes[way]));
        }
        return costs;
    }
}
