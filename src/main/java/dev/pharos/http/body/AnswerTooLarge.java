package dev.pharos.http.body;

import dev.pharos.outcome.Failure;
import java.io.IOException;

/// An answer past a limit. Thrown while reading, it ends the call as [Failure.TooLarge].
public final class AnswerTooLarge extends IOException {
    private static final long serialVersionUID = 1;

    private final long limit;
    private final Failure.Counted counted;

    public AnswerTooLarge(long limit, Failure.Counted counted) {
        super("more than " + limit);
        this.limit = limit;
        this.counted = counted;
    }

    public Failure at(String target) {
        return new Failure.TooLarge(target, limit, counted);
    }
}
