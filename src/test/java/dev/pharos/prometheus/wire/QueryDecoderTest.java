package dev.pharos.prometheus.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pharos.http.body.AnswerTooLarge;
import dev.pharos.http.body.MalformedAnswer;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import dev.pharos.series.Series;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryDecoderTest {
    private static final String MATRIX = """
            {"status":"success","data":{"resultType":"matrix","result":[
            {"metric":{"__name__":"up","job":"a"},"values":[[1700000000,"1"],[1700000015.25,"-2.5"],[1700000030.5,"NaN"]]},
            {"metric":{"__name__":"up","job":"b"},"values":[[1700000000,"+Inf"],[1700000015.25,"1e-7"]]},
            {"metric":{"__name__":"up","job":"c"},"values":[[1700000000,"7"],[1700000016,"8"]]}]}}""";

    private static final QueryResult MATRIX_READ = new QueryResult.Matrix(List.of(
            new Series(
                    Labels.of("__name__", "up", "job", "a"),
                    new long[] {1_700_000_000_000L, 1_700_000_015_250L, 1_700_000_030_500L},
                    new double[] {1, -2.5, Double.NaN}),
            new Series(
                    Labels.of("__name__", "up", "job", "b"),
                    new long[] {1_700_000_000_000L, 1_700_000_015_250L},
                    new double[] {Double.POSITIVE_INFINITY, 1e-7}),
            new Series(
                    Labels.of("__name__", "up", "job", "c"),
                    new long[] {1_700_000_000_000L, 1_700_000_016_000L},
                    new double[] {7, 8})));

    @Test
    void readsAMatrixIntoColumns() throws IOException {
        assertThat(result(MATRIX)).isEqualTo(MATRIX_READ);
    }

    @Test
    void readsTheSameHoweverManyPointsWereExpected() throws IOException {
        for (long points : new long[] {0, 1, 2, 3, 1_000, Long.MAX_VALUE}) {
            assertThat(decode(MATRIX, points, 1_000)).isEqualTo(new QueryAnswer.Result(MATRIX_READ, List.of()));
        }
    }

    @Test
    void readsTheSameInWhateverPiecesItArrives() throws IOException {
        byte[] bytes = MATRIX.getBytes(StandardCharsets.UTF_8);
        for (int piece = 1; piece < 40; piece++) {
            assertThat(QueryDecoder.decode(new Dripping(bytes, piece), 3, 1_000))
                    .isEqualTo(new QueryAnswer.Result(MATRIX_READ, List.of()));
        }
    }

    @Test
    void readsWhiteSpaceAnywhere() throws IOException {
        String spaced = MATRIX.replaceAll("([\\[\\]{},:])", " \n\t$1\r\n ");

        assertThat(result(spaced)).isEqualTo(MATRIX_READ);
    }

    @Test
    void readsMembersInAnyOrderAndPassesOverUnknownOnes() throws IOException {
        assertThat(result("""
                {"data":{"stats":{"a":[1,{"b":"]}\\""}],"c":null},"result":[
                {"values":[[1,"2"]],"more":[true,false,null,-1.5e9],"metric":{"x":"y"}}],"resultType":"matrix"},
                "status":"success","isPartial":false,"trace":{}}"""))
                .isEqualTo(new QueryResult.Matrix(
                        List.of(new Series(Labels.of("x", "y"), new long[] {1_000}, new double[] {2}))));
    }

    @Test
    void readsAVectorAScalarATextAndNothing() throws IOException {
        assertThat(result(data(
                        "vector",
                        "[{\"metric\":{\"a\":\"b\"},\"value\":[1.5,\"3\"]},{\"value\":[2,\"4\"],\"metric\":{}}]")))
                .isEqualTo(new QueryResult.Vector(
                        List.of(new Sample(Labels.of("a", "b"), 1_500, 3), new Sample(Labels.EMPTY, 2_000, 4))));
        assertThat(result(data("scalar", " [ 1.25 , \"6.5\" ]"))).isEqualTo(new QueryResult.Scalar(1_250, 6.5));
        assertThat(result(data("string", "[1,\"text\"]"))).isEqualTo(new QueryResult.Text(1_000, "text"));
        assertThat(result(data("matrix", "[]"))).isEqualTo(QueryResult.Matrix.EMPTY);
        assertThat(result(data("vector", "null"))).isEqualTo(new QueryResult.Vector(List.of()));
    }

    @Test
    void readsTimesOfAnyPrecision() throws IOException {
        QueryResult.Matrix matrix = (QueryResult.Matrix) result(data("matrix", """
                [{"metric":{},"values":[[-1.5,"0"],[0,"0"],[0.001,"0"],[0.1,"0"],[1.23,"0"],[1700000000.1234567,"0"],
                [1.7000000005e9,"0"]]}]"""));

        Series series = matrix.series().getFirst();
        assertThat(series.times()).startsWith(-1_500, 0, 1, 100, 1_230, 1_700_000_000_123L, 1_700_000_000_500L);
    }

    @Test
    void readsEveryKindOfText() throws IOException {
        QueryResult.Vector vector = (QueryResult.Vector) result(data("vector", """
                [{"metric":{"a":"quote \\" slash \\/ \\\\ \\b\\f\\n\\r\\t","b":"\\u0041\\uD55c\\ud83d\\ude00",
                "c":"레디스 é 😀","d":"\\ud83d alone \\ud83d\\u0041","e":"%s"},"value":[1,"1"]}]""".formatted("x".repeat(70_000))));

        Labels labels = vector.samples().getFirst().labels();
        assertThat(labels.get("a")).isEqualTo("quote \" slash / \\ \b\f\n\r\t");
        assertThat(labels.get("b")).isEqualTo("A한😀");
        assertThat(labels.get("c")).isEqualTo("레디스 é 😀");
        assertThat(labels.get("d")).isEqualTo("\uFFFD alone \uFFFDA");
        assertThat(labels.get("e")).hasSize(70_000);
    }

    @Test
    void keepsEqualTextsOnce() throws IOException {
        QueryResult.Matrix matrix = (QueryResult.Matrix) result(MATRIX);

        assertThat(matrix.series().get(0).labels().get("__name__"))
                .isSameAs(matrix.series().get(1).labels().get("__name__"));
    }

    @Test
    void sharesTheTimesThatSeriesHaveInCommon() throws IOException {
        QueryResult.Matrix matrix = (QueryResult.Matrix) result(MATRIX);

        assertThat(matrix.series().get(1).times())
                .isSameAs(matrix.series().get(0).times());
        assertThat(matrix.series().get(2).times())
                .isNotSameAs(matrix.series().get(0).times());
    }

    @Test
    void leavesNativeHistogramsOutAndSaysSo() throws IOException {
        assertThat(decode(data("matrix", """
                                [{"metric":{"a":"b"},"values":[[1,"2"]],"histograms":[[1,{"count":"3","buckets":[[0,"1","2","3"]]}]]},
                                {"metric":{"a":"c"},"histograms":[[1,{"count":"3"}]]}]"""), 1, 1_000))
                .isEqualTo(new QueryAnswer.Result(
                        new QueryResult.Matrix(
                                List.of(new Series(Labels.of("a", "b"), new long[] {1_000}, new double[] {2}))),
                        List.of("native histograms were left out (2 series)")));
    }

    @Test
    void passesOnWarningsAndInfos() throws IOException {
        assertThat(decode(
                        "{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":[]},"
                                + "\"warnings\":[\"w1\",\"w2\"],\"infos\":[\"i\"]}",
                        1,
                        10))
                .isEqualTo(new QueryAnswer.Result(new QueryResult.Vector(List.of()), List.of("w1", "w2", "i")));
    }

    @Test
    void passesOnARefusal() throws IOException {
        assertThat(decode("{\"status\":\"error\",\"errorType\":\"execution\",\"error\":\"too many samples\"}", 1, 10))
                .isEqualTo(new QueryAnswer.Refusal("execution", "too many samples"));
    }

    @Test
    void saysWhereAnswersAreCutShort() {
        for (int length = 1; length < MATRIX.length() - 1; length++) {
            String cut = MATRIX.substring(0, length);
            assertThatThrownBy(() -> decode(cut, 3, 1_000))
                    .isInstanceOf(MalformedAnswer.class)
                    .hasMessage("cut short");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "nothing",
                "{\"status\":\"success\",}",
                "{\"status\":\"success\"} {}",
                "{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[1]}}",
                "{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[{\"value\":[1,\"1\"]}]}}",
                "{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":[{\"value\":[1,\"x\"]}]}}",
                "{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":[{\"value\":[1,2]}]}}",
                "{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":[{\"value\":[1,\"\"]}]}}",
                "{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":[{\"value\":[1e99,\"1\"]}]}}",
                "{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":[{\"metric\":{\"b\":\"1\",\"b\":\"2\"}}]}}",
                "{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[{\"values\":[[2,\"1\"],[1,\"1\"]]}]}}",
                "{\"status\":\"success\",\"data\":{\"resultType\":\"scalar\",\"result\":[1,\"\\q\"]}}",
                "{\"status\":\"success\",\"data\":{\"resultType\":\"cube\",\"result\":[]}}",
            })
    void refusesWhatIsNotAnAnswer(String body) {
        assertThatThrownBy(() -> decode(body, 1, 1_000)).isInstanceOf(MalformedAnswer.class);
    }

    @Test
    void saysThatAPageIsAPage() {
        assertThatThrownBy(() -> decode("<!DOCTYPE html><html>", 1, 10))
                .isInstanceOf(MalformedAnswer.class)
                .hasMessage("a web page, not JSON");
    }

    @Test
    void survivesRandomDamage() throws IOException {
        byte[] good = MATRIX.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 50_000; i++) {
            byte[] bad = good.clone();
            for (int n = random.nextInt(4); n >= 0; n--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            try {
                QueryDecoder.decode(new ByteArrayInputStream(bad), 3, 1_000);
            } catch (MalformedAnswer expected) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(10_000);
    }

    @Test
    void givesUpOnNestingWithoutEnd() {
        assertThatThrownBy(() -> decode("{\"x\":" + "[".repeat(1_000_000), 1, 10))
                .isInstanceOf(MalformedAnswer.class)
                .hasMessage("nested deeper than 64");
    }

    @Test
    void givesUpOnATextWithoutEnd() {
        InputStream endless = new Endless("{\"status\":\"", _ -> "a");

        assertThatThrownBy(() -> QueryDecoder.decode(endless, 1, 10)).isInstanceOf(MalformedAnswer.class);
    }

    @Test
    void givesUpOnSamplesWithoutEnd() {
        InputStream endless = new Endless(
                "{\"data\":{\"result\":[{\"values\":[[0,\"1\"]",
                _ -> "]},{\"metric\":{},\"values\":[[1,\"1\"],[2,\"1\"]");

        assertThatThrownBy(() -> QueryDecoder.decode(endless, 1L << 60, 100_000))
                .isInstanceOf(AnswerTooLarge.class);
    }

    @Test
    void givesUpOnLabelsWithoutEnd() {
        assertThatThrownBy(() -> QueryDecoder.decode(
                        new Endless("{\"data\":{\"result\":[{\"metric\":{\"a\":\"\"", _ -> ",\"b\":\"\""), 1, 100_000))
                .isInstanceOf(MalformedAnswer.class)
                .hasMessage("more than 1000 labels");
    }

    @Test
    void givesUpOnOneSeriesWithoutEnd() {
        assertThatThrownBy(() -> QueryDecoder.decode(
                        new Endless("{\"data\":{\"result\":[{\"values\":[[0,\"1\"]", n -> ",[" + (n + 1) + ",\"1\"]"),
                        100,
                        100_000))
                .isInstanceOf(AnswerTooLarge.class);
    }

    private static String data(String type, String result) {
        return "{\"status\":\"success\",\"data\":{\"resultType\":\"" + type + "\",\"result\":" + result + "}}";
    }

    private static QueryResult result(String body) throws IOException {
        return ((QueryAnswer.Result) decode(body, 3, 100_000)).result();
    }

    private static QueryAnswer decode(String body, long points, long limit) throws IOException {
        return QueryDecoder.decode(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), points, limit);
    }
}
