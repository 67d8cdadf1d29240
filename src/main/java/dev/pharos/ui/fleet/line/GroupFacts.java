package dev.pharos.ui.fleet.line;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import dev.pharos.source.Alert;
import dev.pharos.ui.state.Status;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// The instances that are shown together, summed up.
///
/// @param key      of the group, apart from any instance's
/// @param size     instances in it
/// @param troubled instances of it that are not well
/// @param opened   whether its instances are shown under it
public record GroupFacts(
        String key,
        String name,
        int size,
        int troubled,
        Opened opened,
        Status status,
        String healthWord,
        int colour,
        double memoryUsed,
        double memoryRatio,
        double ops,
        double hitRatio,
        double clients,
        double evictions,
        double lag,
        List<Alert> alerts,
        List<Alert> nodeAlerts)
        implements Facts {
    private static final Series NO_HISTORY = new Series(Labels.EMPTY, new long[0], new double[0]);

    public enum Opened {
        OPEN,
        SHUT
    }

    /// @param healthWord what is said of the group's health
    static GroupFacts of(
            String key, String name, Opened opened, int colour, String healthWord, List<InstanceFacts> members) {
        List<InstanceFacts> limited = members.stream()
                .filter(member -> member.instance().memory().limited())
                .toList();
        double hits = sum(members, member -> member.instance().traffic().hits());
        double misses = sum(members, member -> member.instance().traffic().misses());
        return new GroupFacts(
                key,
                name,
                members.size(),
                (int) members.stream().filter(GroupFacts::troubled).count(),
                opened,
                members.stream()
                        .map(InstanceFacts::status)
                        .reduce(Status::orWorse)
                        .orElse(Status.UNKNOWN),
                healthWord,
                colour,
                sum(members, InstanceFacts::memoryUsed),
                sum(limited, InstanceFacts::memoryUsed)
                        / sum(limited, member -> member.instance().memory().max()),
                sum(members, InstanceFacts::ops),
                hits / (hits + misses),
                sum(members, InstanceFacts::clients),
                sum(members, InstanceFacts::evictions),
                members.stream()
                        .mapToDouble(InstanceFacts::lag)
                        .filter(Double::isFinite)
                        .max()
                        .orElse(Double.NaN),
                fire(members, InstanceFacts::alerts),
                fire(members, InstanceFacts::nodeAlerts));
    }

    /// Each once: those of a node are told of all that run on it.
    private static List<Alert> fire(List<InstanceFacts> members, Function<InstanceFacts, List<Alert>> of) {
        return members.stream()
                .flatMap(member -> of.apply(member).stream())
                .distinct()
                .toList();
    }

    static boolean troubled(InstanceFacts member) {
        return member.status() == Status.WARNING || member.status() == Status.CRITICAL;
    }

    /// Of what is known; NaN where nothing is.
    private static double sum(List<InstanceFacts> members, ToDoubleFunction<InstanceFacts> value) {
        double sum = 0;
        boolean known = false;
        for (InstanceFacts member : members) {
            double one = value.applyAsDouble(member);
            if (Double.isFinite(one)) {
                sum += one;
                known = true;
            }
        }
        return known ? sum : Double.NaN;
    }

    @Override
    public String roleWord() {
        return "";
    }

    @Override
    public Series history() {
        return NO_HISTORY;
    }

    @Override
    public String version() {
        return "";
    }

    @Override
    public String node() {
        return "";
    }

    @Override
    public String group() {
        return "";
    }

    @Override
    public String cluster() {
        return "";
    }

    @Override
    public double uptime() {
        return Double.NaN;
    }
}
