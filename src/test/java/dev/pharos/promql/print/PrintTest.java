package dev.pharos.promql.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pharos.promql.ast.Binary;
import dev.pharos.promql.ast.Expr;
import dev.pharos.promql.ast.Literal;
import dev.pharos.promql.ast.Unary;
import dev.pharos.promql.parse.Dialect;
import dev.pharos.promql.parse.ParseException;
import dev.pharos.promql.parse.PromQl;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintTest {
    private static final Path SCRIPTS = Path.of("../shared/data/promqltest");
    private static final Path DASHBOARDS = Path.of("../shared/data/grafana");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "1e6 | 1000000",
                "1e21 | 1e+21",
                "0.00001 | 1e-05",
                "+Inf | Inf",
                "-0 | -0",
                "0x10 | 16",
                "foo { a = 'b' , c=~`d\\.` } | foo{a=\"b\",c=~\"d\\\\.\"}",
                "foo[90s] offset -1h | foo[1m30s] offset -1h",
                "foo[2w:1d] @ 1.5 offset 1y | foo[2w:1d] @ 1.500 offset 1y",
                "foo @ start() | foo @ start()",
                "SUM(foo) BY (a,b) | sum by (a, b) (foo)",
                "topk(3,foo) without () | topk without () (3, foo)",
                "a*on(b)group_left c | a * on (b) group_left () c",
                "a and ignoring(b) c | a and ignoring (b) c",
                "1 >bool 2 | 1 > bool 2",
                "-a^b | -a ^ b",
                "((a)) | ((a))",
            })
    void aTextIsPrintedInOneForm(String text, String printed) throws Exception {
        assertThat(Print.of(PromQl.parse(text))).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"my.metric\",\"a.b\"=\"c\"}",
                "sum by (\"a.b\", c, \"inf\") (foo)",
                "rate(foo[300])",
                "5m + 1_000",
                "foo offset 0s @ 5m",
            })
    void whatOnly3HasIsPrintedToTheSameTree(String text) throws Exception {
        assertSame(text, Dialect.V3);
    }

    @Test
    void aTreeThatNoTextHasGetsParentheses() {
        Expr one = new Literal.Number(Placeless.NOWHERE, 1);
        Expr minus = new Literal.Number(Placeless.NOWHERE, -1);
        Expr sum = new Binary(Placeless.NOWHERE, Binary.Op.ADD, false, one, minus, null);

        assertThat(Print.of(new Binary(Placeless.NOWHERE, Binary.Op.MULTIPLY, false, sum, sum, null)))
                .isEqualTo("(1 + -1) * (1 + -1)");
        assertThat(Print.of(new Binary(Placeless.NOWHERE, Binary.Op.POWER, false, minus, one, null)))
                .isEqualTo("(-1) ^ 1");
        assertThat(Print.of(new Unary(Placeless.NOWHERE, true, minus))).isEqualTo("-(-1)");
    }

    @Test
    void whatIsLongerThanALineIsSplit() throws Exception {
        String text =
                "histogram_quantile(0.99, sum by (le, instance) (rate(redis_command_duration_bucket{job=\"redis\"}[5m])))"
                        + " > bool on(instance) -quantile(0.5, redis_limit)";

        assertThat(Print.pretty(PromQl.parse(text))).isEqualTo("""
                  histogram_quantile(
                    0.99,
                    sum by (le, instance) (rate(redis_command_duration_bucket{job="redis"}[5m]))
                  )
                > bool on (instance)
                  -quantile(0.5, redis_limit)""");
        assertThat(Placeless.of(PromQl.parse(Print.pretty(PromQl.parse(text)))))
                .isEqualTo(Placeless.of(PromQl.parse(text)));
    }

    @Test
    void everyExpressionOfPrometheussOwnScriptsIsPrintedToTheSameTree() throws Exception {
        assumeThat(SCRIPTS).as("Prometheus's scripts are not here").isDirectory();
        int count = 0;
        for (Path file : files(SCRIPTS, "*.test")) {
            for (String line : Files.readAllLines(file)) {
                String text = line.strip();
                if (text.matches("eval(_ordered)? instant at \\S+ .*")) {
                    assertSame(text.replaceFirst("eval(_ordered)? instant at \\S+ ", ""), Dialect.V2);
                    count++;
                }
            }
        }
        assertThat(count).isGreaterThan(500);
    }

    @Test
    void everyExpressionOfGrafanasDashboardsIsPrintedToTheSameTree() throws Exception {
        assumeThat(DASHBOARDS).as("Grafana's dashboards are not here").isDirectory();
        List<String> expressions = new ArrayList<>();
        for (Path file : files(DASHBOARDS, "*.json")) {
            for (JsonNode expr : new ObjectMapper().readTree(file.toFile()).findValues("expr")) {
                expressions.add(expr.asText());
            }
        }
        for (String expression : expressions) {
            assertSame(withoutVariables(expression), Dialect.V2);
            assertSame(withoutVariables(expression), Dialect.V3);
        }
        assertThat(expressions).hasSizeGreaterThan(100);
    }

    private static String withoutVariables(String expression) {
        String text = expression;
        for (Map.Entry<String, String> variable : Map.of(
                        "\\$__rate_interval|\\$__interval|\\$__range|\\$\\{?interval}?", "5m")
                .entrySet()) {
            text = text.replaceAll(variable.getKey(), variable.getValue());
        }
        return text.replaceAll("\\[\\$\\w+]", "[5m]").replaceAll("\\$\\{?(\\w+)}?", "$1");
    }

    private static List<Path> files(Path directory, String pattern) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory, pattern)) {
            stream.forEach(files::add);
        }
        return files;
    }

    private static void assertSame(String text, Dialect dialect) throws ParseException {
        Expr expr = PromQl.parse(text, dialect);
        for (String printed : List.of(Print.of(expr), Print.pretty(expr))) {
            assertThat(Placeless.of(PromQl.parse(printed, dialect)))
                    .as("%s printed as %s", text, printed)
                    .isEqualTo(Placeless.of(expr));
        }
    }
}
