package dev.pharos.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.outcome.EachFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VitalsTest {
    private static final long NOON = Instant.parse("2026-01-01T12:00:00Z").toEpochMilli();

    private final Vitals vitals = new Vitals();

    @ParameterizedTest
    @MethodSource("dev.pharos.outcome.EachFailure#all")
    void theLinkIsDownWhereNoPrometheusAnswered(EachFailure each) {
        vitals.answered(Duration.ofMillis(5));

        vitals.failed(each.failure());
        assertThat(vitals.health(0).failure()).isEqualTo(each.unanswered() ? each.failure() : null);

        vitals.answered(Duration.ofMillis(5));
        assertThat(vitals.health(0).failure()).isNull();
    }

    @Test
    void aClockThatIsRightStaysRight() {
        assertThat(skews(0, 60)).containsOnly(Duration.ZERO);
    }

    @Test
    void aClockThatIsFarOffIsToldAtOnce() {
        assertThat(skews(-90_000, 1))
                .singleElement()
                .satisfies(skew -> assertThat(skew.toMillis()).isBetween(-90_600L, -89_400L));
    }

    /// The header's whole seconds put each single reading half a second to either side.
    @Test
    void aClockAtTheEdgeOfWhatCanBeSaidDoesNotMoveThePresentBackAndForth() {
        for (long skew = 1_500; skew <= 2_500; skew += 100) {
            Vitals each = new Vitals();
            Duration before = Duration.ZERO;
            int moves = 0;
            for (int call = 0; call < 200; call++) {
                answer(each, NOON + call * 5_137L, skew, 20);
                Duration now = each.health(0).skew();
                moves += now.equals(before) ? 0 : 1;
                before = now;
            }
            assertThat(moves).as("moves at %s ms", skew).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void aClockThatWasSetRightIsRightAgain() {
        skews(5_000, 20);

        assertThat(vitals.health(0).skew().toMillis()).isBetween(4_400L, 5_600L);
        skews(0, 10);
        assertThat(vitals.health(0).skew()).isEqualTo(Duration.ZERO);
    }

    /// One answer that lay somewhere for a while is not the server's clock.
    @Test
    void oneAnswerThatIsOffMovesNothing() {
        skews(0, 10);
        answer(vitals, NOON, -8_000, 20);

        assertThat(vitals.health(0).skew()).isEqualTo(Duration.ZERO);
    }

    /// Answers that take long say little of the clock, also once a quick one came.
    @Test
    void slowAnswersDoNotMoveThePresent() {
        for (int call = 0; call < 4; call++) {
            answer(vitals, NOON + call * 5_137L, 2_900, 4_000);
        }
        assertThat(vitals.health(0).skew()).isEqualTo(Duration.ZERO);

        answer(vitals, NOON + 30_000, 300, 10);
        assertThat(vitals.health(0).skew()).isEqualTo(Duration.ZERO);
    }

    private Set<Duration> skews(long skew, int calls) {
        Set<Duration> told = new HashSet<>();
        for (int call = 0; call < calls; call++) {
            answer(vitals, NOON + call * 5_137L, skew, 20);
            told.add(vitals.health(0).skew());
        }
        return told;
    }

    private static void answer(Vitals vitals, long at, long skew, long takes) {
        Instant written = Instant.ofEpochMilli(at + skew);
        vitals.clock(new Headers.Builder().set("Date", written).build(), at - takes / 2, at + takes / 2);
    }
}
