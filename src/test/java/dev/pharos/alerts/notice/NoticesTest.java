package dev.pharos.alerts.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerts.AlertBoard;
import dev.pharos.alerts.Boards;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.alerts.Severity;
import dev.pharos.alerts.watch.AlertEvent;
import dev.pharos.alerts.watch.AlertWatch;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class NoticesTest {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final AlertWatch watch = new AlertWatch();
    private final Notices notices = new Notices();
    private NoticeRules rules = NoticeRules.DEFAULT;

    /// A Monday.
    private ZonedDateTime now = ZonedDateTime.of(2026, 11, 30, 12, 0, 0, 0, SEOUL);

    private List<Notice> see(UnaryOperator<Boards> board) {
        now = now.plusSeconds(5);
        return told(board.apply(Boards.at(millis())).board());
    }

    private List<Notice> told(AlertBoard board) {
        return notices.of(watch.see(board, millis()), rules, now);
    }

    private List<Notice> see(Duration span, UnaryOperator<Boards> board) {
        List<Notice> all = new ArrayList<>();
        for (ZonedDateTime end = now.plus(span); now.isBefore(end); ) {
            all.addAll(see(board));
        }
        return all;
    }

    private long millis() {
        return now.toInstant().toEpochMilli();
    }

    private static UnaryOperator<Boards> some(int count, String name, String severity) {
        return board -> {
            for (int i = 0; i < count; i++) {
                board.firing("alertname", name, "instance", "i" + i, "severity", severity);
            }
            return board;
        };
    }

    private static UnaryOperator<Boards> both(UnaryOperator<Boards> one, UnaryOperator<Boards> other) {
        return board -> other.apply(one.apply(board));
    }

    @Test
    void oneAlertIsOneNoticeAndItsEndAnother() {
        see(board -> board);

        List<Notice> down = see(some(1, "Down", "critical"));
        assertThat(down).singleElement().isInstanceOfSatisfying(Notice.Single.class, one -> {
            assertThat(one.kind()).isEqualTo(Notice.Kind.FIRED);
            assertThat(one.alert().name()).isEqualTo("Down");
            assertThat(one.sound()).isTrue();
            assertThat(one.worst()).isEqualTo(Severity.CRITICAL);
        });
        assertThat(see(Duration.ofHours(1), some(1, "Down", "critical"))).isEmpty();
        assertThat(see(Duration.ofMinutes(2), board -> board))
                .singleElement()
                .isInstanceOfSatisfying(Notice.Single.class, one -> {
                    assertThat(one.kind()).isEqualTo(Notice.Kind.RESOLVED);
                    assertThat(one.sound()).isFalse();
                });
    }

    @Test
    void whatOneDoesNotWantIsNotTold() {
        see(board -> board);
        assertThat(see(some(1, "Note", "info"))).isEmpty();

        rules = new NoticeRules(
                Map.of(Severity.INFO, NoticeRules.Attention.POPUP), false, Optional.empty(), Instant.EPOCH, 5);
        assertThat(see(some(1, "Down", "critical"))).isEmpty();
        assertThat(see(some(1, "Other", "info")))
                .singleElement()
                .satisfies(notice -> assertThat(notice.sound()).isFalse());
        assertThat(see(Duration.ofMinutes(2), board -> board)).isEmpty();
    }

    @Test
    void heartbeatsAreNeverTold() {
        rules = new NoticeRules(
                Map.of(Severity.INFO, NoticeRules.Attention.POPUP, Severity.CRITICAL, NoticeRules.Attention.POPUP),
                true,
                Optional.empty(),
                Instant.EPOCH,
                5);
        assertThat(see(some(1, "Watchdog", "none"))).isEmpty();
        assertThat(see(some(1, "DeadMansSwitch", "critical"))).isEmpty();
        assertThat(see(Duration.ofMinutes(2), board -> board)).isEmpty();
    }

    @Test
    void whatFiredBeforeIsOneNotice() {
        assertThat(see(both(some(30, "Down", "critical"), some(5, "Slow", "warning"))))
                .singleElement()
                .isInstanceOfSatisfying(Notice.Standing.class, standing -> {
                    assertThat(standing.count()).isEqualTo(35);
                    assertThat(standing.alerts()).hasSize(Notice.SHOWN);
                    assertThat(standing.worst()).isEqualTo(Severity.CRITICAL);
                    assertThat(standing.sound()).isFalse();
                });
    }

    @Test
    void fiveStandSideBySideAndSixDoNot() {
        see(board -> board);
        assertThat(see(some(5, "A", "warning")))
                .hasSize(5)
                .allSatisfy(each -> assertThat(each).isInstanceOf(Notice.Single.class));
        assertThat(see(some(7, "A", "warning")))
                .as("within ten seconds")
                .singleElement()
                .isInstanceOfSatisfying(Notice.Folded.class, folded -> {
                    assertThat(folded.group()).isEqualTo("A");
                    assertThat(folded.total()).isEqualTo(2);
                });
    }

    @Test
    void oneOfItsNameIsToldAsEverThoughOthersStorm() {
        see(board -> board);

        assertThat(see(both(some(50, "A", "warning"), some(1, "B", "critical"))))
                .hasSize(2)
                .anySatisfy(each -> assertThat(each).isInstanceOf(Notice.Folded.class))
                .anySatisfy(each -> assertThat(each).isInstanceOfSatisfying(Notice.Single.class, single -> {
                    assertThat(single.alert().name()).isEqualTo("B");
                    assertThat(single.sound()).isTrue();
                }));
    }

    @Test
    void whatComesSlowlyStandsByItself() {
        see(board -> board);
        for (int i = 1; i <= 10; i++) {
            now = now.plusSeconds(20);
            assertThat(see(some(i, "A", "warning"))).singleElement().isInstanceOf(Notice.Single.class);
        }
    }

    @Test
    void fiveHundredInThreeGroupsAreThreeNotices() {
        see(board -> board);
        UnaryOperator<Boards> storm =
                both(some(300, "A", "warning"), both(some(150, "B", "critical"), some(50, "C", "warning")));

        List<Notice> told = see(storm);

        assertThat(told)
                .extracting(notice -> ((Notice.Folded) notice).group() + " " + ((Notice.Folded) notice).total() + " "
                        + notice.worst())
                .containsExactlyInAnyOrder("A 300 WARNING", "B 150 CRITICAL", "C 50 WARNING");
        assertThat(see(Duration.ofHours(1), storm)).isEmpty();
    }

    @Test
    void aStormThatGoesOnUpdatesItsNoticeAndIsHeardOnce() {
        see(board -> board);
        Notice.Folded first = (Notice.Folded) see(some(100, "A", "critical")).getFirst();
        Notice.Folded second = (Notice.Folded) see(some(180, "A", "critical")).getFirst();

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.total()).isEqualTo(180);
        assertThat(second.fresh()).isEqualTo(80);
        assertThat(first.sound()).isTrue();
        assertThat(second.sound()).isFalse();

        now = now.plusSeconds(60);
        assertThat(see(some(181, "A", "critical"))).singleElement().isInstanceOf(Notice.Single.class);
    }

    @Test
    void whereMoreGroupsThanAPersonReadsFireTheyAreOne() {
        see(board -> board);
        UnaryOperator<Boards> all = board -> board;
        for (int i = 0; i < 20; i++) {
            all = both(all, some(1, "Rule" + i, i == 7 ? "critical" : "warning"));
        }

        assertThat(see(all)).singleElement().isInstanceOfSatisfying(Notice.Folded.class, folded -> {
            assertThat(folded.group()).isEmpty();
            assertThat(folded.total()).isEqualTo(20);
            assertThat(folded.worst()).isEqualTo(Severity.CRITICAL);
            assertThat(folded.alerts().getFirst().name()).isEqualTo("Rule7");
        });
    }

    @Test
    void theEndOfASilenceOfSeveralIsOneNotice() {
        see(board -> board);
        UnaryOperator<Boards> silenced = board -> board.silence("s", "severity", "warning")
                .silenced("s", "alertname", "A", "severity", "warning")
                .silenced("s", "alertname", "B", "severity", "warning");
        see(Duration.ofMinutes(1), silenced);

        assertThat(see(
                        Duration.ofMinutes(1),
                        board -> board.held("alertname", "A", "severity", "warning")
                                .held("alertname", "B", "severity", "warning")))
                .singleElement()
                .isInstanceOfSatisfying(Notice.Folded.class, folded -> {
                    assertThat(folded.kind()).isEqualTo(Notice.Kind.SILENCE_ENDED);
                    assertThat(folded.total()).isEqualTo(2);
                });
    }

    @Test
    void whatIsSilencedEndsWithoutAWord() {
        see(board -> board);
        see(board -> board.held("alertname", "A"));
        see(Duration.ofMinutes(1), board -> board.silenced("s", "alertname", "A"));

        assertThat(see(Duration.ofMinutes(2), board -> board.router(Boards.ROUTER)))
                .isEmpty();
    }

    @Test
    void theNightIsToldInTheMorning() {
        rules = night(QuietHours.Through.CRITICAL);
        now = now.withHour(23);
        see(board -> board);

        assertThat(see(some(3, "Slow", "warning"))).isEmpty();
        assertThat(see(both(some(3, "Slow", "warning"), some(1, "Down", "critical"))))
                .extracting(notice -> ((Notice.Single) notice).alert().name())
                .containsExactly("Down");
        assertThat(see(Duration.ofMinutes(5), some(2, "Slow", "warning")))
                .as("who was woken hears of the end")
                .extracting(notice -> ((Notice.Single) notice).kind() + " "
                        + ((Notice.Single) notice).alert().name())
                .containsExactly("RESOLVED Down");

        now = now.plusDays(1).withHour(7).withMinute(0);
        List<Notice> morning = see(some(2, "Slow", "warning"));
        assertThat(morning).singleElement().isInstanceOfSatisfying(Notice.Missed.class, night -> {
            assertThat(night.fired()).isEqualTo(3);
            assertThat(night.on()).isEqualTo(2);
            assertThat(night.resolved()).isZero();
            assertThat(night.alerts()).hasSize(2);
            assertThat(night.worst()).isEqualTo(Severity.WARNING);
            assertThat(night.until()).isEqualTo(now.toInstant());
        });
        assertThat(see(some(2, "Slow", "warning"))).isEmpty();
    }

    @Test
    void aQuietNightIsNotTold() {
        rules = night(QuietHours.Through.NOTHING);
        now = now.withHour(23);
        see(board -> board);
        now = now.plusDays(1).withHour(7);

        assertThat(see(board -> board)).isEmpty();
    }

    @Test
    void whoIsNotToBeDisturbedIsToldNothingUntilThen() {
        rules = new NoticeRules(
                NoticeRules.DEFAULT.attention(),
                true,
                Optional.empty(),
                now.plusHours(1).toInstant(),
                5);

        assertThat(see(some(2, "Down", "critical"))).isEmpty();
        assertThat(see(Duration.ofMinutes(50), some(3, "Down", "critical"))).isEmpty();
        assertThat(see(Duration.ofMinutes(20), some(3, "Down", "critical")))
                .singleElement()
                .isInstanceOfSatisfying(
                        Notice.Missed.class,
                        missed -> assertThat(missed.fired()).isEqualTo(3));
    }

    @Test
    void atMostOneNoticeTellsThatAnAlertFires() {
        see(board -> board);
        List<String> told = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            for (Notice notice : see(some(1 + i * 7 % 40, "A", "warning"))) {
                switch (notice) {
                    case Notice.Single one when one.kind() == Notice.Kind.FIRED -> told.add(one.key());
                    case Notice.Single one -> told.remove(one.key());
                    case Notice.Folded folded
                    when folded.alerts().size() == folded.fresh() ->
                        folded.alerts().stream().map(JoinedAlert::fingerprint).forEach(key -> {
                            if (folded.kind() == Notice.Kind.FIRED) {
                                told.add(key);
                            } else {
                                told.remove(key);
                            }
                        });
                    case Notice other -> assertThat(other).isInstanceOf(Notice.Folded.class);
                }
            }
        }

        assertThat(told).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void ofNoEventsThereIsNothingToTell() {
        assertThat(notices.of(List.<AlertEvent>of(), rules, now)).isEmpty();
    }

    private static NoticeRules night(QuietHours.Through through) {
        return new NoticeRules(
                NoticeRules.DEFAULT.attention(),
                true,
                Optional.of(new QuietHours(
                        EnumSet.allOf(DayOfWeek.class), LocalTime.of(22, 0), LocalTime.of(7, 0), through)),
                Instant.EPOCH,
                5);
    }
}
