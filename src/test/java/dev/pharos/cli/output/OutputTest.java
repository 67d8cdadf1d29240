package dev.pharos.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import dev.pharos.series.Series;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutputTest {
    private static final long TIME = 1_700_000_000_250L;

    private static final QueryResult VECTOR = new QueryResult.Vector(List.of(
            new Sample(Labels.of("__name__", "redis_up", "instance", "a:1"), TIME, 1),
            new Sample(Labels.of("__name__", "redis_up", "instance", "b:2", "name", "서울, \"주\""), TIME, 12.5)));

    private static final QueryResult MATRIX = new QueryResult.Matrix(List.of(
            new Series(Labels.of("job", "redis"), new long[] {TIME - 250, TIME}, new double[] {1, Double.NaN})));

    private static String written(OutputFormat format, QueryResult result) throws IOException {
        return written(format, result, Destination.FILE);
    }

    private static String written(OutputFormat format, QueryResult result, Destination to) throws IOException {
        StringWriter out = new StringWriter();
        format.write(result, out, to);
        return out.toString();
    }

    @Test
    void jsonIsThatOfTheApi() throws IOException {
        assertThat(written(OutputFormat.JSON, VECTOR))
                .isEqualTo("{\"resultType\":\"vector\",\"result\":["
                        + "{\"metric\":{\"__name__\":\"redis_up\",\"instance\":\"a:1\"},\"value\":[1700000000.250,\"1\"]},"
                        + "{\"metric\":{\"__name__\":\"redis_up\",\"instance\":\"b:2\",\"name\":\"서울, \\\"주\\\"\"},"
                        + "\"value\":[1700000000.250,\"12.5\"]}]}\n");
        assertThat(written(OutputFormat.JSON, MATRIX))
                .isEqualTo("{\"resultType\":\"matrix\",\"result\":[{\"metric\":{\"job\":\"redis\"},"
                        + "\"values\":[[1700000000,\"1\"],[1700000000.250,\"NaN\"]]}]}\n");
        assertThat(written(OutputFormat.JSON, new QueryResult.Scalar(TIME, 1e21)))
                .isEqualTo("{\"resultType\":\"scalar\",\"result\":[1700000000.25,\"1000000000000000000000\"]}\n");
        assertThat(written(OutputFormat.JSON, new QueryResult.Text(0, "a\nb")))
                .isEqualTo("{\"resultType\":\"string\",\"result\":[0,\"a\\nb\"]}\n");
    }

    @Test
    void csvHasAColumnALabelAndQuotesWhatHasTo() throws IOException {
        assertThat(written(OutputFormat.CSV, VECTOR))
                .isEqualTo("metric,instance,name,time,value\r\n"
                        + "redis_up,a:1,,2023-11-14T22:13:20.250Z,1\r\n"
                        + "redis_up,b:2,\"서울, \"\"주\"\"\",2023-11-14T22:13:20.250Z,12.5\r\n");
        assertThat(written(OutputFormat.CSV, MATRIX))
                .isEqualTo("job,time,value\r\nredis,2023-11-14T22:13:20Z,1\r\nredis,2023-11-14T22:13:20.250Z,NaN\r\n");
        assertThat(written(OutputFormat.CSV, new QueryResult.Scalar(0, 2)))
                .isEqualTo("time,value\r\n1970-01-01T00:00:00Z,2\r\n");
    }

    @Test
    void aLabelCalledTimeDoesNotHideTheTime() throws IOException {
        QueryResult result = new QueryResult.Vector(List.of(new Sample(Labels.of("time", "noon", "value", "v"), 0, 1)));

        assertThat(written(OutputFormat.CSV, result))
                .isEqualTo(".time,.value,time,value\r\nnoon,v,1970-01-01T00:00:00Z,1\r\n");
    }

    @Test
    void tablesAlignAlsoWhereLettersAreWide() throws IOException {
        assertThat(written(OutputFormat.TABLE, VECTOR)).isEqualTo("""
                        metric    instance  name        value
                        redis_up  a:1                       1
                        redis_up  b:2       서울, "주"   12.5
                        """);
        assertThat(written(OutputFormat.TABLE, MATRIX)).isEqualTo("""
                        {job="redis"}
                          2023-11-14T22:13:20Z        1
                          2023-11-14T22:13:20.250Z  NaN
                        """);
        assertThat(written(OutputFormat.TABLE, new QueryResult.Scalar(0, 2))).isEqualTo("2\n");
        assertThat(written(OutputFormat.TABLE, new QueryResult.Vector(List.of())))
                .isEmpty();
    }

    @Test
    void aServerCannotPlayWithTheTerminal() throws IOException {
        QueryResult result = new QueryResult.Vector(List.of(new Sample(Labels.of("a", "x\u001b[2Jy\n\u202ez"), 0, 1)));

        assertThat(written(OutputFormat.TABLE, result))
                .contains("x\\u001b[2Jy\\n\\u202ez")
                .doesNotContain("\u001b");
    }

    @Test
    void csvIsAsTheServerSaidItInAFileAndHarmlessOnATerminal() throws IOException {
        QueryResult result =
                new QueryResult.Vector(List.of(new Sample(Labels.of("a", "x\u001b[2Jy\rz", "b", "\u202e"), 0, 1)));

        assertThat(written(OutputFormat.CSV, result))
                .isEqualTo("a,b,time,value\r\n\"x\u001b[2Jy\rz\",\u202e,1970-01-01T00:00:00Z,1\r\n");
        assertThat(written(OutputFormat.CSV, result, Destination.TERMINAL))
                .isEqualTo("a,b,time,value\r\nx\\u001b[2Jy\\rz,\\u202e,1970-01-01T00:00:00Z,1\r\n");
    }

    @Test
    void jsonMeansTheSameOnATerminalWhichItCannotPlayWith() throws IOException {
        QueryResult result = new QueryResult.Text(0, "x\u001b\u009b2J\u202e서울");

        assertThat(written(OutputFormat.JSON, result)).contains("\"x\\u001B\u009b2J\u202e서울\"");
        assertThat(written(OutputFormat.JSON, result, Destination.TERMINAL))
                .isEqualTo("{\"resultType\":\"string\",\"result\":[0,\"x\\u001B\\u009b2J\\u202e서울\"]}\n");
    }
}
