package dev.pharos.ui.chart.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
    private final ChartLine get = line("get", new long[] {0, 1_000, 3_000}, new double[] {1, 0.1, 3});
    private final ChartLine set = line("set", new long[] {1_000, 2_500}, new double[] {Double.NaN, 1e-7});
    private final ChartData data = new ChartData(new TimeRange(500, 2_600), new Step(1_000), List.of(get, set));

    @Test
    void aRowForEveryTimeAndNothingWhereALineHasNone() throws IOException {
        assertThat(written(Csv.Extent.ALL)).isEqualTo("""
                time,get,set
                1970-01-01T00:00:00Z,1,
                1970-01-01T00:00:01Z,0.1,NaN
                1970-01-01T00:00:02.500Z,,1e-07
                1970-01-01T00:00:03Z,3,
                """.replace("\n", "\r\n"));
    }

    @Test
    void whatIsDrawnIsWhatIsShownOfTheRange() throws IOException {
        StringWriter out = new StringWriter();
        Csv.write(data, line -> line.name().equals("get"), Csv.Extent.DRAWN, out);

        assertThat(out.toString()).isEqualTo("time,get\r\n1970-01-01T00:00:01Z,0.1\r\n");
    }

    @Test
    void namesAreQuotedAndNeverFormulas() throws IOException {
        ChartLine odd = line("=SUM(A1), \"all\"", new long[] {0}, new double[] {1});
        StringWriter out = new StringWriter();
        Csv.write(new ChartData(new TimeRange(0, 1), new Step(1), List.of(odd)), _ -> true, Csv.Extent.ALL, out);

        assertThat(out.toString()).startsWith("time,\" =SUM(A1), \"\"all\"\"\"\r\n");
    }

    private String written(Csv.Extent extent) throws IOException {
        StringWriter out = new StringWriter();
        Csv.write(data, _ -> true, extent, out);
        return out.toString();
    }

    private static ChartLine line(String name, long[] times, double[] values) {
        return new ChartLine(name, new Series(Labels.of("name", name), times, values));
    }
}
