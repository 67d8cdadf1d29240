package dev.pharos.alerts.silence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerting.Matcher;
import dev.pharos.alerting.Silence;
import dev.pharos.alerts.AlertBoard;
import dev.pharos.alerts.AlertState;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.series.Labels;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SilenceStandingTest {
    private static final long MINUTE = 60_000;
    private static final long NOW = 1_000 * MINUTE;

    private static final JoinedAlert QUIET = alert("a:1", AlertState.SILENCED, NOW - 100 * MINUTE);
    private static final JoinedAlert LOUD = alert("a:1", AlertState.FIRING, NOW - 100 * MINUTE);

    @Test
    void itMatchesAllThatSomebodyWouldBeToldOf() {
        SilenceStanding standing = SilenceStanding.of(
                silence("s", "a:1", Silence.State.ACTIVE, NOW + 100 * MINUTE),
                board(
                        List.of(),
                        QUIET,
                        alert("a:1", AlertState.PENDING, NOW),
                        alert("a:1", AlertState.INHIBITED, NOW),
                        alert("b:1", AlertState.FIRING, NOW)));

        assertThat(standing.alerts())
                .extracting(JoinedAlert::state)
                .containsExactly(AlertState.SILENCED, AlertState.INHIBITED);
        assertThat(standing.quiet()).isEqualTo(2);
        assertThat(standing.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"31, false", "30, true", "1, true"})
    void whatEndsSoonWhileAlertsFireUnderItIsWarnedOf(int minutes, boolean warned) {
        Silence silence = silence("s", "a:1", Silence.State.ACTIVE, NOW + minutes * MINUTE);

        assertThat(SilenceStanding.of(silence, board(List.of(), QUIET))
                        .warnings()
                        .contains(SilenceStanding.Warning.ENDS_SOON))
                .isEqualTo(warned);
        assertThat(SilenceStanding.of(silence, board(List.of())).warnings())
                .containsExactly(SilenceStanding.Warning.MATCHES_NOTHING);
    }

    @Test
    void whatAPharosRenewsDoesNotEndSoon() {
        Silence plain = silence("s", "a:1", Silence.State.ACTIVE, NOW + MINUTE);
        Silence renewed = new Silence(
                plain.id(),
                plain.matchers(),
                plain.startsAt(),
                plain.endsAt(),
                plain.updatedAt(),
                plain.createdBy(),
                "ACK! [pharos]",
                plain.state());

        assertThat(SilenceStanding.of(renewed, board(List.of(), QUIET)).warnings())
                .isEmpty();
    }

    @Test
    void whatEndedWhileItsAlertsFireIsWarnedOf() {
        Silence over = silence("s", "a:1", Silence.State.EXPIRED, NOW - 10 * MINUTE);

        assertThat(SilenceStanding.of(over, board(List.of(), LOUD)).warnings())
                .containsExactly(SilenceStanding.Warning.ENDED_FIRING);
        assertThat(SilenceStanding.of(over, board(List.of(), QUIET)).warnings())
                .as("another silence took its place")
                .isEmpty();
        assertThat(SilenceStanding.of(over, board(List.of(), alert("a:1", AlertState.FIRING, NOW - MINUTE)))
                        .warnings())
                .as("it began after the silence")
                .isEmpty();
        assertThat(SilenceStanding.of(over, board(List.of())).warnings()).isEmpty();
        assertThat(SilenceStanding.of(over, board(List.of(), LOUD)).quiet()).isZero();
    }

    @Test
    void ofWhatHasNotBegunNothingIsSaid() {
        assertThat(SilenceStanding.of(
                                silence("s", "none", Silence.State.PENDING, NOW + MINUTE), board(List.of(), QUIET))
                        .warnings())
                .isEmpty();
    }

    @Test
    void heardAgainIsWhatNoOtherSilenceKeepsQuiet() {
        Silence one = silence("1", "a:1", Silence.State.ACTIVE, NOW + MINUTE);
        Silence both = new Silence(
                "2",
                List.of(Matcher.of("instance", Matcher.Operator.REGEX, "[ab]:1").orElseThrow()),
                0,
                NOW + MINUTE,
                1,
                "me",
                "why",
                Silence.State.ACTIVE);
        JoinedAlert other = alert("b:1", AlertState.SILENCED, 1);
        AlertBoard board = board(List.of(one, both), QUIET, other);
        List<SilenceStanding> all = SilenceStanding.all(board);

        assertThat(SilenceStanding.heardAgain(all.subList(0, 1), board)).isEmpty();
        assertThat(SilenceStanding.heardAgain(all.subList(1, 2), board)).containsExactly(other);
        assertThat(SilenceStanding.heardAgain(all, board)).containsExactly(QUIET, other);
    }

    @Test
    void theOrderIsThatOfStatesThenOfNearness() {
        List<SilenceStanding> all = SilenceStanding.all(board(List.of(
                silence("old", "a", Silence.State.EXPIRED, NOW - 20),
                silence("late", "a", Silence.State.ACTIVE, NOW + 20),
                silence("to come", "a", Silence.State.PENDING, NOW + 5),
                silence("recent", "a", Silence.State.EXPIRED, NOW - 10),
                silence("soon", "a", Silence.State.ACTIVE, NOW + 10))));

        assertThat(ids(SilenceOrder.STATE.of(all))).containsExactly("soon", "late", "to come", "recent", "old");
        assertThat(ids(SilenceOrder.END_FIRST.of(all))).containsExactly("old", "recent", "to come", "soon", "late");
        assertThat(ids(SilenceOrder.END_LAST.of(all))).containsExactly("late", "soon", "to come", "recent", "old");
        for (SilenceOrder each : SilenceOrder.values()) {
            assertThat(SilenceOrder.read(each.written())).isEqualTo(each);
        }
        assertThat(SilenceOrder.read("of a later version")).isEqualTo(SilenceOrder.STATE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                | true",
                "instance=a:1      | true",
                "instance=\"a:1\"  | true",
                "KIM  disk         | true",
                "kim other         | false",
                "down              | true",
            })
    void theFilterLooksForWordsInAllThatIsKnown(String typed, boolean passes) {
        SilenceStanding standing =
                SilenceStanding.of(silence("s", "a:1", Silence.State.ACTIVE, NOW + MINUTE), board(List.of(), QUIET));

        assertThat(SilenceFilter.parse(typed).test(standing)).isEqualTo(passes);
    }

    private static List<String> ids(List<SilenceStanding> standings) {
        return standings.stream().map(each -> each.silence().id()).toList();
    }

    private static AlertBoard board(List<Silence> silences, JoinedAlert... alerts) {
        return new AlertBoard(Arrays.asList(alerts), silences, List.of(), null, null, NOW, false);
    }

    private static JoinedAlert alert(String instance, AlertState state, long startsAt) {
        return new JoinedAlert(
                instance + state,
                Labels.of("alertname", "Down", "instance", instance),
                Labels.EMPTY,
                state,
                startsAt,
                null,
                null,
                null);
    }

    private static Silence silence(String id, String instance, Silence.State state, long endsAt) {
        return new Silence(
                id, List.of(Matcher.equal("instance", instance)), 0, endsAt, 1, "Kim", "the larger disk", state);
    }
}
