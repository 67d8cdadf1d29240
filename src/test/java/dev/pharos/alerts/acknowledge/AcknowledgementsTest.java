package dev.pharos.alerts.acknowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerting.AlertRouters;
import dev.pharos.alerting.FakeRouter;
import dev.pharos.alerting.Silence;
import dev.pharos.alerts.AlertBoard;
import dev.pharos.alerts.Boards;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class AcknowledgementsTest {
    private static final String[] X = {"alertname", "X", "instance", "a"};
    private static final String[] X_ROUTED = {"alertname", "X", "cluster", "prod", "instance", "a"};

    private long now = 1_000_000;
    private final InstantSource clock = () -> Instant.ofEpochMilli(now);
    private final Routed router = new Routed(clock);
    private Acknowledgements acknowledgements = opened("dba");

    private Acknowledgements opened(String author) {
        return new Acknowledgements(FakeRouter.all(router), author, clock);
    }

    /// As all of them would be read now.
    private AlertBoard board(UnaryOperator<Boards> on) {
        Boards board = on.apply(Boards.at(now).router(Boards.ROUTER));
        router.silences().orElse(List.of()).forEach(board::silence);
        return board.board();
    }

    /// Boards of so much time, one each five seconds.
    private List<Tended> tend(Duration span, UnaryOperator<Boards> on) {
        List<Tended> all = new ArrayList<>();
        for (long end = now + span.toMillis(); now < end; ) {
            now += 5_000;
            all.addAll(acknowledgements.tend(board(on)));
        }
        return all;
    }

    private static Boards firing(Boards board) {
        return board.firing(X).silenced("s1", X_ROUTED);
    }

    private String acknowledge() {
        JoinedAlert alert = board(AcknowledgementsTest::firing).alerts().getFirst();
        return acknowledgements.acknowledge(alert, "dba looks after it").orElse("failed");
    }

    @Test
    void anAcknowledgementIsAShortSilenceOfExactlyTheLabels() {
        assertThat(acknowledge()).isEqualTo("s1");

        assertThat(router.active()).singleElement().satisfies(silence -> {
            assertThat(silence.matchers())
                    .extracting(Object::toString)
                    .containsExactly("alertname=\"X\"", "cluster=\"prod\"", "instance=\"a\"");
            assertThat(silence.comment()).isEqualTo("ACK! dba looks after it [pharos]");
            assertThat(silence.createdBy()).isEqualTo("dba");
            assertThat(silence.endsAt() - now).isEqualTo(Acknowledgements.LENGTH.toMillis());
            assertThat(Acknowledgement.is(silence)).isTrue();
        });
        AlertBoard board = board(AcknowledgementsTest::firing);
        assertThat(Acknowledgement.of(board.alerts().getFirst(), board))
                .get()
                .extracting(Silence::id)
                .isEqualTo("s1");
    }

    @Test
    void itLastsAsLongAsItsAlertFiresAndIsOneSilence() {
        acknowledge();

        assertThat(tend(Duration.ofMinutes(9), AcknowledgementsTest::firing)).isEmpty();
        assertThat(tend(Duration.ofHours(2), AcknowledgementsTest::firing))
                .hasSizeBetween(11, 13)
                .allSatisfy(tended ->
                        assertThat(tended).isEqualTo(new Tended(Tended.Deed.EXTENDED, "s1", Outcome.success("s1"))));
        assertThat(router.active()).hasSize(1);
    }

    @Test
    void itEndsWithItsAlert() {
        acknowledge();
        tend(Duration.ofMinutes(1), AcknowledgementsTest::firing);

        assertThat(tend(Duration.ofMinutes(2), board -> board))
                .containsExactly(new Tended(Tended.Deed.ENDED, "s1", Outcome.success("s1")));
        assertThat(router.active()).isEmpty();
        assertThat(router.asked).containsExactly("make s1", "expire s1");
    }

    @Test
    void whatIsMissingForAMomentIsNotOver() {
        acknowledge();
        for (int i = 0; i < 10; i++) {
            assertThat(tend(Duration.ofSeconds(20), board -> board)).isEmpty();
            assertThat(tend(Duration.ofSeconds(5), AcknowledgementsTest::firing))
                    .isEmpty();
        }
    }

    /// It ends by itself then, unless the alert is seen again.
    @Test
    void whileSomebodyIsSilentItIsNeitherEndedNorExtendedForAnAlertThatIsNotSeen() {
        acknowledge();

        assertThat(tend(Duration.ofMinutes(14), Boards::evaluatorSilent)).isEmpty();
        assertThat(router.active()).hasSize(1);
        assertThat(tend(Duration.ofSeconds(10), AcknowledgementsTest::firing)).hasSize(1);
    }

    /// The labels that only routers see are missing.
    @Test
    void itLastsWhileNoRouterHoldsWhatFires() {
        acknowledge();

        assertThat(tend(Duration.ofMinutes(12), board -> board.firing(X)))
                .extracting(Tended::deed)
                .containsExactly(Tended.Deed.EXTENDED);
    }

    @Test
    void whoEndsItByHandHasTheLastWord() {
        acknowledge();
        tend(Duration.ofMinutes(1), AcknowledgementsTest::firing);
        assertThat(router.expire("s1").isSuccess()).isTrue();

        assertThat(tend(Duration.ofHours(1), AcknowledgementsTest::firing)).isEmpty();
        assertThat(router.active()).isEmpty();
    }

    @Test
    void whatIsWithdrawnIsOverThoughABoardStillShowsIt() {
        acknowledge();
        tend(Duration.ofMinutes(9), AcknowledgementsTest::firing);
        now += 90_000;
        AlertBoard before = board(AcknowledgementsTest::firing);

        assertThat(acknowledgements.withdraw("s1")).isEqualTo(Outcome.success("s1"));
        assertThat(acknowledgements.tend(before)).isEmpty();
        assertThat(router.active()).isEmpty();
    }

    @Test
    void aPharosThatIsOpenedAgainGoesOn() {
        acknowledge();
        now += 60_000;
        acknowledgements = opened("dba");

        assertThat(tend(Duration.ofMinutes(12), AcknowledgementsTest::firing))
                .extracting(Tended::deed)
                .containsExactly(Tended.Deed.EXTENDED);
        assertThat(acknowledge()).as("the same one").isEqualTo("s1");
        assertThat(tend(Duration.ofMinutes(2), board -> board))
                .extracting(Tended::deed)
                .containsExactly(Tended.Deed.ENDED);
    }

    @Test
    void whereNoPharosLooksAfterItItEndsByItself() {
        acknowledge();
        now += Acknowledgements.LENGTH.toMillis();

        assertThat(router.active()).isEmpty();
        acknowledgements = opened("dba");
        assertThat(tend(Duration.ofMinutes(20), board -> board.firing(X).held(X_ROUTED)))
                .isEmpty();
    }

    @Test
    void whatOthersMadeIsTheirs() {
        acknowledge();
        acknowledgements = opened("someone else");

        assertThat(tend(Duration.ofMinutes(2), board -> board)).isEmpty();
        assertThat(router.active()).hasSize(1);
    }

    @Test
    void aSilenceOfOnesOwnThatIsNoAcknowledgementIsLeftAlone() {
        Silence plain = Boards.silence("p", Silence.State.ACTIVE, now + 60_000, X);
        AlertBoard board = Boards.at(now).router(Boards.ROUTER).silence(plain).board();
        acknowledgements = opened("me");

        acknowledgements.tend(board);
        now += 60_000 - 1;
        assertThat(acknowledgements.tend(board)).isEmpty();
    }

    @Test
    void whatCouldNotBeDoneIsSaidAndTriedAgain() {
        acknowledge();
        tend(Duration.ofMinutes(9), AcknowledgementsTest::firing);
        router.failure = Boards.REFUSED;

        assertThat(tend(Duration.ofMinutes(2), AcknowledgementsTest::firing))
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        tended -> assertThat(tended.outcome().failureOrNull()).isEqualTo(Boards.REFUSED));
        router.failure = null;
        assertThat(tend(Duration.ofSeconds(10), AcknowledgementsTest::firing))
                .singleElement()
                .satisfies(tended -> assertThat(tended.outcome().isSuccess()).isTrue());
    }

    @Test
    void theNextRouterIsAskedWhereOneDoesNotAnswer() {
        acknowledgements = new Acknowledgements(
                FakeRouter.all(FakeRouter.failing("http://a", Boards.REFUSED), router), "dba", clock);

        assertThat(acknowledge()).isEqualTo("s1");
    }

    @Test
    void withoutARouterThereIsNobodyToAsk() {
        acknowledgements = new Acknowledgements(AlertRouters.NONE, "dba", clock);
        JoinedAlert alert = Boards.at(now).firing(X).board().alerts().getFirst();

        assertThat(acknowledgements.acknowledge(alert, "x").failureOrNull()).isInstanceOf(Failure.Misconfigured.class);
    }
}
