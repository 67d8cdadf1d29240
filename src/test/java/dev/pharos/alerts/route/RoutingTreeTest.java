package dev.pharos.alerts.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Labels;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoutingTreeTest {
    private static final String YAML = """
            global:
              resolve_timeout: 5m
            route:
              receiver: console
              group_by: [alertname, group]
              group_wait: 1s
              repeat_interval: 1d12h
              mute_time_intervals: [nights]
              routes:
              - receiver: critical
                matchers:
                - severity="critical"
                - '{team=~"a|b",env!="test,dev"}'
                continue: true
                group_by: ['...']
              - match: {team: a}
                group_by: []
                group_interval: 2m
                routes:
                - receiver: deep
                  match_re: {instance: '10\\..*'}
              - receiver: rest
                matchers: [team!~"a.*"]
            inhibit_rules:
            - source_matchers: [alertname="NodeDown"]
              target_match_re: {alertname: 'Redis.*'}
              equal: [node]
            receivers:
            - name: console
            """;

    private final RouterConfiguration configuration = read(YAML);
    private final RoutingTree tree = configuration.tree();

    @Test
    void theFirstRouteThatMatchesIsTakenAndFurtherOnesWhereItGoesOn() {
        assertThat(receivers("severity", "critical", "team", "a")).containsExactly("critical", "console");
        assertThat(receivers("severity", "critical", "team", "a", "instance", "10.0.0.1:1"))
                .containsExactly("critical", "deep");
        assertThat(receivers("severity", "critical", "team", "b", "env", "test,dev"))
                .containsExactly("rest");
        assertThat(receivers("team", "ab")).as("no route takes it").containsExactly("console");
        assertThat(receivers()).containsExactly("rest");
    }

    @Test
    void aRouteHasTheTimesOfItsParentWhereItNamesNone() {
        RoutePath deep = tree.route(Labels.of("team", "a", "instance", "10.1")).getFirst();

        assertThat(deep.steps()).hasSize(3);
        assertThat(deep.end().times())
                .isEqualTo(new RouteTimes(
                        List.of("alertname", "group"),
                        false,
                        Duration.ofSeconds(1),
                        Duration.ofMinutes(2),
                        Duration.ofHours(36),
                        List.of(),
                        List.of()));
        assertThat(tree.root().times().muted()).containsExactly("nights");
    }

    @Test
    void alertsStandTogetherByTheLabelsOfTheirRoute() {
        Labels alert = Labels.of("alertname", "A", "severity", "critical", "team", "a", "group", "g");
        List<RoutePath> paths = tree.route(alert);

        assertThat(paths.getFirst().end().group(alert)).isEqualTo(alert);
        assertThat(paths.getLast().end().group(alert)).isEqualTo(Labels.of("alertname", "A", "group", "g"));
    }

    @Test
    void theRuleBehindAnInhibitionIsFound() {
        Labels firing = Labels.of("alertname", "NodeDown", "node", "a");
        assertThat(configuration.inhibition(firing, Labels.of("alertname", "RedisDown", "node", "a")))
                .contains(configuration.inhibitions().getFirst());
        assertThat(configuration.inhibition(firing, Labels.of("alertname", "RedisDown", "node", "b")))
                .isEmpty();
        assertThat(configuration.inhibition(firing, Labels.of("alertname", "Other", "node", "a")))
                .isEmpty();
    }

    @Test
    void durationsAreThoseOfPrometheus() {
        assertThat(DurationText.read("1d12h")).contains(Duration.ofHours(36));
        assertThat(DurationText.read("1m500ms")).contains(Duration.ofMillis(60_500));
        assertThat(DurationText.read("0")).contains(Duration.ZERO);
        assertThat(DurationText.read("")).isEmpty();
        assertThat(DurationText.read("12h1d")).isEmpty();
        assertThat(DurationText.read("5")).isEmpty();
    }

    private List<String> receivers(String... labels) {
        return tree.route(Labels.of(labels)).stream().map(RoutePath::receiver).toList();
    }

    static RouterConfiguration read(String yaml) {
        RouterConfiguration read = RouterConfiguration.read(yaml, "http://am").orNull();
        assertThat(read).isNotNull();
        return java.util.Objects.requireNonNull(read);
    }
}
