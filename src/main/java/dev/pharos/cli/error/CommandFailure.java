package dev.pharos.cli.error;

import dev.pharos.cli.Pharos;
import dev.pharos.outcome.Failure;

/// Ends a command: with an exit code and one line. Never a bug, so it has no stack trace; caught in [Pharos] alone.
public final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private CommandFailure(int exitCode, String line) {
        super(line, null, false, false);
        this.exitCode = exitCode;
    }

    public static CommandFailure of(Failure failure) {
        return new CommandFailure(exitCode(failure), failure.describe());
    }

    /// @param context a key of `errors.properties`: what the failure is the reason of
    public static CommandFailure of(Failure failure, String context, Object... arguments) {
        return new CommandFailure(exitCode(failure), Errors.text(context, arguments) + ": " + failure.describe());
    }

    /// With 3 a script knows that its question was never judged.
    private static int exitCode(Failure failure) {
        return failure.unanswered() ? ExitCode.UNREACHABLE : ExitCode.FAILED;
    }

    /// @param error a key of `errors.properties`
    public static CommandFailure failed(String error, Object... arguments) {
        return new CommandFailure(ExitCode.FAILED, Errors.text(error, arguments));
    }

    /// @param error a key of `errors.properties`
    public static CommandFailure usage(String error, Object... arguments) {
        return new CommandFailure(ExitCode.USAGE, Errors.text(error, arguments));
    }

    public int exitCode() {
        return exitCode;
    }

    public String line() {
        return String.valueOf(getMessage());
    }
}
