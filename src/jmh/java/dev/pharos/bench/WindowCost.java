package dev.pharos.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What the program costs while its window shows the fleet page and refreshes it every five seconds.
final class WindowCost {
    private static final int WARM_UP_SECONDS = 60;
    private static final int MEASURED_SECONDS = 60;

    private WindowCost() {}

    static void measure(URI server, int instances, Figures figures) throws Exception {
        try (CountingProxy proxy = new CountingProxy(server);
                ChildProgram program = new ChildProgram(proxy.address(), List.of())) {
            pause(WARM_UP_SECONDS, program);
            long asked = proxy.bytes();
            double cpu = program.cpuSeconds();
            long started = System.nanoTime();
            List<Double> resident = new ArrayList<>();
            for (int i = 0; i < MEASURED_SECONDS / 5; i++) {
                pause(5, program);
                resident.add(program.residentMegabytes());
            }
            // A window that shows nothing costs nothing.
            if (proxy.bytes() - asked < 1_000L * instances) {
                throw new IllegalStateException("the window did not read the fleet: " + program.output());
            }
            double seconds = (System.nanoTime() - started) / 1e9;
            figures.with("rss_mb_1000", Math.rint(Collections.max(resident)))
                    .with("cpu_1000", (program.cpuSeconds() - cpu) / seconds);
        }
    }

    private static void pause(int seconds, ChildProgram program) throws InterruptedException {
        Thread.sleep(seconds * 1000L);
        program.expectAlive();
    }
}
