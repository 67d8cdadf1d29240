package dev.pharos.app.log;

import dev.pharos.cli.error.BugCode;
import dev.pharos.cli.program.Console;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What happens to a bug on a thread of its own, the window's above all: the log gets it in full, the terminal a line
/// with a code that the user can quote.
public record Uncaught(Console console, Path log) implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Uncaught.class);

    @Override
    public void uncaughtException(Thread thread, Throwable bug) {
        String code = BugCode.of(bug);
        LOG.error("bug {} on {}", code, thread.getName(), bug);
        console.bug(code, log);
    }
}
