package dev.pharos.fleet.scrape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LastSeenTest {
    private static final Labels ID = Labels.of("job", "redis", "instance", "a:9121");
    private static final Labels MASTER = ID.with("role", "master").with("redis_version", "7.0.15");
    private static final Labels REPLICA = ID.with("role", "slave").with("redis_version", "7.0.15");
    private static final long OUTAGE = 1_700_000_000_000L;

    private final LastSeen lastSeen = new LastSeen();

    @Test
    void aMomentHasOneAnswerWhateverWasLookedAtInBetween() {
        TargetFacts first = dead();
        assertThat(lastSeen.unknown(List.of(first), OUTAGE)).containsExactly(first);
        learn(first, MASTER, OUTAGE);
        exchange(first, OUTAGE);
        for (long time = OUTAGE + 200_000; time < OUTAGE + 400_000; time += 5_000) {
            exchange(alive(REPLICA, time), time);
        }

        TargetFacts again = dead();
        assertThat(lastSeen.unknown(List.of(again), OUTAGE)).isEmpty();
        exchange(again, OUTAGE);
        assertThat(again.info()).isEqualTo(MASTER);
        assertThat(again.seen()).isEqualTo(first.seen());
    }

    @Test
    void whatWasSaidLongBeforeAnotherMomentIsNotTakenForItsLastWord() {
        exchange(alive(REPLICA, OUTAGE - 120_000), OUTAGE - 120_000);
        TargetFacts target = dead();

        assertThat(lastSeen.unknown(List.of(target), OUTAGE)).containsExactly(target);
        learn(target, MASTER, OUTAGE);
        exchange(target, OUTAGE);
        assertThat(target.info()).isEqualTo(MASTER);
    }

    @Test
    void whatIsSaidLaterIsNotSaidYet() {
        exchange(alive(REPLICA, OUTAGE + 60_000), OUTAGE + 60_000);
        TargetFacts target = dead();

        assertThat(lastSeen.unknown(List.of(target), OUTAGE)).containsExactly(target);
        exchange(target, OUTAGE);
        assertThat(target.info()).isEqualTo(Labels.EMPTY);
    }

    @Test
    void aCrashThatIsWatchedNeedsNoQuestionHoweverLongItLasts() {
        exchange(alive(MASTER, OUTAGE), OUTAGE);
        for (long time = OUTAGE + 5_000; time < OUTAGE + 3_600_000; time += 5_000) {
            TargetFacts target = dead();
            assertThat(lastSeen.unknown(List.of(target), time)).isEmpty();
            exchange(target, time);
            assertThat(target.info()).isEqualTo(MASTER);
            assertThat(target.seen()).isEqualTo(OUTAGE);
        }
    }

    @Test
    void ofWhatTheServerDoesNotKnowItIsAskedOnceAMinute() {
        int asked = 0;
        for (long time = OUTAGE; time < OUTAGE + 300_000; time += 5_000) {
            TargetFacts target = dead();
            if (!lastSeen.unknown(List.of(target), time).isEmpty()) {
                asked++;
                learn(target, Labels.EMPTY, time);
            }
            exchange(target, time);
            assertThat(target.info()).isEqualTo(Labels.EMPTY);
        }
        assertThat(asked).isEqualTo(5);
    }

    @Test
    void aMasterIsKnownByWhomItCopiedBeforeAtEachMoment() {
        Labels copied = Labels.of("master_host", "10.0.0.1", "master_port", "6379");
        TargetFacts replica = alive(REPLICA, OUTAGE);
        replica.slave = copied;
        exchange(replica, OUTAGE);
        TargetFacts promoted = alive(MASTER, OUTAGE + 5_000);
        exchange(promoted, OUTAGE + 5_000);
        TargetFacts before = alive(MASTER, OUTAGE - 5_000);
        exchange(before, OUTAGE - 5_000);

        assertThat(promoted.formerSlave()).isEqualTo(copied);
        assertThat(before.formerSlave()).isEqualTo(Labels.EMPTY);
    }

    @Test
    void aTargetThatIsGoneIsForgotten() {
        exchange(alive(MASTER, OUTAGE), OUTAGE);
        lastSeen.exchange(List.of(), OUTAGE + 5_000);
        TargetFacts back = dead();
        exchange(back, OUTAGE + 10_000);

        assertThat(back.info()).isEqualTo(Labels.EMPTY);
    }

    private void exchange(TargetFacts target, long time) {
        lastSeen.exchange(List.of(target), time);
    }

    private void learn(TargetFacts asked, Labels info, long time) {
        List<Sample> said = info.isEmpty() ? List.of() : List.of(new Sample(info, time, (time - 20_000) / 1000.0));
        Scrapes scrapes = new Scrapes(List.of("job", "instance"), Map.of(), Map.of(), Map.of(), Map.of());
        lastSeen.learn(new QueryResult.Vector(said), scrapes, List.of(asked), time);
    }

    private static TargetFacts alive(Labels info, long time) {
        TargetFacts target = new TargetFacts(ID, ID);
        target.info = info;
        target.seen = time;
        return target;
    }

    private static TargetFacts dead() {
        TargetFacts target = new TargetFacts(ID, ID);
        target.dead = true;
        return target;
    }
}
