package dev.pharos.prometheus;

import dev.pharos.http.HttpAnswer;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.prometheus.wire.QueryAnswer;
import dev.pharos.prometheus.wire.QueryDecoder;
import dev.pharos.series.QueryResult;
import java.io.IOException;

/// Answers to queries as outcomes.
///
/// @param limit of samples, see [dev.pharos.http.config.Limits]
record QueryAnswers(long limit) {
    /// @param points that a series of the answer is expected to have
    Outcome<QueryResult> read(HttpAnswer answer, String address, long points) throws IOException {
        return Refusals.orRead(answer, address, body -> decoded(body, address, points));
    }

    private Outcome<QueryResult> decoded(HttpAnswer answer, String address, long points) throws IOException {
        return switch (QueryDecoder.decode(answer.body(), points, limit)) {
            case QueryAnswer.Result(QueryResult result, var notices) -> new Outcome.Success<>(result, notices);
            case QueryAnswer.Refusal(String errorType, String error) ->
                Outcome.failed(new Failure.Rejected(address, errorType, error));
            case QueryAnswer.Other(String message) ->
                Outcome.failed(
                        answer.isSuccessful()
                                ? new Failure.NotUnderstood(address, "there is no status in the answer")
                                : new Failure.BadStatus(address, answer.status(), message));
        };
    }
}
