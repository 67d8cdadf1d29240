package dev.pharos.bench;

import dev.pharos.app.AlertWindow;
import java.util.List;
import java.util.Locale;

/// How soon a popup follows what a real Prometheus says, and what 500 alerts at once do to popups and to the page.
final class AlertBench implements Benchmark {
    private static final int ALERTS = 10;
    private static final int ROUNDS = 3;

    @Override
    public String name() {
        return "alerts";
    }

    @Override
    public Figures run(List<String> arguments) throws Exception {
        System.setProperty("glass.platform", System.getProperty("glass.platform", "Headless"));
        System.setProperty("prism.order", System.getProperty("prism.order", "sw"));
        List<Long> popups = AlertWindow.popups(ALERTS);
        AlertWindow.Many many = AlertWindow.many(ROUNDS);
        AlertWindow.end();
        System.out.println(
                "firing in Prometheus → popup, ms, refresh " + AlertWindow.REFRESH.toMillis() + ": " + popups);
        System.out.println("500 alerts of 3 rules at once, popups in each round: " + many.popups());
        System.out.printf(
                Locale.ROOT,
                "page of 500 alerts, scrolled and refreshing: %.1f fps, frames of %.1f ms (median), %.1f (p99)%n",
                many.framesPerSecond(),
                many.frame(50),
                many.frame(99));
        List<Long> sorted = popups.stream().sorted().toList();
        return new Figures()
                .with("popup_ms_median", (double) sorted.get(sorted.size() / 2))
                .with("popup_ms_worst", (double) sorted.getLast())
                .with("refresh_ms", (double) AlertWindow.REFRESH.toMillis())
                .with("page500_fps", many.framesPerSecond())
                .with("page500_frame_ms_p99", many.frame(99))
                .with(
                        "popups_500",
                        many.popups().stream().mapToInt(Integer::intValue).max().orElseThrow());
    }
}
