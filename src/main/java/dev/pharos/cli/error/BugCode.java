package dev.pharos.cli.error;

import java.util.Locale;

/// A code for a bug that a user can quote: the same for the same bug, whatever its message.
public final class BugCode {
    private static final int FRAMES = 3;

    private BugCode() {}

    /// `PH-` and six hexadecimal digits, made of the exception's class and where in Pharos it came from.
    public static String of(Throwable bug) {
        int hash = bug.getClass().getName().hashCode();
        int frames = 0;
        for (StackTraceElement frame : bug.getStackTrace()) {
            if (frame.getClassName().startsWith("dev.pharos.") && frames++ < FRAMES) {
                hash = hash * 31 + (frame.getClassName() + "." + frame.getMethodName()).hashCode();
            }
        }
        return String.format(Locale.ROOT, "PH-%06X", hash & 0xFFFFFF);
    }
}
