package dev.pharos.ui.trouble;

import dev.pharos.ui.state.Status;
import java.util.List;

/// One thing that is wrong.
///
/// @param text      a sentence in the user's language
/// @param instances keys of those concerned
public record Problem(ProblemKind kind, String text, List<String> instances) {
    public Problem {
        instances = List.copyOf(instances);
    }

    public Status status() {
        return switch (kind.severity()) {
            case CRITICAL -> Status.CRITICAL;
            case WARNING -> Status.WARNING;
            case INFO -> Status.INFO;
        };
    }
}
