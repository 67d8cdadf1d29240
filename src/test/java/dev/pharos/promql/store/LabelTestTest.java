package dev.pharos.promql.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.promql.ast.LabelMatcher;
import dev.pharos.promql.parse.Dialect;
import dev.pharos.promql.parse.Regex;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelTestTest {
    private static final List<String> EXPRESSIONS = List.of(
            "",
            "a",
            "a|b",
            "a|",
            "a.*",
            ".*a",
            ".*a.*",
            ".*",
            ".+",
            ".*.*",
            "a.*b",
            "a|b.*",
            "(a|b)c?",
            "(?i)A",
            "a\\.b",
            "a\\|b",
            "[ab]+",
            "a.*|b",
            ".*\n.*",
            "ab|ac|ad",
            "a.",
            "\\.*");
    private static final List<String> VALUES = List.of(
            "", "a", "b", "A", "ab", "ac", "ba", "bab", "a\n", "\na", "a\nb", "a.b", "a|b", "axb", "c", "ac", "xay",
            "...", "\n");

    /// The short ways say what the expression itself says.
    @ParameterizedTest
    @EnumSource(Dialect.class)
    void anExpressionMatchesWholeValues(Dialect dialect) {
        for (String expression : EXPRESSIONS) {
            LabelTest matches = LabelTest.of(new LabelMatcher("l", LabelMatcher.Op.MATCHES, expression), dialect);
            LabelTest not = LabelTest.of(new LabelMatcher("l", LabelMatcher.Op.MATCHES_NOT, expression), dialect);
            for (String value : VALUES) {
                boolean expected =
                        Regex.compile(expression, dialect).matcher(value).find();
                assertThat(matches.value().test(value))
                        .as(expression + " of " + value)
                        .isEqualTo(expected);
                assertThat(not.value().test(value))
                        .as("not " + expression + " of " + value)
                        .isEqualTo(!expected);
            }
        }
    }
}
