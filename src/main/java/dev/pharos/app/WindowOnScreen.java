package dev.pharos.app;

import dev.pharos.cli.ExitCode;
import dev.pharos.cli.Program;
import dev.pharos.cli.Target;
import org.jspecify.annotations.Nullable;

/// The window.
final class WindowOnScreen implements Program.Window {
    @Override
    public int open(@Nullable Target target) {
        return ExitCode.DONE;
    }
}
