package dev.pharos.cli.output;

import dev.pharos.series.QueryResult;
import java.io.IOException;
import java.io.Writer;

/// How a result is printed.
public enum OutputFormat {
    /// For people: aligned columns.
    TABLE,
    /// `{"resultType":…,"result":…}`, as in the `data` of the Prometheus API.
    JSON,
    /// RFC 4180, one line a sample.
    CSV;

    /// @param to a table is for people wherever it goes
    public void write(QueryResult result, Writer out, Destination to) throws IOException {
        switch (this) {
            case TABLE -> new TableOutput(out).write(result);
            case JSON -> JsonOutput.write(result, to.json(out));
            case CSV -> new CsvOutput(out, to).write(result);
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
