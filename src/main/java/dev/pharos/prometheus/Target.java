package dev.pharos.prometheus;

import dev.pharos.series.Labels;

/// An active scrape target.
///
/// @param interval   as the server writes it, `15s`; empty before Prometheus 2.27 and elsewhere
/// @param lastScrape milliseconds since the epoch, 0 where it never was scraped
public record Target(
        String pool,
        Labels labels,
        String scrapeUrl,
        String interval,
        String health,
        String lastError,
        long lastScrape) {}
