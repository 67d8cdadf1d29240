package dev.pharos.ui.chart.export;

import dev.pharos.series.TimeRange;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names of files that every system takes: `Commands-20260302T090000-20260302T100000.png`.
public final class FileNames {
    /// Systems stop at 255 bytes; Korean letters take three each, the times and the ending 40.
    private static final int LONGEST = 60;

    /// What no name has on some system, and what shells make something else of.
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._()+=@-]+");

    private static final Pattern RIM = Pattern.compile("^[.\\-]+|[.\\-]+$");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

    private FileNames() {}

    /// @param title of the chart; what a name can't have becomes a hyphen
    /// @param zone  in which the times are told
    public static String of(String title, TimeRange range, ZoneId zone, Format format) {
        String safe = RIM.matcher(UNSAFE.matcher(title).replaceAll("-")).replaceAll("");
        String held = safe.codePointCount(0, safe.length()) <= LONGEST
                ? safe
                : safe.substring(0, safe.offsetByCodePoints(0, LONGEST));
        String start = held.isEmpty() ? "chart" : held;
        return start + "-" + time(range.start(), zone) + "-" + time(range.end(), zone) + "." + format.extension();
    }

    /// The file that a user means: without an ending it gets the format's, unless that would be another file that
    /// nobody asked them about.
    public static Path meant(Path chosen, Format format) {
        Path name = chosen.getFileName();
        if (name == null || name.toString().indexOf('.', 1) > 0) {
            return chosen;
        }
        Path ended = chosen.resolveSibling(name + "." + format.extension());
        return ended.toFile().exists() ? chosen : ended;
    }

    private static String time(long millis, ZoneId zone) {
        return TIME.format(Instant.ofEpochMilli(millis).atZone(zone));
    }
}
