package dev.pharos.dashboard;

import dev.pharos.series.Step;
import java.time.Duration;

/// The window of a rate: as long as a step, so that no sample falls between two points, and never shorter than four
/// scrapes, so that one lost scrape leaves no hole.
final class Window {
    /// Taken where the server does not tell: too short a window has no rate at all, too long a one is only lazy.
    private static final Duration SLOW_SCRAPE = Duration.ofSeconds(60);

    private Window() {}

    /// max(step + scrape, 4 × scrape).
    ///
    /// @param scrapeMillis the scrape interval, or 0 where the server does not tell
    static Step of(Step step, long scrapeMillis) {
        long scrape = known(scrapeMillis);
        return new Step(Math.max(step.millis() + scrape, 4 * scrape));
    }

    /// The same for people and for totals, which are extrapolated to it: the scrape beside the step is there for the
    /// sample that the window begins at.
    static Step nominal(Step step, long scrapeMillis) {
        return new Step(Math.max(step.millis(), 4 * known(scrapeMillis)));
    }

    private static long known(long scrapeMillis) {
        return scrapeMillis > 0 ? scrapeMillis : SLOW_SCRAPE.toMillis();
    }
}
