package dev.pharos.cli;

/// What a command ends with; scripts rely on them.
public final class ExitCode {
    public static final int DONE = 0;
    /// The thing asked for failed.
    public static final int FAILED = 1;
    /// The command line itself is wrong.
    public static final int USAGE = 2;
    /// The server could not be reached, or did not let us in.
    public static final int UNREACHABLE = 3;

    private ExitCode() {}
}
