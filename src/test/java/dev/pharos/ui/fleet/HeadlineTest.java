package dev.pharos.ui.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.fleet.FleetSnapshot;
import dev.pharos.fleet.instance.Health;
import dev.pharos.fleet.instance.Role;
import dev.pharos.series.Unit;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.tile.TileReading;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeadlineTest {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void asItWas() {
        Locale.setDefault(before);
    }

    @Test
    void oneThatDoesNotAnswerIsCritical() {
        TileReading up =
                headline(SampleFleet.of(9).health(4, Health.State.DOWN, "")).instances();

        assertThat(up.figure().number()).isEqualTo("8");
        assertThat(up.figure().unit()).isEqualTo("/ 9");
        assertThat(up.detail()).isEqualTo("1 not answering");
        assertThat(up.status()).isEqualTo(Status.CRITICAL);
    }

    @Test
    void whereNoneAnswersNothingIsSaidOfMemoryReadsAndClients() {
        SampleFleet silent = SampleFleet.of(3);
        for (int i = 0; i < 3; i++) {
            silent.health(i, Health.State.DOWN, "");
        }
        Headline headline = headline(silent);

        assertThat(List.of(headline.hitRatio(), headline.memory(), headline.clients()))
                .allSatisfy(tile -> {
                    assertThat(tile.figure().number()).isEqualTo(Unit.ABSENT);
                    assertThat(tile.detail()).isEqualTo("no instance tells");
                });
    }

    @Test
    void withoutRulesNoAlertIsNoGoodSign() {
        TileReading quiet = headline(SampleFleet.of(9)).alerts();
        assertThat(quiet.figure().number()).isEqualTo("0");
        assertThat(quiet.detail()).isEqualTo("none fires");

        TileReading none = headline(SampleFleet.of(9).withoutRules()).alerts();
        assertThat(none.figure().number()).isEqualTo(Unit.ABSENT);
        assertThat(none.detail()).isEqualTo("no alert rules here");
    }

    @Test
    void alertsForInformationAreNoTrouble() {
        assertThat(headline(SampleFleet.of(9).alert(0, "Watchdog", "critical"))
                        .alerts()
                        .status())
                .isEqualTo(Status.OK);
        assertThat(headline(SampleFleet.of(9).alert(0, "RedisFragmentation", "info"))
                        .alerts()
                        .status())
                .isEqualTo(Status.OK);
        assertThat(headline(SampleFleet.of(9).alert(0, "RedisEvicting", "warning"))
                        .alerts()
                        .status())
                .isEqualTo(Status.WARNING);
        assertThat(headline(SampleFleet.of(9).alert(0, "RedisDown", "critical"))
                        .alerts()
                        .status())
                .isEqualTo(Status.CRITICAL);
    }

    @Test
    void theTrendIsTheSumOverAllInstances() {
        double first = SampleFleet.of(9).snapshot().instances().stream()
                .mapToDouble(instance -> instance.history().value(0))
                .sum();

        TileReading ops = headline(SampleFleet.of(9)).ops();

        assertThat(ops.trend().size()).isEqualTo(40);
        assertThat(ops.trend().value(0)).isEqualTo(first);
    }

    @Test
    void aTimeOfWhichFewInstancesSpeakIsNoOutage() {
        SampleFleet shifted = SampleFleet.of(9).historyShifted(0, 1_000);

        double[] trend = headline(shifted).ops().trend().values();
        assertThat(trend).hasSize(80);
        assertThat(Arrays.stream(trend).filter(Double::isNaN).count()).isEqualTo(40);
        assertThat(headline(shifted).ops().detail()).doesNotContain("NaN").isNotEmpty();
    }

    @Test
    void whatReplicasReplayIsToldApart() {
        FleetSnapshot fleet = SampleFleet.of(9).snapshot();
        double onMasters = fleet.instances().stream()
                .filter(instance -> instance.role() == Role.MASTER)
                .mapToDouble(instance -> instance.traffic().ops())
                .sum();
        double onReplicas = fleet.instances().stream()
                .filter(instance -> instance.role() == Role.REPLICA)
                .mapToDouble(instance -> instance.traffic().ops())
                .sum();

        TileReading ops = Headline.of(fleet).ops();

        assertThat(ops.hint())
                .contains(Unit.PER_SECOND.format(onMasters) + " on masters")
                .contains(Unit.PER_SECOND.format(onReplicas) + " on replicas")
                .contains("replays");
    }

    private static Headline headline(SampleFleet fleet) {
        return Headline.of(fleet.snapshot());
    }
}
