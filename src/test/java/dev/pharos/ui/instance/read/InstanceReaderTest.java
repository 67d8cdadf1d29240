package dev.pharos.ui.instance.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.fleet.FleetSnapshot;
import dev.pharos.fleet.Node;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.TimeRange;
import dev.pharos.ui.instance.AnsweringSource;
import dev.pharos.ui.instance.Examples;
import dev.pharos.ui.page.Moment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// At which times the fleet is read for an instance that is not there.
class InstanceReaderTest {
    private static final long NOW = Examples.NOW;
    private static final long HOUR = 3_600_000;
    private static final Sighting EARLIER = new Sighting.Elsewhere("a", Sighting.When.EARLIER);
    private static final FleetSnapshot NOBODY = Examples.fleet(Examples.node(Node.State.UP));
    private static final FleetSnapshot SOMEBODY = Examples.fleet(Examples.node(Node.State.UP), Examples.master());

    private final List<Long> asked = new ArrayList<>();
    private final List<Long> unanswered = new ArrayList<>();
    private long goneSince = NOW - HOUR / 2;
    private final InstanceReader reader = new InstanceReader(new AnsweringSource(), this::fleetAt, "a");

    @Test
    void ofThePresentTheFleetIsReadOnceARefresh() {
        for (int refresh = 0; refresh < 5; refresh++) {
            assertThat(read(NOW + refresh * 5_000L)).isEqualTo(EARLIER);
        }

        assertThat(asked).containsExactly(NOW, NOW - HOUR, NOW + 5_000, NOW + 10_000, NOW + 15_000, NOW + 20_000);
    }

    @Test
    void theStartIsReadAnewWhenTheRangeHasMovedOn() {
        assertThat(read(NOW)).isEqualTo(EARLIER);
        goneSince = NOW - 2 * HOUR;

        assertThat(read(NOW + 59_999)).isEqualTo(EARLIER);
        assertThat(read(NOW + 60_000)).isEqualTo(new Sighting.Unknown());
    }

    @Test
    void aStartThatWasNotAnsweredIsAskedAgain() {
        unanswered.add(NOW - HOUR);
        assertThat(reader.read(moment(NOW)).failureOrNull()).isInstanceOf(Failure.Refused.class);
        unanswered.clear();

        assertThat(read(NOW)).isEqualTo(EARLIER);
    }

    @Test
    void ofARangeThatLiesBackThePresentIsReadToo() {
        goneSince = Long.MIN_VALUE;
        read(NOW - 24 * HOUR);

        assertThat(asked).containsExactly(NOW - 24 * HOUR, NOW, NOW - 25 * HOUR);
    }

    private Sighting read(long now) {
        return reader.read(moment(now)).orElse(new Sighting.Elsewhere("", Sighting.When.LATER));
    }

    private static Moment moment(long now) {
        return new Moment(now, 0, now, now, TimeRange.endingAt(now, Duration.ofMillis(HOUR)));
    }

    private Outcome<FleetSnapshot> fleetAt(long time) {
        asked.add(time);
        return unanswered.contains(time)
                ? Outcome.failed(new Failure.Refused("localhost:9090", "connection refused"))
                : Outcome.success(time < goneSince ? SOMEBODY : NOBODY);
    }
}
