package dev.pharos.dashboard;

import dev.pharos.series.Step;
import java.time.Duration;

/// The window of a rate: as long as a step, so that no sample falls between two points, and never shorter than four
/// scrapes, so that one lost scrape leaves no hole.
public final class Window {
    /// Taken where the server does not tell: too short a window has no rate at all, too long a one is only lazy.
    private static final Duration SLOW_SCRAPE = Duration.ofSeconds(60);

    private Window() {}

    /// max(step + scrape, 4 × scrape), as PromQL takes it.
    ///
    /// @param scrapeMillis the scrape interval, or 0 where the server does not tell
    public static String of(Step step, long scrapeMillis) {
        long scrape = scrapeMillis > 0 ? scrapeMillis : SLOW_SCRAPE.toMillis();
        return new Step(Math.max(step.millis() + scrape, 4 * scrape)).promql();
    }
}
