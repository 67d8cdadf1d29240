package dev.pharos.cli.output;

import dev.pharos.series.PrometheusNumber;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import dev.pharos.series.Series;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/// Columns that align, for a terminal. The last column is numbers and aligns right.
final class TableOutput {
    private static final String INDENT = "  ";

    private final Writer out;

    TableOutput(Writer out) {
        this.out = out;
    }

    void write(QueryResult result) throws IOException {
        switch (result) {
            case QueryResult.Vector vector -> vector(vector);
            case QueryResult.Matrix matrix -> matrix(matrix);
            case QueryResult.Scalar(long _, double value) -> line(PrometheusNumber.scalar(value));
            case QueryResult.Text(long _, String value) -> line(TerminalText.safe(value));
        }
    }

    private void vector(QueryResult.Vector vector) throws IOException {
        if (vector.samples().isEmpty()) {
            return;
        }
        Columns columns = Columns.of(vector.samples().stream().map(Sample::labels));
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.headings("value"));
        for (Sample sample : vector.samples()) {
            rows.add(columns.row(sample.labels(), PrometheusNumber.sample(sample.value())));
        }
        Rows.write(rows, "", Rows.Last.RIGHT, out);
    }

    private void matrix(QueryResult.Matrix matrix) throws IOException {
        for (Series series : matrix.series()) {
            line(TerminalText.safe(series.labels().toString()));
            List<List<String>> rows = new ArrayList<>();
            for (int i = 0; i < series.size(); i++) {
                rows.add(List.of(Columns.time(series.time(i)), PrometheusNumber.sample(series.value(i))));
            }
            Rows.write(rows, INDENT, Rows.Last.RIGHT, out);
        }
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
