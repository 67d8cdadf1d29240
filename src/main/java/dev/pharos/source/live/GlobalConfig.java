package dev.pharos.source.live;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The little that is read of a server's configuration file.
final class GlobalConfig {
    /// Under `global:`, before anything that is not indented; servers print every default.
    private static final Pattern INTERVAL =
            Pattern.compile("^global:\\R(?:[ \\t]+.*\\R)*?[ \\t]+scrape_interval: *(\\S+)", Pattern.MULTILINE);

    private static final Pattern PART = Pattern.compile("(\\d+)(ms|[smhdwy])");

    private GlobalConfig() {}

    /// In milliseconds, 0 where it is not there.
    static long scrapeInterval(String yaml) {
        Matcher found = INTERVAL.matcher(yaml);
        return found.find() ? millis(found.group(1)) : 0;
    }

    /// A duration as Prometheus writes it: `15s`, `1m30s`.
    private static long millis(String duration) {
        long millis = 0;
        Matcher part = PART.matcher(duration);
        while (part.find()) {
            millis += Long.parseLong(part.group(1)) * unit(part.group(2));
        }
        return millis;
    }

    private static long unit(String name) {
        return switch (name) {
            case "ms" -> 1;
            case "s" -> 1_000;
            case "m" -> 60_000;
            case "h" -> 3_600_000;
            case "d" -> 86_400_000;
            case "w" -> 604_800_000;
            default -> 31_536_000_000L;
        };
    }
}
