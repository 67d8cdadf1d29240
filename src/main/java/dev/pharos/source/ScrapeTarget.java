package dev.pharos.source;

import dev.pharos.series.Labels;

/// One scraped target.
///
/// @param job      the scrape job
/// @param labels   its labels after relabelling
/// @param url      what is scraped
/// @param intervalMillis how often it is scraped, or 0 where the server does not tell
/// @param healthy  whether the last scrape worked
/// @param lastError why it did not, or empty
/// @param lastScrape when, in milliseconds since the epoch; 0 if never
public record ScrapeTarget(
        String job,
        Labels labels,
        String url,
        long intervalMillis,
        boolean healthy,
        String lastError,
        long lastScrape) {}
