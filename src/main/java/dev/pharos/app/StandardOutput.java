package dev.pharos.app;

import dev.pharos.cli.output.Destination;
import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds out who reads what is printed. Java itself only tells whether both input and output are a terminal, which they
/// are not in a script that is run at one.
///
/// @param output Linux's link to what standard output is; other systems have none, and Java is asked
record StandardOutput(Path output) implements Supplier<Destination> {
    private static final Logger LOG = LoggerFactory.getLogger(StandardOutput.class);
    private static final Pattern TERMINAL = Pattern.compile("/dev/(pts/\\d+|tty.*|console)");

    @Override
    public Destination get() {
        return isTerminal() ? Destination.TERMINAL : Destination.FILE;
    }

    private boolean isTerminal() {
        if (Files.isSymbolicLink(output)) {
            try {
                return TERMINAL.matcher(Files.readSymbolicLink(output).toString())
                        .matches();
            } catch (IOException e) {
                LOG.debug("{} cannot be read: {}", output, e.toString());
            }
        }
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }
}
