package dev.pharos.prometheus.wire;

import dev.pharos.series.QueryResult;
import java.util.List;

/// The answer to a query, in either of the API's two forms.
public sealed interface QueryAnswer {
    /// @param notices the server's warnings and infos, and what was left out
    record Result(QueryResult result, List<String> notices) implements QueryAnswer {}

    record Refusal(String errorType, String error) implements QueryAnswer {}

    /// JSON, but not the API's.
    ///
    /// @param message of the field of that name, as gateways and Grafana write it; may be empty
    record Other(String message) implements QueryAnswer {}
}
