package dev.pharos.fleet.infer;

import dev.pharos.fleet.instance.Health;
import dev.pharos.fleet.instance.Identity;
import dev.pharos.fleet.instance.Mode;
import dev.pharos.fleet.scrape.Addresses;
import dev.pharos.fleet.scrape.Metric;
import dev.pharos.fleet.scrape.TargetFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// One Redis while a snapshot is put together: the targets that report on it.
final class InstanceFacts {
    private static final List<String> NAMES = List.of("name", "alias", "redis_name");

    private final String key;
    private final List<TargetFacts> targets;
    private final TargetFacts best;
    private final Health health;

    /// @param targets the best labelled first
    InstanceFacts(String key, List<TargetFacts> targets) {
        this.key = key;
        this.targets = List.copyOf(targets);
        // The healthiest tells the truth: while one exporter is down, another may still see Redis.
        this.best = targets.stream()
                .min(Comparator.<TargetFacts, Health.State>comparing(
                        target -> HealthRule.of(target).state()))
                .orElseThrow();
        this.health = HealthRule.of(best);
    }

    /// The best labelled first, whatever their health: what an instance is called does not change when it falls
    /// ill.
    static List<TargetFacts> inOrder(List<TargetFacts> targets) {
        List<TargetFacts> sorted = new ArrayList<>(targets);
        sorted.sort(
                Comparator.<TargetFacts>comparingInt(target -> -target.labels().size())
                        .thenComparing(TargetFacts::labels));
        return sorted;
    }

    String key() {
        return key;
    }

    List<TargetFacts> targets() {
        return targets;
    }

    TargetFacts first() {
        return targets.getFirst();
    }

    /// The target whose numbers count.
    TargetFacts best() {
        return best;
    }

    Health health() {
        return health;
    }

    /// What it is or was: as the newest word of any of its targets has it.
    TargetFacts latest() {
        return targets.stream()
                .max(Comparator.comparingLong(TargetFacts::seen))
                .filter(target -> target.seen() > best.seen())
                .orElse(best);
    }

    Identity identity() {
        TargetFacts said = latest();
        return said.info().isEmpty()
                ? Identity.UNKNOWN
                : new Identity(
                        said.role(),
                        Mode.of(said.info().get("redis_mode")),
                        said.info().get("redis_version"),
                        said.info().get("run_id"),
                        said.info().get("master_replid"),
                        said.info().get("maxmemory_policy"),
                        said.seen());
    }

    String address() {
        return addressOf(targets);
    }

    static String addressOf(List<TargetFacts> targets) {
        return targets.stream()
                .map(TargetFacts::address)
                .filter(Addresses::explicit)
                .findFirst()
                .orElseGet(() -> targets.stream()
                        .filter(target -> target.info().has("tcp_port"))
                        .findFirst()
                        .orElse(targets.getFirst())
                        .address())
                .address();
    }

    /// Every address under which it may be spoken of.
    Set<String> addresses() {
        Set<String> all =
                targets.stream().map(target -> target.address().address()).collect(Collectors.toSet());
        String port = latest().info().get("tcp_port");
        if (!port.isEmpty()) {
            targets.forEach(target -> all.add(Addresses.host(target.labels().get("instance")) + ":" + port));
        }
        return all;
    }

    String name() {
        return NAMES.stream()
                .map(label -> first().labels().get(label))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseGet(this::address);
    }

    double get(Metric metric) {
        return best.get(metric);
    }

    /// The value of the first of these labels that its first target has, or empty.
    String label(List<String> names) {
        return Objects.requireNonNullElse(
                names.stream()
                        .map(name -> first().labels().get(name))
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .orElse(null),
                "");
    }
}
