package dev.pharos.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LabelsTest {
    @Test
    void namesThatAreNoneOfTheOldOnesAreQuotedInQueries() {
        assertThat(Labels.of("job", "a\"b", "service.name", "c").matchers())
                .isEqualTo("job=\"a\\\"b\",\"service.name\"=\"c\"");
        assertThat(Labels.quotedName("_ok9")).isEqualTo("_ok9");
        assertThat(Labels.quotedName("9no")).isEqualTo("\"9no\"");
    }

    @Test
    void areTheSameInWhateverOrderTheyWereGiven() {
        Labels one = Labels.of("job", "redis", "__name__", "up", "instance", "a:1");
        Labels other = Labels.of(Map.of("instance", "a:1", "job", "redis", "__name__", "up"));

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).hasToString("up{instance=\"a:1\", job=\"redis\"}");
    }

    @Test
    void treatAnEmptyValueAsAnAbsentLabel() {
        assertThat(Labels.of("a", "", "b", "1")).isEqualTo(Labels.of("b", "1"));
        assertThat(Labels.of("a", "")).isSameAs(Labels.EMPTY);
        assertThat(Labels.of("b", "1").get("a")).isEmpty();
        assertThat(Labels.of("b", "1").has("a")).isFalse();
    }

    @Test
    void canBeNarrowedAndWidened() {
        Labels labels = Labels.of("__name__", "up", "job", "redis", "instance", "a:1");

        assertThat(labels.without("job", "__name__")).isEqualTo(Labels.of("instance", "a:1"));
        assertThat(labels.only("job", "absent")).isEqualTo(Labels.of("job", "redis"));
        assertThat(labels.with("job", "node").get("job")).isEqualTo("node");
        assertThat(labels.without("absent")).isSameAs(labels);
    }

    @Test
    void refuseANameGivenTwiceOrWithoutValue() {
        assertThatThrownBy(() -> Labels.of("a", "1", "a", "2")).hasMessageContaining("twice");
        assertThatThrownBy(() -> Labels.of("a")).hasMessageContaining("without a value");
    }

    @Test
    void quoteWhatWouldBreakOutOfAQuery() {
        assertThat(Labels.quoted("a\"} or up{\\\n")).isEqualTo("\"a\\\"} or up{\\\\\\n\"");
    }

    @Test
    void writeADerivedSeriesWithBracesOnly() {
        assertThat(Labels.EMPTY).hasToString("{}");
        assertThat(Labels.of("__name__", "up")).hasToString("up");
        assertThat(Labels.of("a", "b")).hasToString("{a=\"b\"}");
    }
}
