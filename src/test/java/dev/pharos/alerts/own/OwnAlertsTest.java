package dev.pharos.alerts.own;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerts.Boards;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.alerts.Severity;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.source.ScrapeTarget;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class OwnAlertsTest {
    private static final String[] X = {"alertname", "X", "severity", "critical"};
    private static final String[] WATCHDOG = {"alertname", "Watchdog", "severity", "none"};

    private final OwnAlerts own = new OwnAlerts("http://prom:9090");
    private long now = 100_000_000;
    private Outcome<List<ScrapeTarget>> targets = Outcome.success(List.of());

    /// Boards of so much time, one each five seconds; what is on after the last, by name and subject.
    private List<String> see(Duration span, UnaryOperator<Boards> board) {
        List<JoinedAlert> on = List.of();
        for (long end = now + span.toMillis(); now < end; ) {
            now += 5_000;
            on = own.see(board.apply(Boards.at(now)).board(), targets, now);
        }
        return on.stream().map(alert -> alert.name() + " " + alert.subject()).toList();
    }

    /// All that were ever on meanwhile.
    private List<String> ever(Duration span, UnaryOperator<Boards> board) {
        TreeSet<String> all = new TreeSet<>();
        for (long end = now + span.toMillis(); now < end; ) {
            all.addAll(see(Duration.ofSeconds(5), board));
        }
        return new ArrayList<>(all);
    }

    private static Outcome<List<ScrapeTarget>> scraped(String... jobsAndInstances) {
        return Outcome.success(Arrays.stream(jobsAndInstances)
                .map(each -> each.split(" ", -1))
                .map(each -> new ScrapeTarget(
                        each[0], Labels.of("job", each[0], "instance", each[1]), "http://" + each[1], 15, true, "", 1))
                .toList());
    }

    @Test
    void aPrometheusThatDoesNotAnswerIsTold() {
        assertThat(see(Duration.ofSeconds(15), Boards::evaluatorSilent)).isEmpty();
        assertThat(see(Duration.ofSeconds(30), Boards::evaluatorSilent))
                .containsExactly("PharosPrometheusSilent http://prom:9090");
        JoinedAlert silent =
                own.see(Boards.at(now).evaluatorSilent().board(), targets, now).getFirst();
        assertThat(silent.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(silent.startsAt()).isEqualTo(100_005_000);
        assertThat(silent.isOwn()).isTrue();

        assertThat(see(Duration.ofSeconds(5), board -> board))
                .as("once is no sign")
                .hasSize(1);
        assertThat(see(Duration.ofSeconds(5), board -> board)).isEmpty();
    }

    @Test
    void aPrometheusThatRefusesAQuestionAnswers() {
        assertThat(ever(
                        Duration.ofMinutes(5),
                        board -> board.evaluatorSilent(
                                new Failure.Rejected("http://prom", "execution", "too many samples"))))
                .isEmpty();
        assertThat(ever(Duration.ofMinutes(5), board -> board.evaluatorSilent(new Failure.Cancelled("alerts"))))
                .isEmpty();
    }

    @Test
    void whatFailsNowAndThenIsNotSilent() {
        for (int i = 0; i < 50; i++) {
            assertThat(see(Duration.ofSeconds(10), Boards::evaluatorSilent)).isEmpty();
            assertThat(see(Duration.ofSeconds(5), board -> board)).isEmpty();
        }
    }

    @Test
    void aRouterThatDoesNotAnswerIsToldUntilItIsNoneAnyMore() {
        UnaryOperator<Boards> one = board -> board.router("http://a").routerSilent("http://b");

        assertThat(see(Duration.ofMinutes(1), one)).containsExactly("PharosAlertmanagerSilent http://b");
        assertThat(see(Duration.ofMinutes(1), board -> board.evaluatorSilent().routersUnfound()))
                .contains("PharosAlertmanagerSilent http://b");
        assertThat(see(Duration.ofMinutes(1), board -> board.router("http://a")))
                .isEmpty();
    }

    @Test
    void whatFiresAndReachesNoRouterIsCutOff() {
        see(Duration.ofMinutes(1), board -> board.router(Boards.ROUTER));

        assertThat(see(Duration.ofMinutes(2), board -> board.firing(X).router(Boards.ROUTER)))
                .as("a router that was started anew")
                .isEmpty();
        assertThat(see(Duration.ofMinutes(2), board -> board.firing(X).router(Boards.ROUTER)))
                .containsExactly("PharosAlertmanagerCutOff Alertmanager");
        assertThat(see(Duration.ofMinutes(1), board -> board.firing(X).held(X))).isEmpty();
    }

    @Test
    void whatIsRelabelledOrHasNoWeightIsNotCutOff() {
        assertThat(ever(
                        Duration.ofMinutes(10),
                        board -> board.firing("alertname", "X", "replica", "a").held("alertname", "X")))
                .isEmpty();
        assertThat(ever(
                        Duration.ofMinutes(10),
                        board -> board.firing("alertname", "N", "severity", "info")
                                .router(Boards.ROUTER)))
                .isEmpty();
    }

    @Test
    void aRuleThatIsKeptBackOnPurposeIsNotCutOff() {
        String[] kept = {"alertname", "Kept", "severity", "warning"};
        assertThat(ever(
                        Duration.ofMinutes(10),
                        board -> board.firing(kept).firing(X).held(X)))
                .isEmpty();

        assertThat(ever(Duration.ofMinutes(10), board -> board.firing(kept).router(Boards.ROUTER)))
                .isEmpty();
    }

    @Test
    void anEnvironmentThatNeverHadARouterMissesNone() {
        assertThat(ever(Duration.ofMinutes(10), board -> board.firing(X))).isEmpty();
    }

    @Test
    void aRouterThatPrometheusNamesNoLongerIsMissed() {
        see(Duration.ofMinutes(1), board -> board.router(Boards.ROUTER));

        assertThat(see(Duration.ofMinutes(5), board -> board)).containsExactly("PharosAlertmanagerCutOff Alertmanager");
    }

    @Test
    void whileARouterIsSilentNobodyIsCutOff() {
        see(Duration.ofMinutes(1), board -> board.router(Boards.ROUTER));

        assertThat(see(Duration.ofMinutes(10), board -> board.firing(X).routerSilent(Boards.ROUTER)))
                .containsExactly("PharosAlertmanagerSilent " + Boards.ROUTER);
    }

    @Test
    void aHeartbeatThatStoppedIsTold() {
        see(Duration.ofMinutes(5), board -> board.firing(WATCHDOG));
        assertThat(ever(Duration.ofMinutes(1), board -> board)).isEmpty();
        assertThat(see(Duration.ofMinutes(1), board -> board)).containsExactly("PharosWatchdogStopped Watchdog");

        assertThat(see(Duration.ofSeconds(10), board -> board.firing(WATCHDOG))).isEmpty();
    }

    @Test
    void aHeartbeatThatIsNotHeardBecauseNobodyAnswersHasNotStopped() {
        see(Duration.ofMinutes(5), board -> board.firing(WATCHDOG));

        assertThat(see(Duration.ofMinutes(10), Boards::evaluatorSilent))
                .containsExactly("PharosPrometheusSilent http://prom:9090");
        assertThat(see(Duration.ofMinutes(1), board -> board.firing(WATCHDOG))).isEmpty();
    }

    @Test
    void whereNoHeartbeatWasSeenNoneStopped() {
        assertThat(ever(Duration.ofMinutes(10), board -> board.firing(X))).isEmpty();
    }

    @Test
    void aHeartbeatWhoseRuleWasTakenAwayIsForgotten() {
        see(Duration.ofMinutes(1), board -> board.firing(WATCHDOG));
        see(Duration.ofMinutes(10), board -> board);

        assertThat(see(Duration.ofHours(6), board -> board)).isEmpty();
    }

    @Test
    void aTargetThatIsScrapedNoLongerIsTold() {
        targets = scraped("redis a:1", "redis b:1", "node a:2");
        see(Duration.ofMinutes(1), board -> board);
        targets = scraped("redis a:1", "node a:2");

        assertThat(ever(Duration.ofSeconds(110), board -> board)).isEmpty();
        assertThat(see(Duration.ofMinutes(1), board -> board)).containsExactly("PharosTargetVanished b:1");
        JoinedAlert vanished = own.see(Boards.at(now).board(), targets, now).getFirst();
        assertThat(vanished.labels().get("job")).isEqualTo("redis");
        assertThat(vanished.severity()).isEqualTo(Severity.WARNING);

        targets = scraped("redis a:1", "redis b:1", "node a:2");
        assertThat(see(Duration.ofSeconds(5), board -> board)).isEmpty();
    }

    @Test
    void whatIsGoneForAMomentHasNotVanished() {
        for (int i = 0; i < 10; i++) {
            targets = scraped("redis a:1", "redis b:1");
            assertThat(see(Duration.ofSeconds(30), board -> board)).isEmpty();
            targets = scraped("redis a:1");
            assertThat(see(Duration.ofSeconds(60), board -> board)).isEmpty();
        }
    }

    @Test
    void whatWasReplacedHasNotVanished() {
        targets = scraped("redis a:1", "redis b:1");
        see(Duration.ofMinutes(1), board -> board);
        targets = scraped("redis a:1", "redis c:1");
        assertThat(ever(Duration.ofMinutes(10), board -> board)).isEmpty();

        targets = scraped("cache a:1", "cache c:1");
        assertThat(ever(Duration.ofMinutes(10), board -> board))
                .as("a job of another name")
                .isEmpty();
    }

    @Test
    void whatIsReplacedLaterIsOver() {
        targets = scraped("redis a:1", "redis b:1");
        see(Duration.ofMinutes(1), board -> board);
        targets = scraped("redis a:1");
        assertThat(see(Duration.ofMinutes(5), board -> board)).hasSize(1);
        targets = scraped("redis a:1", "redis c:1");

        assertThat(see(Duration.ofSeconds(5), board -> board)).isEmpty();
    }

    @Test
    void manyThatVanishAtOnceAreOneAlert() {
        targets = scraped("redis a:1", "redis b:1", "redis c:1", "redis d:1", "redis e:1", "redis f:1", "node a:2");
        see(Duration.ofMinutes(1), board -> board);
        targets = scraped("redis f:1", "node a:2");
        assertThat(see(Duration.ofMinutes(5), board -> board)).containsExactly("PharosTargetVanished redis");
        JoinedAlert first = own.see(Boards.at(now).board(), targets, now).getFirst();
        assertThat(first.annotations().get("count")).isEqualTo("5");

        targets = scraped("node a:2");
        see(Duration.ofMinutes(5), board -> board);
        JoinedAlert second = own.see(Boards.at(now).board(), targets, now).getFirst();
        assertThat(second.annotations().get("count")).isEqualTo("6");
        assertThat(second.fingerprint()).isEqualTo(first.fingerprint());
    }

    @Test
    void anAnswerWithoutTargetsSaysNothing() {
        targets = scraped("redis a:1");
        see(Duration.ofMinutes(1), board -> board);
        targets = Outcome.success(List.of());
        assertThat(ever(Duration.ofMinutes(10), board -> board)).isEmpty();
        targets = Outcome.failed(Boards.REFUSED);
        assertThat(ever(Duration.ofMinutes(10), board -> board)).isEmpty();
    }

    @Test
    void whatVanishedIsForgottenAfterHours() {
        targets = scraped("redis a:1", "redis b:1");
        see(Duration.ofMinutes(1), board -> board);
        targets = scraped("redis a:1");
        assertThat(see(Duration.ofHours(1), board -> board)).hasSize(1);

        assertThat(see(Duration.ofHours(6), board -> board)).isEmpty();
    }
}
