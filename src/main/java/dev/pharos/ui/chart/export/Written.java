package dev.pharos.ui.chart.export;

import java.nio.file.Path;

/// What became of a file that was to be written. Where it was not, there is nothing new of it: neither half of it nor
/// a trace.
public sealed interface Written {
    Path file();

    record Done(Path file) implements Written {}

    /// Somebody thought better of it.
    record Cancelled(Path file) implements Written {}

    /// @param detail as the system says it
    record Failed(Path file, Cause cause, String detail) implements Written {}

    enum Cause {
        /// No space is left, or none that this user may take.
        FULL,
        /// The user may not write there.
        DENIED,
        /// There is no such folder any more.
        NO_FOLDER,
        OTHER
    }
}
