package dev.pharos.alerts.sighting;

import dev.pharos.series.Labels;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/// One line of the store: a checksum (CRC32C) of the rest, what was seen, when, since when its expression held, and of
/// which alert. A line that is damaged says nothing, and costs no other.
///
/// @param time   in milliseconds since the epoch
/// @param since  when its expression first held; 0 where nobody says
/// @param labels of the alert; none where it is about all of them
record Sighting(Kind kind, long time, long since, Labels labels) {
    private static final int SUM = 8;

    enum Kind {
        BEGAN,
        ENDED,
        /// Somebody was looking.
        LOOKED
    }

    /// With its end of line.
    byte[] written() {
        StringJoiner fields = new StringJoiner(" ", "", "")
                .add(kind.name())
                .add(Long.toString(time))
                .add(Long.toString(since));
        labels.forEach((name, value) -> fields.add(encoded(name) + "=" + encoded(value)));
        String text = fields.toString();
        return (sum(text) + " " + text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// @param line without its end
    static Optional<Sighting> read(String line) {
        if (line.length() <= SUM
                || line.charAt(SUM) != ' '
                || !sum(line.substring(SUM + 1)).equals(line.substring(0, SUM))) {
            return Optional.empty();
        }
        String[] fields = line.substring(SUM + 1).split(" ", -1);
        Optional<Kind> kind = Stream.of(Kind.values())
                .filter(each -> each.name().equals(fields[0]))
                .findFirst();
        if (kind.isEmpty() || fields.length < 3) {
            // Of a later version.
            return Optional.empty();
        }
        Map<String, String> labels = new LinkedHashMap<>();
        for (int i = 3; i < fields.length; i++) {
            int equals = fields[i].indexOf('=');
            labels.put(decoded(fields[i].substring(0, equals)), decoded(fields[i].substring(equals + 1)));
        }
        return Optional.of(
                new Sighting(kind.get(), Long.parseLong(fields[1]), Long.parseLong(fields[2]), Labels.of(labels)));
    }

    private static String sum(String text) {
        CRC32C sum = new CRC32C();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
