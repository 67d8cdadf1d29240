package dev.pharos.alerts.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerting.HeldAlert;
import dev.pharos.alerting.Silence;
import dev.pharos.alerts.Boards;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.series.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class AlertWatchTest {
    private static final long REFRESH = 5_000;

    private static final String[] X = {"alertname", "X", "instance", "a"};
    private static final String[] X_ROUTED = {"alertname", "X", "cluster", "prod", "instance", "a"};

    private final AlertWatch watch = new AlertWatch();
    private long now = 1_000_000;

    /// A board one refresh later; what happened, as words.
    private List<String> see(UnaryOperator<Boards> board) {
        now += REFRESH;
        return watch.see(board.apply(Boards.at(now)).board(), now).stream()
                .map(AlertWatchTest::words)
                .toList();
    }

    /// The same board until this long passed.
    private List<String> see(long millis, UnaryOperator<Boards> board) {
        List<String> all = new ArrayList<>();
        for (long passed = 0; passed < millis; passed += REFRESH) {
            all.addAll(see(board));
        }
        return all;
    }

    private static String words(AlertEvent event) {
        return switch (event) {
            case AlertEvent.Standing(List<JoinedAlert> alerts, long _) ->
                "standing " + alerts.stream().map(JoinedAlert::name).sorted().toList();
            case AlertEvent.Fired(String _, JoinedAlert alert, long _) -> "fired " + alert.name();
            case AlertEvent.Resolved(String _, JoinedAlert alert, long _) -> "resolved " + alert.name();
            case AlertEvent.SilenceEnded(String _, JoinedAlert alert, var silence, long _) ->
                "silence of " + alert.name() + " ended"
                        + silence.map(Silence::id).map(id -> " " + id).orElse("");
        };
    }

    private void begin() {
        assertThat(see(board -> board)).isEmpty();
    }

    @Test
    void whatFiresWhenWatchingBeginsIsOneThing() {
        assertThat(see(board -> board.firing(X).firing("alertname", "Y").pending("alertname", "P")))
                .containsExactly("standing [X, Y]");
        assertThat(see(60_000, board -> board.firing(X).firing("alertname", "Y")))
                .isEmpty();
        assertThat(see(60_000, board -> board.firing(X))).containsExactly("resolved Y");
    }

    @Test
    void whatALateRouterKnewBeforeIsNoNews() {
        assertThat(see(board -> board.firing(X).routerSilent(Boards.ROUTER))).containsExactly("standing [X]");
        assertThat(see(board -> board.firing(X).held(X).held("alertname", "Y"))).containsExactly("standing [Y]");
        assertThat(see(board -> board.firing(X).held(X).held("alertname", "Y"))).isEmpty();
        assertThat(see(board -> board.firing(X).held(X).held("alertname", "Y").held("alertname", "Z")))
                .containsExactly("fired Z");
    }

    @Test
    void anAlertIsToldOnceAndItsEndOnce() {
        begin();
        assertThat(see(board -> board.pending(X))).isEmpty();
        assertThat(see(board -> board.firing(X))).containsExactly("fired X");
        assertThat(see(300_000, board -> board.firing(X))).isEmpty();
        assertThat(see(300_000, board -> board)).containsExactly("resolved X");
    }

    @Test
    void whatFiresAgainAfterItsEndIsNew() {
        begin();
        see(board -> board.firing(X));
        assertThat(see(60_000, board -> board)).containsExactly("resolved X");
        assertThat(see(board -> board.firing(X))).containsExactly("fired X");
    }

    /// The other one of two evaluators behind one address may not have evaluated it yet.
    @Test
    void whatIsMissingForAMomentIsNotOver() {
        begin();
        see(board -> board.firing(X));
        for (int i = 0; i < 10; i++) {
            assertThat(see(15_000, board -> board)).isEmpty();
            assertThat(see(board -> board.firing(X))).isEmpty();
        }
    }

    @Test
    void nothingIsOverWhileTheEvaluatorIsSilent() {
        begin();
        see(board -> board.firing(X).held(X));
        assertThat(see(3_600_000, board -> board.evaluatorSilent().router(Boards.ROUTER)))
                .as("the router drops what nobody sends again")
                .isEmpty();
        assertThat(see(300_000, board -> board.firing(X).held(X))).isEmpty();
    }

    /// Its labels are others while the router does not answer: the external ones are missing.
    @Test
    void aRouterThatIsSilentForAWhileChangesNothing() {
        begin();
        assertThat(see(board -> board.firing(X).held(X_ROUTED))).containsExactly("fired X");
        assertThat(see(120_000, board -> board.firing(X).routerSilent(Boards.ROUTER)))
                .isEmpty();
        assertThat(see(120_000, board -> board.firing(X).held(X_ROUTED))).isEmpty();
        assertThat(see(120_000, board -> board.firing(X).routersUnfound())).isEmpty();
        assertThat(see(120_000, board -> board.evaluatorSilent().held(X_ROUTED)))
                .isEmpty();
        assertThat(see(120_000, board -> board.firing(X).held(X_ROUTED))).isEmpty();
    }

    @Test
    void whatIsKnownFromARouterFirstIsTheSameOnceItIsEvaluated() {
        see(60_000, board -> board.evaluatorSilent().held(X_ROUTED));
        assertThat(see(board -> board.firing(X).routerSilent(Boards.ROUTER))).isEmpty();
        assertThat(see(board -> board.firing(X).held(X_ROUTED))).isEmpty();
        assertThat(see(60_000, board -> board.router(Boards.ROUTER))).containsExactly("resolved X");
    }

    @Test
    void whatOnlyRoutersKnowIsNotOverWhileOneIsSilentForAWhile() {
        begin();
        assertThat(see(board -> board.in("http://b", HeldAlert.State.ACTIVE, List.of(), X)
                        .router(Boards.ROUTER)))
                .containsExactly("fired X");
        assertThat(see(120_000, board -> board.router(Boards.ROUTER).routerSilent("http://b")))
                .isEmpty();
        assertThat(see(600_000, board -> board.router(Boards.ROUTER).routerSilent("http://b")))
                .as("one that is out for good")
                .containsExactly("resolved X");
    }

    @Test
    void routersThatWorkAsOneMayBeBehindEachOther() {
        begin();
        assertThat(see(board -> board.firing(X)
                        .in("http://b", HeldAlert.State.ACTIVE, List.of(), X)
                        .router(Boards.ROUTER)))
                .containsExactly("fired X");
        assertThat(see(board -> board.firing(X).routerSilent("http://b").router(Boards.ROUTER)))
                .isEmpty();
        assertThat(see(board -> board.firing(X).held(X).router("http://b"))).isEmpty();
    }

    @Test
    void whatIsSilencedFromTheStartIsNotTold() {
        begin();
        assertThat(see(60_000, board -> board.firing(X).silenced("s", X).silence("s", X)))
                .isEmpty();
        assertThat(see(60_000, board -> board.router(Boards.ROUTER))).isEmpty();
    }

    @Test
    void theEndOfASilenceIsToldOnce() {
        begin();
        see(60_000, board -> board.firing(X).silenced("s", X).silence("s", X));
        assertThat(see(300_000, board -> board.firing(X).held(X))).containsExactly("silence of X ended s");
        assertThat(see(60_000, board -> board.router(Boards.ROUTER))).containsExactly("resolved X");
    }

    @Test
    void silencingWhatFiresIsNoNews() {
        begin();
        assertThat(see(board -> board.firing(X).held(X))).containsExactly("fired X");
        assertThat(see(60_000, board -> board.firing(X).silenced("s", X))).isEmpty();
        assertThat(see(60_000, board -> board.router(Boards.ROUTER))).containsExactly("resolved X");
    }

    @Test
    void aSilenceIsNotOverBecauseItsRouterIsSilent() {
        begin();
        see(60_000, board -> board.firing(X).silenced("s", X_ROUTED).silence("s", X_ROUTED));
        assertThat(see(300_000, board -> board.firing(X).routerSilent(Boards.ROUTER)))
                .isEmpty();
        assertThat(see(60_000, board -> board.firing(X).silenced("s", X_ROUTED).silence("s", X_ROUTED)))
                .isEmpty();
        assertThat(see(1_200_000, board -> board.firing(X).routerSilent(Boards.ROUTER)))
                .as("its time is over whoever answers")
                .containsExactly("silence of X ended s");
    }

    /// A second router has not heard of the silence while the one that has is silent.
    @Test
    void aSilenceIsNotOverBecauseOneRouterDoesNotKnowIt() {
        begin();
        see(60_000, board -> board.firing(X).silenced("s", X).router("http://b"));
        assertThat(see(
                        20_000,
                        board -> board.firing(X)
                                .in("http://b", HeldAlert.State.ACTIVE, List.of(), X)
                                .routerSilent(Boards.ROUTER)))
                .isEmpty();
        assertThat(see(60_000, board -> board.firing(X).silenced("s", X).router("http://b")))
                .isEmpty();
    }

    @Test
    void whatNoRouterHoldsYetWaitsALittle() {
        begin();
        assertThat(see(board -> board.firing(X).router(Boards.ROUTER))).isEmpty();
        assertThat(see(60_000, board -> board.firing(X).silenced("s", X_ROUTED)))
                .as("silenced by a label that only the router sees")
                .isEmpty();

        assertThat(see(60_000, board -> board.firing(X).silenced("s", X_ROUTED).firing("alertname", "Y")))
                .as("not for long")
                .containsExactly("fired Y");
    }

    @Test
    void whatJustCameInIsLookedAtFirst() {
        begin();
        assertThat(see(board -> board.firing(X).in(Boards.ROUTER, HeldAlert.State.UNPROCESSED, List.of(), X)))
                .isEmpty();
        assertThat(see(60_000, board -> board.firing(X).silenced("s", X))).isEmpty();
    }

    @Test
    void aKnownSilenceKeepsQuietWhatBeginsWhileNoRouterAnswers() {
        assertThat(see(board -> board.router(Boards.ROUTER).silence("s", "alertname", "X")))
                .isEmpty();
        assertThat(see(60_000, board -> board.firing(X).routerSilent(Boards.ROUTER)))
                .isEmpty();
        assertThat(see(board -> board.firing("alertname", "Y").routerSilent(Boards.ROUTER)))
                .containsExactly("fired Y");
    }

    @Test
    void whatWasInhibitedIsToldOnceItIsNot() {
        begin();
        assertThat(see(60_000, board -> board.firing(X).inhibited(X))).isEmpty();
        assertThat(see(60_000, board -> board.firing(X).held(X))).containsExactly("fired X");
        assertThat(see(60_000, board -> board.firing(X).inhibited(X))).isEmpty();
        assertThat(see(60_000, board -> board.firing(X).held(X)))
                .as("told before")
                .isEmpty();
    }

    @Test
    void whatPharosSaysItselfIsToldWhoeverAnswers() {
        JoinedAlert own = JoinedAlert.own(Labels.of("alertname", "PharosPrometheusSilent"), Labels.EMPTY, "p", now);
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            now += REFRESH;
            watch.see(Boards.at(now).evaluatorSilent().board().with(List.of(own)), now).stream()
                    .map(AlertWatchTest::words)
                    .forEach(said::add);
        }

        assertThat(said).containsExactly("fired PharosPrometheusSilent");
        assertThat(see(board -> board.firing(X)))
                .containsExactlyInAnyOrder("standing [X]", "resolved PharosPrometheusSilent");
    }

    @Test
    void aClockThatIsSetBackEndsNothing() {
        begin();
        see(board -> board.firing(X));
        see(board -> board);
        now -= 3_600_000;
        assertThat(see(board -> board)).isEmpty();
        assertThat(see(60_000, board -> board)).containsExactly("resolved X");
    }

    @Test
    void thePastIsNoNews() {
        begin();
        var past = new dev.pharos.alerts.AlertBoard(
                Boards.at(1).firing(X).board().alerts(), List.of(), List.of(), null, null, 1, true);

        assertThat(watch.see(past, now)).isEmpty();
    }

    @Test
    void moreThanAnybodyReadsIsNotFollowed() {
        begin();
        now += REFRESH;
        Boards many = Boards.at(now);
        for (int i = 0; i < Ledger.MOST + 10; i++) {
            many.firing("alertname", "X", "instance", "i" + i);
        }

        assertThat(watch.see(many.board(), now)).hasSize(Ledger.MOST);
    }
}
