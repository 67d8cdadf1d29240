package dev.pharos.outcome;

import java.time.Duration;

/// Why a server did not give what was asked. Each names what was asked (`target`, a URL without secrets) so that a
/// message can say where; the interface turns them into words in the user's language, [#describe()] into one English
/// line for the command line and the log.
public sealed interface Failure {
    /// The address concerned, without credentials or query.
    String target();

    /// One line, no stack trace.
    String describe();

    /// Whether no Prometheus answered: nothing did, nobody let us in, or it was a page, a proxy's 502, a redirect,
    /// or a server that says itself that it is not there yet.
    /// Otherwise the question was judged, or never left this side.
    ///
    /// The one line that is drawn between failures: on this side of it a link is down, the sign of a window
    /// is lost, and a command ends with 3.
    default boolean unanswered() {
        return switch (this) {
            case Refused _,
                    UnknownHost _,
                    TimedOut _,
                    Interrupted _,
                    TlsFailed _,
                    NotAuthorised _,
                    Redirected _,
                    BadStatus _,
                    NotUnderstood _ -> true;
            case Rejected rejected -> rejected.isUnavailable();
            case TooLarge _, Misconfigured _, Cancelled _ -> false;
        };
    }

    /// Nothing listens there, or the network refuses.
    record Refused(String target, String reason) implements Failure {
        @Override
        public String describe() {
            return "cannot connect to " + target + ": " + reason;
        }
    }

    record UnknownHost(String target, String host) implements Failure {
        @Override
        public String describe() {
            return "cannot connect to " + target + ": unknown host " + host;
        }
    }

    record TimedOut(String target, Duration after) implements Failure {
        @Override
        public String describe() {
            long millis = after.toMillis();
            return target + " did not answer within " + (millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms");
        }
    }

    /// The connection broke in the middle of an answer.
    record Interrupted(String target, String reason) implements Failure {
        @Override
        public String describe() {
            return "the connection to " + target + " broke: " + reason;
        }
    }

    /// TLS could not be agreed on: unknown authority, wrong name, expired, a plain server where TLS was expected.
    ///
    /// @param detail what the TLS library or the certificate says of it, or empty
    record TlsFailed(String target, TlsProblem problem, String detail) implements Failure {
        @Override
        public String describe() {
            return "no trusted TLS connection to " + target + ": " + problem.words
                    + (detail.isEmpty() ? "" : " (" + detail + ")");
        }
    }

    /// What was wrong with TLS, as far as it can be told.
    enum TlsProblem {
        UNKNOWN_AUTHORITY("the certificate is signed by an authority that is not trusted"),
        WRONG_HOST("the certificate is for another host name"),
        EXPIRED("the certificate has expired"),
        NOT_YET_VALID("the certificate is not valid yet"),
        /// https where plain HTTP is spoken.
        NOT_TLS("this port does not speak TLS; try http://…"),
        /// http where TLS is spoken.
        SPEAKS_TLS("this port speaks TLS; try https://…"),
        CLIENT_CERTIFICATE("the server wants another client certificate, or one at all"),
        OTHER("the handshake failed");

        private final String words;

        TlsProblem(String words) {
            this.words = words;
        }
    }

    /// 401, 403 or 407.
    ///
    /// @param said what the server wrote beside it, shortened; may be empty. Mimir: `no org id`
    record NotAuthorised(String target, int status, String said, Credentials credentials) implements Failure {
        @Override
        public String describe() {
            String words = isForbidden()
                    ? " refused access"
                    : credentials == Credentials.GIVEN ? " refused the credentials" : " asks for credentials";
            boolean mute = said.isBlank() || said.strip().equals(Integer.toString(status));
            return (isOfProxy() ? "the proxy " : "") + target + words + " (HTTP " + status
                    + (mute ? ")" : ", " + said + ")");
        }

        /// Whether it is known who asks, or does not matter, and the answer is no all the same.
        public boolean isForbidden() {
            return status == 403;
        }

        /// Whether it is the proxy that did not let us in; `target` is its address then.
        public boolean isOfProxy() {
            return status == 407;
        }
    }

    /// Whether a server that did not let us in had been told who asks.
    enum Credentials {
        GIVEN,
        NONE
    }

    /// The server points elsewhere; Pharos never follows with credentials on its own.
    record Redirected(String target, String location) implements Failure {
        /// Whether it points to where it was asked: there is no other address to use then.
        public boolean isLoop() {
            return location.equals(target);
        }

        @Override
        public String describe() {
            return isLoop()
                    ? target + " redirects to itself: a redirect loop"
                    : target + " redirects to " + location
                            + ": use that address, or give credentials where it is a sign-in page";
        }
    }

    /// An HTTP status that is not an answer of the API.
    record BadStatus(String target, int status, String body) implements Failure {
        @Override
        public String describe() {
            return target + " answered HTTP " + status + (body.isBlank() ? "" : ": " + body)
                    + (status == 404 ? " (is that the address of the API, with its base path?)" : "");
        }
    }

    /// The API refused the question: `errorType` and `error` as it said them.
    record Rejected(String target, String errorType, String error) implements Failure {
        /// Whether it is not the question that was judged: a server that starts or stops answers `unavailable`, with
        /// 503.
        public boolean isUnavailable() {
            return errorType.equals("unavailable");
        }

        @Override
        public String describe() {
            return errorType + ": " + error;
        }
    }

    /// An answer that is not what the API promises: not JSON, cut short, another shape.
    record NotUnderstood(String target, String reason) implements Failure {
        @Override
        public String describe() {
            return target + " gave an answer that cannot be read: " + reason;
        }
    }

    /// An answer past the limit, given up on before it could fill the memory.
    record TooLarge(String target, long limit, Counted counted) implements Failure {
        @Override
        public String describe() {
            return target + " answered with more than " + limit + " " + counted.words;
        }
    }

    /// What a limit counts.
    enum Counted {
        BYTES("bytes"),
        SAMPLES("samples"),
        /// Of JSON: texts, numbers, lists and objects.
        VALUES("values");

        private final String words;

        Counted(String words) {
            this.words = words;
        }
    }

    /// The settings themselves can't be used: a key file that is not there, a secret that is locked.
    record Misconfigured(String target, String reason) implements Failure {
        @Override
        public String describe() {
            return target + ": " + reason;
        }
    }

    /// Nobody waits for the answer any more.
    record Cancelled(String target) implements Failure {
        @Override
        public String describe() {
            return "cancelled: " + target;
        }
    }
}
