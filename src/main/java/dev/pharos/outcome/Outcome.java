package dev.pharos.outcome;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How something asked of the world ended: with a value, or with a [Failure] that a person can act on.
public sealed interface Outcome<T> {
    /// It worked. `notices` are what the server said beside the answer (the API's `warnings` and `infos`).
    record Success<T>(T value, List<String> notices) implements Outcome<T> {
        public Success {
            notices = List.copyOf(notices);
        }
    }

    /// It did not.
    record Failed<T>(Failure failure) implements Outcome<T> {}

    static <T> Outcome<T> success(T value) {
        return new Success<>(value, List.of());
    }

    static <T> Outcome<T> failed(Failure failure) {
        return new Failed<>(failure);
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Success<T>(T value, List<String> notices) -> new Success<>(change.apply(value), notices);
            case Failed<T>(Failure failure) -> new Failed<>(failure);
        };
    }

    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Success<T>(T value, List<String> notices) -> next.apply(value).noting(notices);
            case Failed<T>(Failure failure) -> new Failed<>(failure);
        };
    }

    /// The same outcome with earlier notices put before its own; a failure keeps only its reason.
    default Outcome<T> noting(List<String> earlier) {
        return switch (this) {
            case Success<T>(T value, List<String> notices)
            when !earlier.isEmpty() ->
                new Success<>(
                        value,
                        java.util.stream.Stream.concat(earlier.stream(), notices.stream())
                                .toList());
            case Success<T> success -> success;
            case Failed<T> failed -> failed;
        };
    }

    default boolean isSuccess() {
        return this instanceof Success;
    }

    default T orElse(T other) {
        return this instanceof Success<T>(T value, var _) ? value : other;
    }

    default @Nullable T orNull() {
        return this instanceof Success<T>(T value, var _) ? value : null;
    }

    default @Nullable Failure failureOrNull() {
        return this instanceof Failed<T>(Failure failure) ? failure : null;
    }
}
