package dev.pharos.fleet.scrape;

import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What is scraped: the answer to [FleetQueries#targets].
///
/// @param ids   the labels that tell the targets apart
/// @param redis targets by their ids, live ones and dead ones of jobs that scrape Redis
/// @param nodes node exporters likewise, the labels of `node_uname_info` where they live
/// @param doubtful dead targets that may be either, or something else that Pharos does not care for
/// @param live  how many targets live by job
public record Scrapes(
        List<String> ids,
        Map<Labels, TargetFacts> redis,
        Map<Labels, TargetFacts> nodes,
        Map<Labels, TargetFacts> doubtful,
        Map<String, Double> live) {
    private static final List<String> USUAL_IDS = List.of("job", "instance");
    private static final Set<String> NODE_LABELS =
            Set.of("nodename", "domainname", "machine", "release", "sysname", "version");

    public static Scrapes read(QueryResult.Vector answer) {
        List<Sample> targets = new ArrayList<>();
        List<Sample> slow = new ArrayList<>();
        Map<String, Double> live = new HashMap<>();
        for (Sample sample : answer.samples()) {
            switch (sample.labels().get(FleetQueries.PART)) {
                case "live" -> live.put(sample.labels().get("job"), sample.value());
                case "took" -> slow.add(sample);
                case "dead" ->
                    targets.add(new Sample(sample.labels().without(FleetQueries.PART), sample.time(), sample.value()));
                default -> targets.add(sample);
            }
        }
        List<String> ids = idsOf(targets.stream().map(Sample::labels).toList());
        Scrapes scrapes = new Scrapes(ids, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), live);
        targets.forEach(scrapes::add);
        slow.forEach(scrapes::slow);
        return scrapes;
    }

    /// `job` and `instance`, and whatever else it takes: two regions behind one Thanos may use the same addresses.
    static List<String> idsOf(Collection<Labels> targets) {
        List<String> ids = new ArrayList<>(USUAL_IDS);
        Map<Labels, Labels> first = new HashMap<>();
        Set<String> more = new TreeSet<>();
        for (Labels target : targets) {
            Labels plain = plain(target);
            Labels other = first.putIfAbsent(plain.only("job", "instance"), plain);
            if (other != null) {
                plain.forEach((name, value) -> {
                    if (!other.get(name).equals(value)) {
                        more.add(name);
                    }
                });
                other.forEach((name, _) -> {
                    if (!plain.has(name)) {
                        more.add(name);
                    }
                });
            }
        }
        USUAL_IDS.forEach(more::remove);
        ids.addAll(more);
        return ids;
    }

    /// Without the metric's name and the labels that are node_uname_info's own.
    private static Labels plain(Labels target) {
        Labels plain = target.without(Labels.NAME);
        return target.metric().equals(FleetQueries.NODE) ? plain.without(NODE_LABELS.toArray(String[]::new)) : plain;
    }

    public Labels id(Labels labels) {
        return labels.only(ids.toArray(String[]::new));
    }

    private void add(Sample sample) {
        Labels labels = sample.labels().without(Labels.NAME);
        Labels id = id(labels);
        switch (sample.labels().metric()) {
            case FleetQueries.REDIS ->
                redis.computeIfAbsent(id, _ -> new TargetFacts(id, labels)).redisUp = sample.value();
            case FleetQueries.NODE -> {
                TargetFacts node = nodes.computeIfAbsent(id, _ -> new TargetFacts(id, plain(sample.labels())));
                node.info = labels;
                node.seen = sample.time();
            }
            default -> doubtful.computeIfAbsent(id, _ -> new TargetFacts(id, labels)).dead = true;
        }
    }

    private void slow(Sample sample) {
        Labels id = id(sample.labels());
        for (Map<Labels, TargetFacts> kind : List.of(redis, nodes, doubtful)) {
            TargetFacts target = kind.get(id);
            if (target != null) {
                target.scrapeSeconds = sample.value();
            }
        }
    }

    /// Sorts the dead targets by what they were when last seen. One that was never seen is taken for what all the
    /// live targets of its job are; in a mixed job (`kubernetes-pods`) nothing is said of it.
    public void settle() {
        Map<String, Integer> redisByJob = count(redis);
        Map<String, Integer> nodesByJob = count(nodes);
        Set<String> redisJobs = new HashSet<>(redisByJob.keySet());
        Set<String> nodeJobs = new HashSet<>(nodesByJob.keySet());
        for (TargetFacts target : doubtful.values()) {
            if (target.info.has("redis_version")) {
                redisJobs.add(job(target));
            } else if (target.info.has("nodename")) {
                nodeJobs.add(job(target));
            }
        }
        for (TargetFacts target : doubtful.values()) {
            double alive = live.getOrDefault(job(target), 0.0);
            boolean pureRedis = redisJobs.contains(job(target)) && redisByJob.getOrDefault(job(target), 0) == alive;
            boolean pureNode = nodeJobs.contains(job(target)) && nodesByJob.getOrDefault(job(target), 0) == alive;
            if (target.info.has("redis_version") || (target.info.isEmpty() && pureRedis && !pureNode)) {
                redis.put(target.id(), target);
            } else if (target.info.has("nodename") || (target.info.isEmpty() && pureNode && !pureRedis)) {
                nodes.put(target.id(), target);
            }
        }
        doubtful.clear();
    }

    private static Map<String, Integer> count(Map<Labels, TargetFacts> targets) {
        Map<String, Integer> count = new HashMap<>();
        targets.values().stream()
                .filter(target -> !target.dead)
                .forEach(target -> count.merge(job(target), 1, Integer::sum));
        return count;
    }

    private static String job(TargetFacts target) {
        return target.labels().get("job");
    }
}
