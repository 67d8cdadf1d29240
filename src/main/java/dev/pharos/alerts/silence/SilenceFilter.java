package dev.pharos.alerts.silence;

import dev.pharos.alerting.Matcher;
import dev.pharos.alerting.Silence;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Which silences are looked at, as it is typed: words, each of which is looked for in matchers (written with or
/// without quotes), author, comment, id and the names of the alerts that are matched.
public record SilenceFilter(List<String> words) {
    public SilenceFilter {
        words = List.copyOf(words);
    }

    public static SilenceFilter parse(String text) {
        return new SilenceFilter(Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+", -1))
                .map(word -> word.replace("\"", ""))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    public boolean test(SilenceStanding standing) {
        if (words.isEmpty()) {
            return true;
        }
        StringBuilder all = new StringBuilder();
        Silence silence = standing.silence();
        all.append(silence.createdBy())
                .append('\n')
                .append(silence.comment())
                .append('\n')
                .append(silence.id());
        for (Matcher matcher : silence.matchers()) {
            all.append('\n')
                    .append(matcher.name())
                    .append(matcher.operator().sign())
                    .append(matcher.value());
        }
        standing.alerts()
                .forEach(alert ->
                        all.append('\n').append(alert.name()).append(' ').append(alert.subject()));
        String text = all.toString().toLowerCase(Locale.ROOT).replace("\"", "");
        return words.stream().allMatch(text::contains);
    }
}
