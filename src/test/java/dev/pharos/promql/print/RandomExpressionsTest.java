package dev.pharos.promql.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.promql.ast.Expr;
import dev.pharos.promql.parse.Dialect;
import dev.pharos.promql.parse.ParseException;
import dev.pharos.promql.parse.PromQl;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Expressions by the grammar, and soups of characters and tokens that are none.
class RandomExpressionsTest {
    private static final String[] TOKENS = {
        "sum", "by", "rate", "foo", "(", ")", "{", "}", "[", "]", "5m", "1", "\"a\"", "=", "=~", "!=", "@", "offset",
        "start", "and", "on", "group_left", "bool", "-", "+", "^", "*", ",", ":", "==", " ", "\n", "#", "0x", "1e", "`",
        "\\", "日", "\uD800", "nan", "topk"
    };

    @Property(tries = 3000)
    void whatIsPrintedIsParsedToTheSameTree(@ForAll("vectors") String text) throws ParseException {
        Expr expr = PromQl.parse(text);

        assertThat(Placeless.of(PromQl.parse(Print.of(expr)))).isEqualTo(Placeless.of(expr));
        assertThat(Placeless.of(PromQl.parse(Print.pretty(expr)))).isEqualTo(Placeless.of(expr));
        assertThat(Placeless.of(PromQl.parse(Print.of(expr), Dialect.V3))).isEqualTo(Placeless.of(expr));
    }

    @Property(tries = 5000)
    void nothingButAParseExceptionIsThrown(@ForAll("soups") String text, @ForAll Dialect dialect) {
        try {
            Expr expr = PromQl.parse(text, dialect);
            assertThat(Placeless.of(PromQl.parse(Print.of(expr), dialect))).isEqualTo(Placeless.of(expr));
        } catch (ParseException e) {
            assertThat(e).hasMessageMatching("(?s)\\d+:\\d+: parse error: .+");
            assertThat(e.span().end()).isLessThanOrEqualTo(text.length());
        }
    }

    @Property(tries = 3000)
    void anyCharactersAreReadOrRefused(@ForAll String text, @ForAll Dialect dialect) {
        nothingButAParseExceptionIsThrown(text, dialect);
    }

    @Provide
    Arbitrary<String> soups() {
        return Arbitraries.of(TOKENS).list().ofMaxSize(25).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> vectors() {
        return vector(4);
    }

    private static Arbitrary<String> vector(int depth) {
        if (depth == 0) {
            return selector();
        }
        Arbitrary<String> inner = Arbitraries.lazy(() -> vector(depth - 1));
        Arbitrary<String> scalar = scalar();
        return Arbitraries.oneOf(
                selector(),
                Combinators.combine(inner, Arbitraries.of("+", "-", "*", "/", "%", "^", "atan2"), inner)
                        .as((a, op, b) -> a + " " + op + " " + b),
                Combinators.combine(inner, Arbitraries.of("==", "!=", "> bool", "<=", "and", "or", "unless"), inner)
                        .as((a, op, b) -> a + " " + op + " " + b),
                Combinators.combine(
                                inner,
                                Arbitraries.of(
                                        "* on(x)",
                                        "/ ignoring(a, by) group_left()",
                                        "- on() group_right(y)",
                                        "> bool ignoring()",
                                        "and on(x, z)"),
                                inner)
                        .as((a, op, b) -> "(" + a + ") " + op + " (" + b + ")"),
                Combinators.combine(scalar, Arbitraries.of("+", "^", "== bool", "*"), inner)
                        .as((a, op, b) -> a + " " + op + " " + b),
                Combinators.combine(Arbitraries.of("-", "+", "- -"), inner).as((sign, a) -> sign + a),
                inner.map(a -> "(" + a + ")"),
                Combinators.combine(
                                Arbitraries.of("sum", "avg by (x)", "MAX without (a, le)", "count by ()", "group"),
                                inner)
                        .as((op, a) -> op + " (" + a + ")"),
                Combinators.combine(Arbitraries.of("topk", "quantile by (a)"), scalar, inner)
                        .as((op, k, a) -> op + "(" + k + ", " + a + ")"),
                inner.map(a -> "count_values(\"v\\u00e9\", " + a + ") by (x,)"),
                inner.map(a -> "label_join(" + a + ", 'a\"', `\\`)"),
                inner.map(a -> "clamp(" + a + ", -1, +Inf)"),
                Combinators.combine(Arbitraries.of("rate", "changes"), matrix()).as((f, m) -> f + "(" + m + ")"),
                Combinators.combine(inner, Arbitraries.of("[1h:5m]", "[1d:] offset -1m", "[5m:1s] @ end()"))
                        .as((a, brackets) -> "max_over_time((" + a + ")" + brackets + ")"));
    }

    private static Arbitrary<String> selector() {
        return Combinators.combine(
                        Arbitraries.of("foo", "a:b", "sum", "by", "start", "offset", "foo{}", "and"),
                        Arbitraries.of(
                                "", "", " offset 5m", " @ 12.345", " @ start() offset -1w", " offset 1y1ms @ -1"))
                .as((name, shift) -> name + shift)
                .edgeCases(config -> config.none());
    }

    private static Arbitrary<String> matrix() {
        return Combinators.combine(
                        Arbitraries.of("foo", "{a=\"\\n\",b!~`c.*`}", "on_{sum=\"é\",}"),
                        Arbitraries.of("[5m]", "[1h30m] offset 5m", "[90s] @ end()"))
                .as((name, range) -> name + range);
    }

    private static Arbitrary<String> scalar() {
        return Arbitraries.oneOf(
                Arbitraries.doubles().between(0, 1e300).map(String::valueOf),
                Arbitraries.of(
                        "Inf", "NaN", "-1", "0x1F", "1e-7", "-0", "time()", "(2 ^ -3)", "- pi()", "scalar(foo)"));
    }
}
