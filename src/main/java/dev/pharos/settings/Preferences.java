package dev.pharos.settings;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// How the window looks and what it remembers.
///
/// @param refresh         how often pages ask again, [#SHORTEST_REFRESH] to [#LONGEST_REFRESH]
/// @param window          where it was; empty before the first run
/// @param lastEnvironment the id of the one that was open; empty for none
/// @param notices         what is told of alerts
/// @param views           what views remember (sort order, columns, grouping), by dotted names
public record Preferences(
        Appearance appearance,
        Duration refresh,
        Optional<WindowBounds> window,
        Optional<String> lastEnvironment,
        AlertNotices notices,
        Map<String, String> views) {
    public static final Duration SHORTEST_REFRESH = Duration.ofSeconds(1);
    public static final Duration LONGEST_REFRESH = Duration.ofHours(1);

    public static final Preferences DEFAULT = new Preferences(
            Appearance.DEFAULT,
            Duration.ofSeconds(5),
            Optional.empty(),
            Optional.empty(),
            AlertNotices.DEFAULT,
            Map.of());

    public Preferences {
        requireRefresh(refresh);
        views = Map.copyOf(views);
    }

    static void requireRefresh(Duration refresh) {
        if (refresh.compareTo(SHORTEST_REFRESH) < 0 || refresh.compareTo(LONGEST_REFRESH) > 0) {
            throw new IllegalArgumentException("a refresh interval is 1 s to 1 h: " + refresh);
        }
    }

    public Preferences withAppearance(Appearance other) {
        return new Preferences(other, refresh, window, lastEnvironment, notices, views);
    }

    public Preferences withRefresh(Duration other) {
        return new Preferences(appearance, other, window, lastEnvironment, notices, views);
    }

    public Preferences withWindow(WindowBounds other) {
        return new Preferences(appearance, refresh, Optional.of(other), lastEnvironment, notices, views);
    }

    public Preferences withLastEnvironment(Optional<String> environmentId) {
        return new Preferences(appearance, refresh, window, environmentId, notices, views);
    }

    public Preferences withNotices(AlertNotices other) {
        return new Preferences(appearance, refresh, window, lastEnvironment, other, views);
    }

    public Preferences withView(String key, String value) {
        SequencedMap<String, String> changed = new LinkedHashMap<>(views);
        changed.put(key, value);
        return new Preferences(appearance, refresh, window, lastEnvironment, notices, changed);
    }

    /// The name under which a view remembers what is of one environment only.
    public static String viewOf(String key, String environmentId) {
        return key + "@" + environmentId;
    }

    /// Without what speaks of an environment.
    Preferences without(String environmentId) {
        SequencedMap<String, String> others = new LinkedHashMap<>(views);
        others.keySet().removeIf(key -> key.endsWith(viewOf("", environmentId)));
        return new Preferences(
                appearance, refresh, window, lastEnvironment.filter(id -> !id.equals(environmentId)), notices, others);
    }
}
