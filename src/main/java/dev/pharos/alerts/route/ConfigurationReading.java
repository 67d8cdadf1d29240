package dev.pharos.alerts.route;

import dev.pharos.alerting.Matcher;
import dev.pharos.alerting.Matchers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A configuration out of the maps and lists that it is written in. What Pharos does not look at may be anything.
///
/// Aliases make much of little, or something that holds itself: what is read is counted.
final class ConfigurationReading {
    /// Routes within routes.
    private static final int DEPTH = 100;

    /// Entries of lists and maps.
    private static final int ENTRIES = 500_000;

    private int entries;

    private ConfigurationReading() {}

    /// @param document of which every scalar is a text
    static RouterConfiguration read(@Nullable Object document) throws UnreadableConfiguration {
        return new ConfigurationReading().configuration(document);
    }

    private RouterConfiguration configuration(@Nullable Object document) throws UnreadableConfiguration {
        Map<?, ?> top = map(document, "the configuration");
        if (isNothing(top.get("route"))) {
            throw new UnreadableConfiguration("a configuration without a route");
        }
        Route root = route(map(top.get("route"), "route"), "", RouteTimes.USUAL, 0);
        List<InhibitRule> inhibitions = new ArrayList<>();
        for (Object rule : list(top.get("inhibit_rules"), "inhibit_rules")) {
            Map<?, ?> written = map(rule, "an inhibit rule");
            inhibitions.add(new InhibitRule(
                    matchers(written, "source_match", "source_match_re", "source_matchers"),
                    matchers(written, "target_match", "target_match_re", "target_matchers"),
                    texts(written.get("equal"), "equal")));
        }
        return new RouterConfiguration(new RoutingTree(root), inhibitions);
    }

    private Route route(Map<?, ?> written, String receiver, RouteTimes parent, int depth)
            throws UnreadableConfiguration {
        if (depth > DEPTH) {
            throw new UnreadableConfiguration("routes nested more than " + DEPTH + " levels deep");
        }
        String own = text(written.get("receiver"));
        String to = own.isEmpty() ? receiver : own;
        RouteTimes times = times(written, parent);
        List<Route> children = new ArrayList<>();
        for (Object child : list(written.get("routes"), "routes")) {
            children.add(route(map(child, "a route"), to, times, depth + 1));
        }
        return new Route(
                matchers(written, "match", "match_re", "matchers"),
                isTrue(text(written.get("continue"))),
                to,
                times,
                children);
    }

    private RouteTimes times(Map<?, ?> written, RouteTimes parent) throws UnreadableConfiguration {
        List<String> by = texts(written.get("group_by"), "group_by");
        // An empty list says as little as none.
        boolean grouped = !by.isEmpty();
        boolean all = by.contains("...");
        return new RouteTimes(
                grouped ? (all ? List.of() : by) : parent.groupBy(),
                grouped ? all : parent.groupByAll(),
                duration(written.get("group_wait"), parent.groupWait()),
                duration(written.get("group_interval"), parent.groupInterval()),
                duration(written.get("repeat_interval"), parent.repeatInterval()),
                texts(written.get("mute_time_intervals"), "mute_time_intervals"),
                texts(written.get("active_time_intervals"), "active_time_intervals"));
    }

    /// Those of equal values, of expressions, and of the newer form that has both.
    private List<Matcher> matchers(Map<?, ?> written, String equal, String regex, String both)
            throws UnreadableConfiguration {
        List<Matcher> all = new ArrayList<>();
        for (Map.Entry<?, ?> each : optional(written.get(equal), equal).entrySet()) {
            all.add(matcher(text(each.getKey()), Matcher.Operator.EQUAL, text(each.getValue())));
        }
        for (Map.Entry<?, ?> each : optional(written.get(regex), regex).entrySet()) {
            all.add(matcher(text(each.getKey()), Matcher.Operator.REGEX, text(each.getValue())));
        }
        for (String line : texts(written.get(both), both)) {
            for (String each : MatcherLine.split(line)) {
                switch (Matchers.read(each)) {
                    case Matchers.Reading.Read(Matcher matcher) -> all.add(matcher);
                    case Matchers.Reading.Unread _ -> throw new UnreadableConfiguration("not a matcher: " + each);
                }
            }
        }
        return all;
    }

    private static Matcher matcher(String name, Matcher.Operator operator, String value)
            throws UnreadableConfiguration {
        return Matcher.of(name, operator, value)
                .orElseThrow(() -> new UnreadableConfiguration("not a regular expression: " + value));
    }

    private Map<?, ?> map(@Nullable Object value, String what) throws UnreadableConfiguration {
        if (value instanceof Map<?, ?> map) {
            count(map.size());
            return map;
        }
        throw new UnreadableConfiguration(what + " is no mapping");
    }

    private Map<?, ?> optional(@Nullable Object value, String what) throws UnreadableConfiguration {
        return isNothing(value) ? Map.of() : map(value, what);
    }

    private List<?> list(@Nullable Object value, String what) throws UnreadableConfiguration {
        if (isNothing(value)) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            count(list.size());
            return list;
        }
        throw new UnreadableConfiguration(what + " is no list");
    }

    private void count(int more) throws UnreadableConfiguration {
        entries += more;
        if (entries > ENTRIES) {
            throw new UnreadableConfiguration("a configuration of more than " + ENTRIES + " entries");
        }
    }

    private List<String> texts(@Nullable Object value, String what) throws UnreadableConfiguration {
        List<String> texts = new ArrayList<>();
        for (Object each : list(value, what)) {
            texts.add(text(each));
        }
        return texts;
    }

    /// Never of a list or a map: those of aliases may be endless.
    private static String text(@Nullable Object value) throws UnreadableConfiguration {
        return switch (value) {
            case null -> "";
            case String text -> text;
            default -> throw new UnreadableConfiguration("a list or a mapping where a text belongs");
        };
    }

    /// What is named and has no value.
    private static boolean isNothing(@Nullable Object value) {
        return value == null || value.equals("") || value.equals("null") || value.equals("~");
    }

    /// In any of the words that YAML had for it.
    private static boolean isTrue(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "y" -> true;
            default -> false;
        };
    }

    /// As Prometheus writes it: `1d12h`, `30s`, `0`.
    private static Duration duration(@Nullable Object value, Duration otherwise) throws UnreadableConfiguration {
        if (isNothing(value)) {
            return otherwise;
        }
        return DurationText.read(text(value))
                .orElseThrow(() -> new UnreadableConfiguration("not a duration: " + value));
    }
}
