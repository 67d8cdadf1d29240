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
        // With 3 a script knows that its question was never judged.
        return new CommandFailure(failure.unanswered() ? ExitCode.UNREACHABLE : ExitCode.FAILED, failure.describe());
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
