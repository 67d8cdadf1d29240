package dev.pharos.prometheus;

import dev.pharos.series.Labels;

/// An active scrape target.
///
/// @param lastScrape milliseconds since the epoch, 0 where it never was scraped
public record Target(String pool, Labels labels, String scrapeUrl, String health, String lastError, long lastScrape) {}
