package dev.pharos.source;

/// How often the server behind a source scrapes, asked seldom.
public final class ScrapeInterval {
    /// In milliseconds: a server that could not say may do so later.
    private static final long ASK_AGAIN = 300_000;

    private final MetricSource source;
    private long known;
    private long asked = Long.MIN_VALUE / 2;

    public ScrapeInterval(MetricSource source) {
        this.source = source;
    }

    /// In milliseconds; 0 where the server does not tell. Blocks.
    public synchronized long millis() {
        if (known == 0 && Math.abs(source.now() - asked) >= ASK_AGAIN) {
            asked = source.now();
            known = source.info().map(ServerInfo::scrapeIntervalMillis).orElse(0L);
        }
        return known;
    }
}
