package dev.pharos.alerts.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerts.rule.Comparison.Operator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "redis_up == 0 | redis_up | EQUAL | 0",
                "a{b=~\"x > 1\"} > 0.9 | a{b=~\"x > 1\"} | ABOVE | 0.9",
                "a{b='>'}>=1e3 | a{b='>'} | AT_LEAST | 1000",
                "count(up == 0) != 3 | count(up == 0) | NOT_EQUAL | 3",
                "a / (b > 0) < 0.1 | a / (b > 0) | BELOW | 0.1",
                "((a > 5)) | a | ABOVE | 5",
                "(a) > (5) | (a) | ABOVE | 5",
                "5 < a | a | ABOVE | 5",
                "0 >= a | a | AT_MOST | 0",
                "a > bool 5 | a | ABOVE | 5",
                "a > 0 > 5 | a > 0 | ABOVE | 5",
                "a > 10 * 60 + 1 | a | ABOVE | 601",
                "a > -2 ^ 2 | a | ABOVE | -4",
                "a > 1_000 | a | ABOVE | 1000",
                "a > 0x1F | a | ABOVE | 31",
                "a < +Inf | a | BELOW | Infinity",
                "a > 5m | a | ABOVE | 300",
                "1 - a > 0.8 | 1 - a | ABOVE | 0.8",
                "a > 1.5 and on (x) b > 100e6 | a | ABOVE | 1.5",
                "a > 1 AND b < 2 unless c == 3 | a | ABOVE | 1",
                "(a > 1 unless b) and c | a | ABOVE | 1",
                "a > 1 or b > 1 | (a) or (b) | ABOVE | 1",
                "band > 1 | band | ABOVE | 1",
                "a:or:b > 1 | a:or:b | ABOVE | 1",
                "a[5m:1m] > 1 | a[5m:1m] | ABOVE | 1"
            })
    void theOneThatDecidesIsFound(String expression, String left, Operator operator, double threshold) {
        assertThat(Comparison.outermost(expression)).contains(new Comparison(left, operator, threshold));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "vector(1)",
                "absent(up)",
                "a > b",
                "a > on (x) b",
                "a > 1 or b > 2",
                "a > 1 or b < 1",
                "a > 1 or absent(b)",
                "1 > 0",
                "a{b=\"> 1\"}",
                "a > \"1\"",
                "a > (1",
                "a > 1 2",
                "> 1",
                "a >"
            })
    void whatCannotBeToldIsNot(String expression) {
        assertThat(Comparison.outermost(expression)).isEmpty();
    }

    @Test
    void commentsSayNothing() {
        assertThat(Comparison.outermost("a # or b > 7 \"\n> 2 # enough")).hasValueSatisfying(found -> {
            assertThat(found.left()).startsWith("a").doesNotContain("b");
            assertThat(found.threshold()).isEqualTo(2);
        });
    }

    @Test
    void whatNobodyWritesIsNotLookedInto() {
        String brackets = "(".repeat(100_000);
        assertThat(Comparison.outermost(brackets + "a" + ")".repeat(100_000) + " > 1"))
                .isEmpty();
        assertThat(Comparison.outermost("a > " + "-".repeat(100_000) + "1")).isEmpty();
    }

    @Test
    void quotesEndWhereTheyDo() {
        assertThat(Comparison.outermost("a{b=\"\\\"> 1\",c=`\\`} > 3"))
                .contains(new Comparison("a{b=\"\\\"> 1\",c=`\\`}", Operator.ABOVE, 3));
    }
}
