package dev.pharos.dashboard;

import dev.pharos.series.Step;
import java.util.Optional;

/// What a point of a panel is made of, where that is more than the newest sample: people read a peak of half an hour
/// otherwise than a value of now.
public record Grain(Kind kind, Step over) {
    /// Of several in one panel the first of these counts.
    public enum Kind {
        /// What was counted within the time.
        TOTAL,
        /// Rates are means, too.
        MEAN,
        MAX,
        MIN
    }

    /// @param scrapeMillis the scrape interval, or 0 where the server does not tell
    public static Optional<Grain> of(Panel panel, Step step, long scrapeMillis) {
        if (says(panel, "[$span]")) {
            return Optional.of(new Grain(Kind.TOTAL, Window.nominal(step, scrapeMillis)));
        }
        if (says(panel, "[$window]")) {
            return Optional.of(new Grain(Kind.MEAN, Window.nominal(step, scrapeMillis)));
        }
        if (!Gauge.isOfWholeStep(step, scrapeMillis)) {
            return Optional.empty();
        }
        Step window = Gauge.window(step, scrapeMillis);
        return marked(panel, Gauge.MEAN)
                ? Optional.of(new Grain(Kind.MEAN, window))
                : marked(panel, Gauge.PEAK)
                        ? Optional.of(new Grain(Kind.MAX, window))
                        : marked(panel, Gauge.LOW) ? Optional.of(new Grain(Kind.MIN, window)) : Optional.empty();
    }

    private static boolean says(Panel panel, String part) {
        return panel.lines().stream().anyMatch(line -> line.template().contains(part));
    }

    private static boolean marked(Panel panel, Gauge gauge) {
        return panel.lines().stream().anyMatch(line -> gauge.marks(line.template()));
    }
}
