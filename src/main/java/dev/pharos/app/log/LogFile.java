package dev.pharos.app.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.status.NopStatusListener;
import ch.qos.logback.core.util.FileSize;
import dev.pharos.settings.file.PrivateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/// The log: one file and two older ones of 2 MB at the most, for their owner alone, nothing on the console. Set up
/// in code, because reading a configuration would cost a query a tenth of a second.
public final class LogFile {
    private static final String LARGEST = "2MB";
    private static final int OLDER = 2;

    private LogFile() {}

    /// Logs into the file from now on. Where it cannot be written, nothing is logged: a log is no reason to fail.
    public static void open(Path file) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            open(file, context);
        }
    }

    public static void open(Path file, LoggerContext context) {
        context.reset();
        context.getStatusManager().add(new NopStatusListener());
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{36} %msg%n");
        encoder.start();
        RollingFileAppender<ILoggingEvent> appender = new PrivateAppender();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.setFile(file.toString());
        FixedWindowRollingPolicy rolling = new FixedWindowRollingPolicy();
        rolling.setContext(context);
        rolling.setParent(appender);
        rolling.setFileNamePattern(file + ".%i");
        rolling.setMaxIndex(OLDER);
        rolling.start();
        SizeBasedTriggeringPolicy<ILoggingEvent> trigger = new SizeBasedTriggeringPolicy<>();
        trigger.setContext(context);
        trigger.setMaxFileSize(FileSize.valueOf(LARGEST));
        trigger.start();
        appender.setRollingPolicy(rolling);
        appender.setTriggeringPolicy(trigger);
        appender.start();
        // Libraries only when something is wrong: what a keyring's or an HTTP library says in detail is nobody's
        // business.
        context.getLogger("ROOT").setLevel(Level.WARN);
        context.getLogger("ROOT").addAppender(appender);
        context.getLogger("dev.pharos").setLevel(Level.INFO);
    }

    /// Addresses and names of servers are in it: nobody else's business on a machine of many.
    private static final class PrivateAppender extends RollingFileAppender<ILoggingEvent> {
        @Override
        public void openFile(String file) throws IOException {
            new PrivateFile(Path.of(file)).create();
            for (int i = 1; i <= OLDER; i++) {
                Path older = Path.of(file + "." + i);
                if (Files.isRegularFile(older)) {
                    new PrivateFile(older).makePrivate();
                }
            }
            super.openFile(file);
        }
    }
}
