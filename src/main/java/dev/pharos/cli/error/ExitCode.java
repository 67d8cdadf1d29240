package dev.pharos.cli.error;

/// What a command ends with; scripts rely on them.
public final class ExitCode {
    public static final int DONE = 0;
    /// The thing asked for failed.
    public static final int FAILED = 1;
    /// The command line itself is wrong.
    public static final int USAGE = 2;
    /// No Prometheus answered: the server could not be reached, did not let us in, or is something else.
    public static final int UNREACHABLE = 3;

    private ExitCode() {}
}
