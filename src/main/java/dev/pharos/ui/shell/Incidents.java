package dev.pharos.ui.shell;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Catches what nobody caught: a bug is logged once, with a code that stays the same from run to run, and the user is
/// told
/// the code.
public final class Incidents implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
    private static final int DEPTH = 12;

    private final Set<String> known = new HashSet<>();
    private final Consumer<String> told;

    /// @param told gets the code of a bug that was not seen before in this run, on the thread that it happened on
    public Incidents(Consumer<String> told) {
        this.told = told;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable bug) {
        String code = code(bug);
        boolean first;
        synchronized (known) {
            first = known.add(code);
        }
        if (first) {
            LOG.error("bug {} on thread {}", code, thread.getName(), bug);
            told.accept(code);
        }
    }

    /// From the kinds and places of an exception and its causes, not from its messages: the same bug, the same code.
    static String code(Throwable bug) {
        int hash = 17;
        for (Throwable each = bug; each != null; each = each.getCause()) {
            hash = 31 * hash + each.getClass().getName().hashCode();
            StackTraceElement[] trace = each.getStackTrace();
            for (int i = 0; i < Math.min(DEPTH, trace.length); i++) {
                hash = 31 * hash + (trace[i].getClassName() + '.' + trace[i].getMethodName()).hashCode();
            }
        }
        String text = Integer.toString(hash & 0x3fffffff, 36).toUpperCase(Locale.ROOT);
        return "PH-" + "0".repeat(6 - text.length()) + text;
    }
}
