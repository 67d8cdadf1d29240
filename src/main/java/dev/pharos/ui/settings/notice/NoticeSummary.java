package dev.pharos.ui.settings.notice;

import dev.pharos.settings.AlertNotices;
import dev.pharos.ui.theme.Messages;
import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What all the choices come to, in sentences.
final class NoticeSummary {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Messages words = Messages.of(NoticeSummary.class);

    String of(AlertNotices notices) {
        Map<AlertNotices.Attention, List<String>> levels = levels(notices.levels());
        if (!levels.containsKey(AlertNotices.Attention.SOUND) && !levels.containsKey(AlertNotices.Attention.POPUP)) {
            return words.get("summary.nothing");
        }
        List<String> sentences = new ArrayList<>();
        // As loud as it gets first.
        for (AlertNotices.Attention attention :
                List.of(AlertNotices.Attention.SOUND, AlertNotices.Attention.POPUP, AlertNotices.Attention.OFF)) {
            if (levels.containsKey(attention)) {
                sentences.add(words.get(
                        "summary." + attention,
                        String.join(words.get("summary.and"), levels.getOrDefault(attention, List.of()))));
            }
        }
        if (notices.quietHours().use() == AlertNotices.QuietHours.Use.ON
                && !notices.quietHours().days().isEmpty()) {
            sentences.add(quiet(notices.quietHours()));
        }
        sentences.add(words.get("summary.storm", notices.storm()));
        return String.join(" ", sentences);
    }

    private Map<AlertNotices.Attention, List<String>> levels(AlertNotices.Levels levels) {
        Map<AlertNotices.Attention, List<String>> all = new EnumMap<>(AlertNotices.Attention.class);
        add(all, levels.critical(), "summary.critical");
        add(all, levels.warning(), "summary.warning");
        add(all, levels.info(), "summary.info");
        return all;
    }

    private void add(Map<AlertNotices.Attention, List<String>> all, AlertNotices.Attention attention, String key) {
        all.computeIfAbsent(attention, _ -> new ArrayList<>()).add(words.get(key));
    }

    private String quiet(AlertNotices.QuietHours hours) {
        return words.get(
                "summary.quiet." + hours.through(),
                CLOCK.format(hours.from()),
                CLOCK.format(hours.until()),
                days(hours.days()));
    }

    private String days(Set<DayOfWeek> days) {
        Locale locale = Locale.getDefault(Locale.Category.DISPLAY);
        return days.size() == DayOfWeek.values().length
                ? words.get("summary.daily")
                : days.stream()
                        .sorted()
                        .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                        .collect(Collectors.joining(", "));
    }
}
