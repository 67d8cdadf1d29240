package dev.pharos.outcome;

import java.time.Duration;
import java.util.List;

/// One failure of each kind, and which side of the line it lies on.
///
/// @param unanswered whether no Prometheus answered: a link that is down, a sign that is lost, exit code 3
public record EachFailure(Failure failure, boolean unanswered) {
    private static final String AT = "http://prom:9090";

    public static List<EachFailure> all() {
        return List.of(
                new EachFailure(new Failure.Refused(AT, "connection refused"), true),
                new EachFailure(new Failure.UnknownHost(AT, "prom"), true),
                new EachFailure(new Failure.TimedOut(AT, Duration.ofSeconds(1)), true),
                new EachFailure(new Failure.Interrupted(AT, "connection reset"), true),
                new EachFailure(new Failure.TlsFailed(AT, Failure.TlsProblem.EXPIRED, ""), true),
                new EachFailure(new Failure.NotAuthorised(AT, 401, "", Failure.Credentials.GIVEN), true),
                new EachFailure(new Failure.Redirected(AT, AT + "/login"), true),
                new EachFailure(new Failure.BadStatus(AT, 502, "bad gateway"), true),
                new EachFailure(new Failure.NotUnderstood(AT, "a web page, not JSON"), true),
                new EachFailure(new Failure.Rejected(AT, "bad_data", "parse error"), false),
                new EachFailure(new Failure.Rejected(AT, "unavailable", "the server is starting"), true),
                new EachFailure(new Failure.TooLarge(AT, 1_000, Failure.Counted.SAMPLES), false),
                new EachFailure(new Failure.Misconfigured(AT, "there is no file ca.pem"), false),
                new EachFailure(new Failure.Cancelled(AT), false));
    }
}
