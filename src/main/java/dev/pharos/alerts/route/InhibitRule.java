package dev.pharos.alerts.route;

import dev.pharos.alerting.Matcher;
import dev.pharos.series.Labels;
import java.util.List;

/// Alerts that keep other ones quiet.
///
/// @param source all of which the one that fires has to match
/// @param target all of which the one that is kept quiet has to match
/// @param equal  labels that have to be the same in both, or absent in both
public record InhibitRule(List<Matcher> source, List<Matcher> target, List<String> equal) {
    public InhibitRule {
        source = List.copyOf(source);
        target = List.copyOf(target);
        equal = List.copyOf(equal);
    }

    /// Whether one alert keeps another quiet. Of two that match both sides neither does.
    public boolean inhibits(Labels firing, Labels quiet) {
        boolean bothSides = all(source, quiet) && all(target, firing);
        return !bothSides
                && all(source, firing)
                && all(target, quiet)
                && equal.stream().allMatch(label -> firing.get(label).equals(quiet.get(label)));
    }

    private static boolean all(List<Matcher> matchers, Labels labels) {
        return matchers.stream().allMatch(matcher -> matcher.matches(labels));
    }
}
