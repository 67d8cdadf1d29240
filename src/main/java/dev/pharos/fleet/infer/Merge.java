package dev.pharos.fleet.infer;

import dev.pharos.fleet.FleetWarning;
import dev.pharos.fleet.scrape.TargetFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Which targets report on one and the same Redis.
///
/// Those with one run id in different jobs, and those whose labels name one address. Several targets of one job
/// with one run id are another matter: most often `metrics_path: /scrape` was forgotten, and every target shows
/// the exporter's own Redis. They stay apart, with a warning.
///
/// @param instances by key
/// @param warnings  about shared run ids
record Merge(List<InstanceFacts> instances, List<FleetWarning> warnings) {
    static Merge of(Collection<TargetFacts> targets) {
        List<TargetFacts> all = new ArrayList<>(targets);
        UnionFind<TargetFacts> same = new UnionFind<>();
        all.forEach(same::add);

        Map<String, List<TargetFacts>> byAddress = all.stream()
                .filter(target -> target.address().explicit())
                .collect(Collectors.groupingBy(
                        target -> target.scope() + target.address().address()));
        byAddress.values().forEach(group -> joinUnlessDifferent(same, group));

        Map<String, List<TargetFacts>> byRun = all.stream()
                .filter(target -> target.info().has("run_id"))
                .collect(Collectors.groupingBy(
                        target -> target.info().get("run_id"), TreeMap::new, Collectors.toList()));
        Map<String, List<TargetFacts>> shared = new LinkedHashMap<>();
        byRun.forEach((run, group) -> {
            // What addresses have joined already counts as one.
            Map<String, Long> inJob = group.stream()
                    .collect(Collectors.groupingBy(
                            target -> target.labels().get("job"),
                            TreeMap::new,
                            Collectors.collectingAndThen(
                                    Collectors.toList(),
                                    ones -> ones.stream()
                                            .map(same::find)
                                            .distinct()
                                            .count())));
            if (inJob.values().stream().allMatch(count -> count == 1)) {
                group.forEach(target -> same.union(group.getFirst(), target));
                return;
            }
            inJob.forEach((job, count) -> {
                if (count > 1) {
                    shared.put(
                            job + "\n" + run,
                            group.stream()
                                    .filter(target -> target.labels().get("job").equals(job))
                                    .toList());
                }
            });
        });
        List<InstanceFacts> instances = keyed(same.groups());
        return new Merge(instances, warnings(shared, instances));
    }

    /// Two processes at one address (a label copied by mistake, loopback on two machines) are not one.
    private static void joinUnlessDifferent(UnionFind<TargetFacts> same, List<TargetFacts> group) {
        long runs = group.stream()
                .filter(TargetFacts::answers)
                .map(target -> target.info().get("run_id"))
                .distinct()
                .count();
        if (runs <= 1) {
            group.forEach(target -> same.union(group.getFirst(), target));
        }
    }

    /// The key is the address, with the exporter's where two share it.
    private static List<InstanceFacts> keyed(Collection<List<TargetFacts>> groups) {
        List<List<TargetFacts>> ordered =
                groups.stream().map(InstanceFacts::inOrder).toList();
        Map<String, Long> uses =
                ordered.stream().collect(Collectors.groupingBy(InstanceFacts::addressOf, Collectors.counting()));
        Map<String, List<TargetFacts>> byKey = new TreeMap<>(Comparator.comparing(Merge::sortable));
        for (List<TargetFacts> targets : ordered) {
            String address = InstanceFacts.addressOf(targets);
            String key = uses.getOrDefault(address, 0L) == 1
                    ? address
                    : address + "@" + targets.getFirst().labels().get("instance");
            while (byKey.containsKey(key)) {
                key += "+";
            }
            byKey.put(key, targets);
        }
        List<InstanceFacts> instances = new ArrayList<>(byKey.size());
        byKey.forEach((key, targets) -> instances.add(new InstanceFacts(key, targets)));
        return instances;
    }

    /// 10.0.0.9 before 10.0.0.10.
    private static String sortable(String key) {
        StringBuilder text = new StringBuilder();
        int digits = 0;
        for (int i = 0; i < key.length(); i++) {
            if (!Character.isDigit(key.charAt(i))) {
                digits = 0;
            } else if (digits == 0) {
                int end = i;
                while (end < key.length() && Character.isDigit(key.charAt(end))) {
                    end++;
                }
                digits = end - i;
                text.append("0".repeat(Math.max(0, 9 - digits)));
            }
            text.append(key.charAt(i));
        }
        return text.toString();
    }

    private static List<FleetWarning> warnings(Map<String, List<TargetFacts>> shared, List<InstanceFacts> instances) {
        Map<TargetFacts, String> keys = new HashMap<>();
        instances.forEach(instance -> instance.targets().forEach(target -> keys.put(target, instance.key())));
        List<FleetWarning> warnings = new ArrayList<>();
        shared.values().forEach(group -> {
            TargetFacts any = group.getFirst();
            warnings.add(new FleetWarning.SharedRunId(
                    any.labels().get("job"),
                    any.info().get("run_id"),
                    group.stream().map(keys::get).distinct().toList()));
        });
        return warnings;
    }
}
