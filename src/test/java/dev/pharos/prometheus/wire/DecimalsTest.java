package dev.pharos.prometheus.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// Whatever [Double#parseDouble(String)] reads is read to the same bits. Seeded: a failure can be repeated.
class DecimalsTest {
    private static final int BATCH = 20_000;

    @Test
    void readsEveryDoubleAsJavaPrintsIt() throws IOException {
        check(600_000, random -> Double.toString(anyDouble(random)));
    }

    @Test
    void readsEveryDoubleAsServersPrintIt() throws IOException {
        // Prometheus prints no exponents: up to 309 digits before the point, up to 340 behind it.
        check(100_000, random -> new BigDecimal(Double.toString(anyDouble(random))).toPlainString());
    }

    @Test
    void readsWhatMetricsAreMadeOf() throws IOException {
        check(600_000, random -> switch (random.nextInt(6)) {
            case 0 -> Integer.toString(random.nextInt(1000));
            case 1 -> Long.toString(random.nextLong() >>> random.nextInt(64));
            case 2 -> Long.toString(-(random.nextLong() >>> random.nextInt(64)));
            case 3 -> Double.toString(random.nextInt(100_000) / 1000.0);
            case 4 -> BigDecimal.valueOf(random.nextDouble()).toPlainString();
            default -> BigDecimal.valueOf(random.nextDouble() * 1e9).toPlainString();
        });
    }

    @Test
    void readsDigitsOfAnyNumber() throws IOException {
        check(600_000, random -> {
            String digits = digits(random, 1 + random.nextInt(26));
            int point = random.nextInt(digits.length() + 1);
            String number = digits.substring(0, point) + "." + digits.substring(point);
            return (random.nextBoolean() ? "-" : "") + number + exponent(random);
        });
    }

    @Test
    void readsNumbersOfHundredsOfDigits() throws IOException {
        check(20_000, random -> {
            String digits = digits(random, 1 + random.nextInt(800));
            return random.nextInt(10) + "." + digits + "e" + (random.nextInt(700) - 360);
        });
    }

    @Test
    void roundsHalfwayCasesToTheEvenDouble() throws IOException {
        check(300_000, random -> halfway(random, digits -> digits));
    }

    @Test
    void roundsWhatIsAHairFromHalfwayToTheNearerDouble() throws IOException {
        check(100_000, random -> halfway(random, digits -> random.nextBoolean() ? digits + "1" : lower(digits)));
        check(
                100_000,
                random -> halfway(
                        random,
                        digits -> new BigDecimal(digits)
                                .round(new MathContext(17 + random.nextInt(3)))
                                .toString()));
    }

    @Test
    void readsSubnormalNumbers() throws IOException {
        check(300_000, random -> {
            double value = Double.longBitsToDouble(random.nextLong() & 0x000F_FFFF_FFFF_FFFFL);
            return random.nextBoolean()
                    ? Double.toString(value)
                    : new BigDecimal(value)
                            .round(new MathContext(1 + random.nextInt(19)))
                            .toString();
        });
    }

    @Test
    void readsTheEdges() throws IOException {
        List<String> edges = new ArrayList<>(List.of(
                "0",
                "-0",
                "0.0",
                "-0.0",
                "1",
                "-1",
                "1e0",
                "1E+5",
                "1e-5",
                ".5",
                "5.",
                "-.5",
                "+5",
                "007",
                "0.1",
                "9007199254740991",
                "9007199254740992",
                "9007199254740993",
                "9007199254740995",
                "9223372036854775807",
                "9223372036854775808",
                "18446744073709551615",
                "18446744073709551616",
                "9999999999999999999",
                "99999999999999999999",
                "1.7976931348623157e308",
                "1.7976931348623158e308",
                "1.7976931348623159e308",
                "1.8e308",
                "1e309",
                "-1e309",
                "1e99999",
                "1e-99999",
                "4.9e-324",
                "2.4703282292062327e-324",
                "2.4703282292062328e-324",
                "2.2250738585072014e-308",
                "2.2250738585072011e-308",
                "1e-400",
                "0e999999999",
                "0.000000000000000000000000000000000000000000000000001",
                "1e23",
                "8.5e22",
                "NaN",
                "Infinity",
                "-Infinity",
                "1d",
                "1.5f",
                "0x1p3",
                " 5 ",
                "1e+06",
                "123456789012345678e-5"));
        edges.add("0." + "0".repeat(400) + "1");
        edges.add("1" + "0".repeat(308));
        edges.add("1" + "0".repeat(309));
        edges.add("0".repeat(30) + "12.5");
        assertSame(edges);
    }

    @Test
    void readsNotANumberAndTheInfinitiesAsGoWritesThem() throws IOException {
        assertThat(read(List.of("NaN", "+Inf", "-Inf", "Inf")))
                .containsExactly(
                        Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    private static void check(int count, Function<Random, String> source) throws IOException {
        Random random = new Random(20_261_122);
        for (int done = 0; done < count; done += BATCH) {
            List<String> texts = new ArrayList<>(BATCH);
            for (int i = 0; i < BATCH; i++) {
                texts.add(source.apply(random));
            }
            assertSame(texts);
        }
    }

    private static void assertSame(List<String> texts) throws IOException {
        double[] read = read(texts);
        for (int i = 0; i < read.length; i++) {
            double wanted = Double.parseDouble(texts.get(i));
            if (Double.doubleToRawLongBits(read[i]) != Double.doubleToRawLongBits(wanted)) {
                fail(String.format(Locale.ROOT, "%s was read as %s, not %s", texts.get(i), read[i], wanted));
            }
        }
        assertThat(read).hasSameSizeAs(texts.toArray());
    }

    /// Through the very loop that reads samples.
    private static double[] read(List<String> texts) throws IOException {
        StringBuilder body = new StringBuilder("[");
        for (int i = 0; i < texts.size(); i++) {
            body.append(i == 0 ? "[" : ",[")
                    .append(i)
                    .append(",\"")
                    .append(texts.get(i))
                    .append("\"]");
        }
        JsonBytes json = new JsonBytes(
                new ByteArrayInputStream(body.append(']').toString().getBytes(StandardCharsets.UTF_8)));
        json.peek();
        Columns columns = new Columns(texts.size(), Long.MAX_VALUE);
        new Pairs(json, new Texts(json)).readAll(columns);
        Series series = columns.finish(Labels.EMPTY);
        return java.util.Arrays.copyOf(series.values(), series.size());
    }

    private static double anyDouble(Random random) {
        double value = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(value) ? value : random.nextGaussian();
    }

    private static String digits(Random random, int count) {
        StringBuilder digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    private static String exponent(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> "e" + (random.nextInt(60) - 30);
            case 2 -> "E+" + random.nextInt(300);
            default -> "e" + (random.nextInt(680) - 350);
        };
    }

    /// Exactly between two neighbouring doubles, in all its digits.
    private static String halfway(Random random, Function<String, String> change) {
        double low = Math.abs(anyDouble(random));
        if (random.nextBoolean()) {
            low = Math.scalb(0.5 + random.nextDouble() / 2, random.nextInt(120) - 40);
        }
        BigDecimal middle =
                new BigDecimal(low).add(new BigDecimal(Math.nextUp(low))).divide(BigDecimal.TWO);
        String text = middle.toPlainString();
        return change.apply(text.contains(".") ? text : text + ".0");
    }

    private static String lower(String digits) {
        BigDecimal value = new BigDecimal(digits);
        return value.subtract(value.ulp().movePointLeft(1)).toPlainString();
    }
}
