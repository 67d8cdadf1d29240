package dev.pharos.cli;

import dev.pharos.outcome.Failure;

/// Ends a command: with an exit code and one line. Never a bug, so it has no stack trace; caught in [Pharos] alone.
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private CommandFailure(int exitCode, String line) {
        super(line, null, false, false);
        this.exitCode = exitCode;
    }

    static CommandFailure of(Failure failure) {
        return new CommandFailure(exitCode(failure), failure.describe());
    }

    /// Whether it was the question or the server: with 3 a script knows that its question was never judged, whether
    /// nothing answered, nobody let us in, or what answered is no Prometheus (a page, a proxy's 502, a redirect).
    private static int exitCode(Failure failure) {
        return switch (failure) {
            case Failure.Refused _,
                    Failure.UnknownHost _,
                    Failure.TimedOut _,
                    Failure.Interrupted _,
                    Failure.TlsFailed _,
                    Failure.NotAuthorised _,
                    Failure.Redirected _,
                    Failure.BadStatus _,
                    Failure.NotUnderstood _ -> ExitCode.UNREACHABLE;
            case Failure.Rejected _, Failure.TooLarge _, Failure.Misconfigured _, Failure.Cancelled _ ->
                ExitCode.FAILED;
        };
    }

    /// @param error a key of `errors.properties`
    static CommandFailure failed(String error, Object... arguments) {
        return new CommandFailure(ExitCode.FAILED, Errors.text(error, arguments));
    }

    /// @param error a key of `errors.properties`
    static CommandFailure usage(String error, Object... arguments) {
        return new CommandFailure(ExitCode.USAGE, Errors.text(error, arguments));
    }

    int exitCode() {
        return exitCode;
    }

    String line() {
        return String.valueOf(getMessage());
    }
}
