package dev.pharos.cli.output;

import dev.pharos.series.PrometheusNumber;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import dev.pharos.series.Series;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// RFC 4180: a heading, one line a sample, CRLF; labels are columns, then `time` and `value`. Fields with anything that
/// its `TEXTDATA` leaves out below U+0080 are quoted; on a terminal control characters are written out.
final class CsvOutput {
    private final Writer out;

    private final Destination to;

    CsvOutput(Writer out, Destination to) {
        this.out = out;
        this.to = to;
    }

    void write(QueryResult result) throws IOException {
        switch (result) {
            case QueryResult.Vector vector -> {
                Columns columns = Columns.of(vector.samples().stream().map(Sample::labels));
                line(columns.headings("time", "value"));
                for (Sample sample : vector.samples()) {
                    line(columns.row(
                            sample.labels(), Columns.time(sample.time()), PrometheusNumber.sample(sample.value())));
                }
            }
            case QueryResult.Matrix matrix -> {
                Columns columns = Columns.of(matrix.series().stream().map(Series::labels));
                line(columns.headings("time", "value"));
                for (Series series : matrix.series()) {
                    for (int i = 0; i < series.size(); i++) {
                        line(columns.row(
                                series.labels(),
                                Columns.time(series.time(i)),
                                PrometheusNumber.sample(series.value(i))));
                    }
                }
            }
            case QueryResult.Scalar(long time, double value) -> {
                line(List.of("time", "value"));
                line(List.of(Columns.time(time), PrometheusNumber.scalar(value)));
            }
            case QueryResult.Text(long time, String value) -> {
                line(List.of("time", "value"));
                line(List.of(Columns.time(time), value));
            }
        }
    }

    private void line(List<String> fields) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            out.write(i == 0 ? "" : ",");
            String field = fields.get(i);
            out.write(quoted(to == Destination.TERMINAL ? TerminalText.safe(field) : field));
        }
        out.write("\r\n");
    }

    private static String quoted(String field) {
        boolean special = field.chars().anyMatch(c -> c == ',' || c == '"' || Character.isISOControl(c));
        return special ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }
}
