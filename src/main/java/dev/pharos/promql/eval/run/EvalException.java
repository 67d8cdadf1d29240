package dev.pharos.promql.eval.run;

import java.io.Serial;

/// An expression that has no answer, in Prometheus's words.
public final class EvalException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /// Why there is none.
    public enum Kind {
        /// The expression cannot be evaluated over these series: `execution` in the API.
        EXECUTION,
        /// It asks for what no query of its kind can: `bad_data` in the API.
        BAD_DATA,
        TOO_MANY_SAMPLES,
        TIMEOUT,
        CANCELED,
        /// Prometheus could, Pharos cannot.
        UNSUPPORTED
    }

    private final Kind kind;

    public EvalException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /// One of [Kind#EXECUTION].
    public static EvalException execution(String message) {
        return new EvalException(Kind.EXECUTION, message);
    }

    static EvalException canceled() {
        return new EvalException(Kind.CANCELED, "query was canceled in query execution");
    }

    public Kind kind() {
        return kind;
    }
}
