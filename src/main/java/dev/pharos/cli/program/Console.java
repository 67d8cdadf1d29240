package dev.pharos.cli.program;

import dev.pharos.cli.error.CommandFailure;
import dev.pharos.cli.error.Errors;
import dev.pharos.cli.output.Destination;
import dev.pharos.cli.output.ResultWriter;
import dev.pharos.cli.output.TerminalText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Supplier;

/// Where a command writes: results to `out`, everything else to `err`, each message on one line. Both are UTF-8
/// whatever the locale, as JSON is.
///
/// @param reader who reads `out`
public record Console(ResultWriter out, PrintWriter err, Supplier<Destination> reader) {
    public void warn(String message) {
        line("warning: " + message);
    }

    /// @throws CommandFailure where not all of the results could be written; whoever stops to read has enough
    public void checkWritten() {
        if (out.checkError() && !out.isNoLongerRead()) {
            throw CommandFailure.failed("stdout", out.why());
        }
    }

    public void complain(String message) {
        line("pharos: " + message);
    }

    /// Says that there was a bug, by its code, and where it is written down.
    public void bug(String code, Path log) {
        complain(Errors.text("bug", code, log));
    }

    private void line(String text) {
        err.println(TerminalText.safe(text.strip().replaceAll("\\s*\\R\\s*", " ")));
        err.flush();
    }
}
