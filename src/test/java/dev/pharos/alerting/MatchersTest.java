package dev.pharos.alerting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Labels;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchersTest {
    private static final Labels DOWN = Labels.of("alertname", "RedisDown", "instance", "10.0.0.1:9121");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "alertname=RedisDown,        'alertname=\"RedisDown\"'",
                "' alertname = RedisDown ',  'alertname=\"RedisDown\"'",
                "alertname!=NodeDown,        'alertname!=\"NodeDown\"'",
                "'instance=~\"10\\\\..*\"',  'instance=~\"10\\\\..*\"'",
                "instance=~10\\..*,          'instance=~\"10\\\\..*\"'",
                "instance!~11.+,             'instance!~\"11.+\"'",
                "'a=\"b\\\"c\\n\"',          'a=\"b\\\"c\\n\"'",
                "a=,                         'a=\"\"'",
                "a==b,                       'a=\"=b\"'",
                "'\"a\\\"=b\"=c',               '\"a\\\"=b\"=\"c\"'",
            })
    void areReadAsPeopleTypeThem(String typed, String written) {
        assertThat(Matchers.read(typed))
                .isInstanceOfSatisfying(
                        Matchers.Reading.Read.class,
                        read -> assertThat(read.matcher()).hasToString(written));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "alertname,      FORM",
                "=value,         FORM",
                "a!b,            FORM",
                "'',             FORM",
                "'a=\"b',        QUOTES",
                "'a=\"b\"c',     QUOTES",
                "a=~(,           REGEX",
                "a!~[,           REGEX",
            })
    void whatIsNoneSaysWhy(String typed, Matchers.Problem problem) {
        assertThat(Matchers.read(typed)).isEqualTo(new Matchers.Reading.Unread(problem));
    }

    @Test
    void anExpressionMatchesTheWholeValue() {
        assertThat(matcher("instance=~10").matches(DOWN)).isFalse();
        assertThat(matcher("instance=~10.*").matches(DOWN)).isTrue();
        assertThat(matcher("instance=~a|10.*").matches(DOWN)).isTrue();
        assertThat(matcher("instance!~10").matches(DOWN)).isTrue();
        assertThat(matcher("instance!~10.*").matches(DOWN)).isFalse();
    }

    @Test
    void aPlainValueIsNoExpression() {
        assertThat(matcher("instance=10.0.0.1:9121").matches(DOWN)).isTrue();
        assertThat(matcher("instance=10.0.0.1.9121").matches(DOWN)).isFalse();
        assertThat(matcher("instance!=10.0.0.1.9121").matches(DOWN)).isTrue();
    }

    @Test
    void aLabelThatIsNotThereHasAnEmptyValue() {
        assertThat(matcher("group=").matches(DOWN)).isTrue();
        assertThat(matcher("group=~.*").matches(DOWN)).isTrue();
        assertThat(matcher("group!=main").matches(DOWN)).isTrue();
        assertThat(matcher("group=main").matches(DOWN)).isFalse();
        assertThat(matcher("group!=main").matchesNothing()).isTrue();
        assertThat(matcher("group=main").matchesNothing()).isFalse();
    }

    /// What is written is read again, names that want quotes among them.
    @Property
    void whatIsWrittenIsReadAgain(
            @ForAll @StringLength(min = 1) String name, @ForAll Matcher.Operator operator, @ForAll String value) {
        Matcher.of(name, operator, value)
                .ifPresent(written ->
                        assertThat(Matchers.read(written.toString())).isEqualTo(new Matchers.Reading.Read(written)));
    }

    private static Matcher matcher(String text) {
        return Matchers.read(text) instanceof Matchers.Reading.Read(Matcher matcher)
                ? matcher
                : Matcher.equal("never", "read");
    }
}
