package dev.pharos.promql.script;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A command of a script.
sealed interface Command {
    record Clear() implements Command {}

    /// @param step milliseconds
    record Load(long step, List<Notation> series) implements Command {}

    /// @param line where it is
    /// @param end that of a range, else the start
    /// @param step of a range; 0 for an instant query
    /// @param series those expected
    /// @param scalar that expected; null where series are
    record Eval(
            int line,
            String expression,
            long start,
            long end,
            long step,
            Expectation expectation,
            List<Notation> series,
            @Nullable Double scalar)
            implements Command {}

    /// What a script says of an answer beside its values.
    ///
    /// @param message what the error must be, or a pattern of it
    /// @param text of a string; null where none is expected
    /// @param vector when the samples of a range vector are; null where none is expected
    record Expectation(
            boolean fail,
            boolean ordered,
            Annotation warn,
            Annotation info,
            @Nullable String message,
            @Nullable String pattern,
            @Nullable String text,
            @Nullable Steps vector) {}

    /// In milliseconds.
    record Steps(long start, long end, long step) {}

    enum Annotation {
        ANY,
        WANTED,
        NONE
    }
}
