package dev.pharos.ui.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.fleet.FleetWarning;
import dev.pharos.fleet.instance.Health;
import dev.pharos.fleet.instance.Target;
import dev.pharos.series.Labels;
import dev.pharos.ui.fleet.SampleFleet;
import dev.pharos.ui.state.Status;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {
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
    void aReplicaThatLostItsMasterIsNotUp() {
        Condition lost = condition(SampleFleet.of(9).linkDown(5), 5);

        assertThat(lost.word()).isEqualTo("Link down");
        assertThat(lost.status()).isEqualTo(Status.CRITICAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXPORTER_DOWN | '' | Exporter down",
                "EXPORTER_SILENT | '' | Exporter silent",
                "LOCKED_OUT | NOAUTH Authentication required. | No password",
                "LOCKED_OUT | WRONGPASS invalid username-password pair or user is disabled. | Wrong password",
                "LOCKED_OUT | ERR invalid password | Wrong password",
                "LOCKED_OUT | NOPERM this user has no permissions to run the 'info' command | No permission",
                "LOCKED_OUT | x509: certificate signed by unknown authority | TLS refused",
                "LOCKED_OUT | some other reason | Not let in",
                "DOWN | dial tcp: connection refused | Down",
                "HUNG | '' | Hung"
            })
    void whatIsWrongIsSaidInAWord(Health.State state, String detail, String word) {
        Condition condition = condition(SampleFleet.of(9).health(4, state, detail), 4);

        assertThat(condition.word()).isEqualTo(word);
        assertThat(condition.status()).isNotEqualTo(Status.OK);
    }

    @Test
    void whatAnAlertColoursIsNotSaidToBeUp() {
        Condition firing = condition(SampleFleet.of(9).alert(0, "RedisEvicting", "warning"), 0);

        assertThat(firing.status()).isEqualTo(Status.WARNING);
        assertThat(firing.word()).isEqualTo("Alert");
        assertThat(condition(SampleFleet.of(9).alert(0, "RedisFragmentation", "info"), 0)
                        .word())
                .isEqualTo("Up");
    }

    @Test
    void theWordIsOfWhatGaveTheColour() {
        SampleFleet full = SampleFleet.of(9).memory(4, 0.95);
        assertThat(condition(full, 4).word()).isEqualTo("Memory");

        Condition firing = condition(full.alert(4, "RedisExporterDown", "critical"), 4);
        assertThat(firing.status()).isEqualTo(Status.CRITICAL);
        assertThat(firing.word()).isEqualTo("Alert");
    }

    @Test
    void oneOfSeveralExportersThatIsDownIsSaidUntilAnAlertGivesTheColour() {
        Target target = new Target(Labels.of("job", "redis"), Labels.of("job", "redis"));
        SampleFleet fleet = SampleFleet.of(9).warning(new FleetWarning.TargetDown(SampleFleet.key(4), target));

        assertThat(condition(fleet, 4).word()).isEqualTo("Exporter down");
        assertThat(condition(fleet, 4).status()).isEqualTo(Status.INFO);
        Condition firing = condition(fleet.alert(4, "TargetMissing", "critical"), 4);
        assertThat(firing.word()).isEqualTo("Alert");
        assertThat(firing.status()).isEqualTo(Status.CRITICAL);
        Condition informing = condition(
                SampleFleet.of(9)
                        .warning(new FleetWarning.TargetDown(SampleFleet.key(4), target))
                        .alert(4, "TargetMissing", "info"),
                4);
        assertThat(informing.word()).isEqualTo("Exporter down");
        assertThat(informing.status()).isEqualTo(Status.INFO);
    }

    @Test
    void theWorstIsSaidFirstAndTheRestKept() {
        Condition both = condition(SampleFleet.of(9).memory(4, 0.95).linkDown(4), 4);

        assertThat(both.word()).isEqualTo("Link down");
        assertThat(both.own()).extracting(Problem::kind).containsExactly(ProblemKind.LINK_DOWN, ProblemKind.MEMORY);
    }

    @Test
    void whatIsOnlyAroundAnInstanceIsKeptButIsNoTroubleOfItsOwn() {
        Condition around = condition(SampleFleet.of(9).nodeDown(0), 0);

        assertThat(around.word()).isEqualTo("Up");
        assertThat(around.own()).isEmpty();
        assertThat(around.has(ProblemKind.NODE_DOWN)).isTrue();
    }

    private static Condition condition(SampleFleet sample, int index) {
        var fleet = sample.snapshot();
        return Conditions.of(fleet).of(Objects.requireNonNull(fleet.instance(SampleFleet.key(index))));
    }
}
