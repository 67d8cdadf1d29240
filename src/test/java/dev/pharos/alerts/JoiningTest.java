package dev.pharos.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerting.HeldAlert;
import dev.pharos.source.Alert;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class JoiningTest {
    /// Two of one name, the labels of one among the other's.
    private static final List<Alert> NESTED = List.of(
            Fakes.evaluated(Alert.State.FIRING, 1, "alertname", "X"),
            Fakes.evaluated(Alert.State.FIRING, 1, "alertname", "X", "a", "1"));

    private static final String[] DOWN = {"alertname", "RedisDown", "instance", "a:1", "severity", "critical"};
    private static final String[] DOWN_ROUTED = {
        "alertname", "RedisDown", "instance", "a:1", "severity", "critical", "cluster", "prod"
    };

    @Test
    void whatBothKnowIsOne() {
        List<JoinedAlert> joined = Joining.of(
                List.of(Fakes.evaluated(Alert.State.FIRING, 1_000, DOWN)),
                List.of(List.of(Fakes.held(HeldAlert.State.ACTIVE, 5, List.of(), DOWN))));

        assertThat(joined).singleElement().satisfies(alert -> {
            assertThat(alert.state()).isEqualTo(AlertState.FIRING);
            assertThat(alert.startsAt()).as("when the expression first held").isEqualTo(1_000);
            assertThat(alert.evaluated()).isNotNull();
            assertThat(alert.held()).isNotNull();
            assertThat(alert.severity()).isEqualTo(Severity.CRITICAL);
        });
    }

    @Test
    void anEvaluatorsExternalLabelsDoNotPartThem() {
        List<JoinedAlert> joined = Joining.of(
                List.of(
                        Fakes.evaluated(Alert.State.FIRING, 1_000, DOWN),
                        Fakes.evaluated(Alert.State.FIRING, 1_000, "alertname", "RedisDown", "instance", "b:1")),
                List.of(List.of(
                        Fakes.held(HeldAlert.State.ACTIVE, 5, List.of(), DOWN_ROUTED),
                        Fakes.held(
                                HeldAlert.State.ACTIVE,
                                5,
                                List.of(),
                                "alertname",
                                "RedisDown",
                                "instance",
                                "b:1",
                                "cluster",
                                "prod"))));

        assertThat(joined).hasSize(2).allSatisfy(alert -> {
            assertThat(alert.labels().get("cluster")).isEqualTo("prod");
            assertThat(Objects.requireNonNull(alert.evaluated()).labels().get("instance"))
                    .isEqualTo(alert.labels().get("instance"));
        });
    }

    /// Two rules of one name whose labels include each other's: each router's alert is one evaluator's.
    @Test
    void noRoutedAlertIsTakenTwice() {
        List<JoinedAlert> joined = Joining.of(
                NESTED,
                List.of(List.of(
                        Fakes.held(HeldAlert.State.ACTIVE, 5, List.of(), "alertname", "X"),
                        Fakes.held(HeldAlert.State.ACTIVE, 5, List.of(), "alertname", "X", "a", "1"))));

        assertThat(joined)
                .hasSize(2)
                .allSatisfy(alert -> assertThat(alert.held()).isNotNull());
    }

    /// What the router does not hold yet takes no other's place.
    @Test
    void theOneThatSaysMostFindsItsOwnFirst() {
        List<JoinedAlert> joined = Joining.of(
                NESTED,
                List.of(List.of(Fakes.held(HeldAlert.State.SUPPRESSED, 5, List.of("s"), "alertname", "X", "a", "1"))));

        assertThat(joined)
                .extracting(alert -> alert.labels().get("a") + " " + alert.state())
                .containsExactly(" FIRING", "1 SILENCED");
    }

    @Test
    void aPendingOneIsNoRoutersYet() {
        List<JoinedAlert> joined = Joining.of(
                List.of(Fakes.evaluated(Alert.State.PENDING, 1_000, DOWN)),
                List.of(List.of(Fakes.held(HeldAlert.State.ACTIVE, 5, List.of(), DOWN))));

        assertThat(joined).extracting(JoinedAlert::state).containsExactly(AlertState.FIRING, AlertState.PENDING);
    }

    @Test
    void routersThatWorkAsOneHoldEachAlertOnce() {
        HeldAlert older = Fakes.held(HeldAlert.State.ACTIVE, 5, List.of(), DOWN);
        HeldAlert newer = Fakes.held(HeldAlert.State.SUPPRESSED, 7, List.of("s1"), DOWN);

        for (List<List<HeldAlert>> order :
                List.of(List.of(List.of(older), List.of(newer)), List.of(List.of(newer), List.of(older)))) {
            assertThat(Joining.of(List.of(), order)).singleElement().satisfies(alert -> {
                assertThat(alert.state()).isEqualTo(AlertState.SILENCED);
                assertThat(Objects.requireNonNull(alert.held()).silencedBy()).containsExactly("s1");
            });
        }
    }

    @Test
    void whatIsSuppressedBySomethingElseThanASilenceIsInhibited() {
        assertThat(Joining.of(List.of(), List.of(List.of(Fakes.held(HeldAlert.State.SUPPRESSED, 5, List.of(), DOWN)))))
                .extracting(JoinedAlert::state)
                .containsExactly(AlertState.INHIBITED);
    }

    @Test
    void theWorstComesFirst() {
        List<JoinedAlert> joined = Joining.of(
                List.of(
                        Fakes.evaluated(Alert.State.PENDING, 9, "alertname", "P", "severity", "critical"),
                        Fakes.evaluated(Alert.State.FIRING, 5, "alertname", "W", "severity", "warning"),
                        Fakes.evaluated(Alert.State.FIRING, 1, "alertname", "Old", "severity", "critical"),
                        Fakes.evaluated(Alert.State.FIRING, 8, "alertname", "New", "severity", "page"),
                        Fakes.evaluated(Alert.State.FIRING, 8, "alertname", "None")),
                List.of());

        assertThat(joined).extracting(JoinedAlert::name).containsExactly("New", "Old", "None", "W", "P");
    }
}
