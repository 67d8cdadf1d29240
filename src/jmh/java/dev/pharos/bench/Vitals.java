package dev.pharos.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// How this process is doing.
///
/// @param heapMegabytes live objects after a collection
/// @param threads       platform threads
/// @param sockets       open sockets
record Vitals(double heapMegabytes, int threads, long sockets) {
    private static final int COLLECTIONS = 3;

    static Vitals now() throws IOException {
        double heap = Double.MAX_VALUE;
        // Weak and soft leftovers go one collection after the other.
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            heap = Math.min(
                    heap,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1048576.0);
        }
        return new Vitals(heap, ManagementFactory.getThreadMXBean().getThreadCount(), openSockets());
    }

    private static long openSockets() throws IOException {
        try (var descriptors = Files.list(Path.of("/proc/self/fd"))) {
            return descriptors.filter(Vitals::isSocket).count();
        }
    }

    private static boolean isSocket(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().startsWith("socket:");
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "heap_mb=%.1f threads=%d sockets=%d", heapMegabytes, threads, sockets);
    }
}
