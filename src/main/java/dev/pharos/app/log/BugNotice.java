package dev.pharos.app.log;

import dev.pharos.cli.error.BugCode;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// While the window is open, a bug is also told in it; and one that happens again and again is logged once.
public final class BugNotice implements Thread.UncaughtExceptionHandler {
    private final Thread.UncaughtExceptionHandler log;
    private final Consumer<String> told;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /// @param told gets the code, on the thread that the bug happened on
    public BugNotice(Thread.UncaughtExceptionHandler log, Consumer<String> told) {
        this.log = log;
        this.told = told;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable bug) {
        String code = BugCode.of(bug);
        if (known.add(code)) {
            log.uncaughtException(thread, bug);
            told.accept(code);
        }
    }
}
