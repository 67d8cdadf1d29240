package dev.pharos.ui.trouble;

import dev.pharos.ui.state.Status;
import java.util.List;

/// How an instance is, in one colour and one word, and why.
///
/// @param status   the worst of what is wrong with the instance itself and of the alerts that name it
/// @param word     never says that all is well unless the status does
/// @param problems that concern it, worst first, with those around it
public record Condition(Status status, String word, List<Problem> problems) {
    public Condition {
        problems = List.copyOf(problems);
    }

    public boolean has(ProblemKind kind) {
        return problems.stream().anyMatch(problem -> problem.kind() == kind);
    }

    /// What is wrong with the instance itself, worst first.
    public List<Problem> own() {
        return problems.stream().filter(problem -> !problem.kind().isAround()).toList();
    }
}
