package dev.pharos.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerting.Silence;
import dev.pharos.series.Labels;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlertBoardTest {
    private static final JoinedAlert OWN = JoinedAlert.own(
            Labels.of("alertname", "PharosPrometheusSilent", "severity", "critical"), Labels.EMPTY, "http://p", 5);

    @Test
    void whatPharosSaysItselfComesFirstAmongTheEquallyBad() {
        AlertBoard board = Boards.at(9)
                .firing("alertname", "A", "severity", "critical")
                .pending("alertname", "P", "severity", "critical")
                .board()
                .with(List.of(OWN));

        assertThat(board.alerts()).extracting(JoinedAlert::name).containsExactly("PharosPrometheusSilent", "A", "P");
        assertThat(board.alerts()).extracting(JoinedAlert::isOwn).containsExactly(true, false, false);
        assertThat(board.alerts().getFirst().severity()).isEqualTo(Severity.CRITICAL);
        assertThat(board.alerts().getFirst().fingerprint()).isEqualTo(Fingerprint.of(OWN.labels()));
    }

    /// Nobody answers, and yet there is something to list.
    @Test
    void aBoardWithWhatPharosSaysIsNotBlind() {
        AlertBoard nobody = Boards.at(9).evaluatorSilent().board();

        assertThat(nobody.isBlind()).isTrue();
        assertThat(nobody.with(List.of(OWN)).isBlind()).isFalse();
        assertThat(nobody.with(List.of(OWN)).evaluator()).isEqualTo(Boards.REFUSED);
        assertThat(nobody.with(List.of())).isSameAs(nobody);
    }

    @Test
    void aBoardIsWholeWhereEverybodyAnswered() {
        assertThat(Boards.at(1).board().isWhole()).isTrue();
        assertThat(Boards.at(1).router("a").board().isWhole()).isTrue();
        assertThat(Boards.at(1).router("a").routerSilent("b").board().isWhole()).isFalse();
        assertThat(Boards.at(1).routersUnfound().board().isWhole()).isFalse();
        assertThat(Boards.at(1).evaluatorSilent().board().isWhole()).isFalse();
        assertThat(Boards.at(1).evaluatorSilent().board().isWholeOfRouters()).isTrue();
    }

    @Test
    void whatKeepsAnAlertQuietIsWhatItsRouterSays() {
        AlertBoard board = Boards.at(1)
                .silenced("s1", "alertname", "X")
                .silence("s1", "alertname", "X")
                .silence("s2", "alertname", "X")
                .board();

        assertThat(board.silencing(board.alerts().getFirst()))
                .extracting(Silence::id)
                .containsExactly("s1");
    }

    @Test
    void whatNoRouterHoldsIsKeptQuietByWhatMatches() {
        AlertBoard board = Boards.at(1)
                .firing("alertname", "X", "instance", "a")
                .silence("s1", "alertname", "X")
                .silence("s2", "alertname", "Y")
                .silence(Boards.silence("s3", Silence.State.EXPIRED, 0, "alertname", "X"))
                .board();

        assertThat(board.silencing(board.alerts().getFirst()))
                .extracting(Silence::id)
                .containsExactly("s1");
    }

    @Test
    void boardsOfThePastSayNothingOfPharos() {
        AlertBoards boards = new AlertBoards() {
            @Override
            public AlertBoard read() {
                return Boards.at(9).board();
            }

            @Override
            public AlertBoard read(long time) {
                return Boards.at(time).board();
            }
        };

        assertThat(boards.with(() -> List.of(OWN)).read().alerts()).containsExactly(OWN);
        assertThat(boards.with(() -> List.of(OWN)).read(5).alerts()).isEmpty();
    }
}
