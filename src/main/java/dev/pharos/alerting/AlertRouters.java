package dev.pharos.alerting;

import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The routers of an environment. Safe for use by many threads.
public interface AlertRouters extends AutoCloseable {
    /// Of an environment that has none.
    AlertRouters NONE = new AlertRouters() {
        @Override
        public Outcome<List<AlertRouter>> all() {
            return Outcome.success(List.of());
        }

        @Override
        public void close() {}
    };

    /// Those there are, whether they answer or not; empty where the environment has none. Finding them may take calls;
    /// blocks.
    ///
    /// @return why they could not be found
    Outcome<List<AlertRouter>> all();

    @Override
    void close();

    /// Asks several that work as one: the answer, or the refusal, of the first that gives one.
    ///
    /// @param routers at least one
    /// @return where none answers, why the first does not
    static <T> Outcome<T> ask(List<AlertRouter> routers, Function<AlertRouter, Outcome<T>> question) {
        @Nullable Outcome<T> first = null;
        for (AlertRouter router : routers) {
            Outcome<T> outcome = question.apply(router);
            Failure failure = outcome.failureOrNull();
            if (failure == null || !failure.unanswered()) {
                return outcome;
            }
            first = first == null ? outcome : first;
        }
        if (first == null) {
            throw new IllegalArgumentException("no router to ask");
        }
        return first;
    }
}
