package dev.pharos.app.log;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import org.slf4j.LoggerFactory;

/// Takes what libraries say through `java.util.logging` (JavaFX, OkHttp) off the console and into the log.
public final class JavaLogging extends Handler {
    /// What JavaFX says at every start of a program that has it on its class path. It works there, and Pharos has it
    /// there on purpose: else each launcher would have to name its modules, and starting would take 0.1 s longer.
    private static final String KNOWN = "Unsupported JavaFX configuration: classes were loaded from 'unnamed module";

    JavaLogging() {}

    public static void intoTheLog() {
        LogManager.getLogManager().reset();
        LogManager.getLogManager().getLogger("").addHandler(new JavaLogging());
    }

    @Override
    public void publish(LogRecord entry) {
        String name = entry.getLoggerName() == null ? "java" : entry.getLoggerName();
        if (name.equals("javafx") && String.valueOf(entry.getMessage()).startsWith(KNOWN)) {
            return;
        }
        if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
            LoggerFactory.getLogger(name).warn("{}", entry.getMessage(), entry.getThrown());
        } else {
            LoggerFactory.getLogger(name).debug("{}", entry.getMessage(), entry.getThrown());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
