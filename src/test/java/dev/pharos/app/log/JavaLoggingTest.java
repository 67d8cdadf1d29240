package dev.pharos.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class JavaLoggingTest {
    private final Logger javafx = (Logger) LoggerFactory.getLogger("javafx");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        javafx.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        javafx.detachAppender(log);
    }

    @Test
    void thatJavaFxLiesOnTheClassPathIsNoNews() {
        say("Unsupported JavaFX configuration: classes were loaded from 'unnamed module @15b3e5b'");
        assertThat(log.list).isEmpty();
    }

    @Test
    void whateverElseJavaFxWarnsOfIsLogged() {
        say("Unsupported JavaFX configuration: no graphics");
        say("Resource \"x.css\" not found.");
        assertThat(log.list).hasSize(2).allMatch(event -> event.getLevel() == ch.qos.logback.classic.Level.WARN);
    }

    private static void say(String message) {
        LogRecord entry = new LogRecord(Level.WARNING, message);
        entry.setLoggerName("javafx");
        new JavaLogging().publish(entry);
    }
}
