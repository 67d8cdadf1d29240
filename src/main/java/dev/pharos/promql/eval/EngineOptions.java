package dev.pharos.promql.eval;

import dev.pharos.promql.parse.Dialect;
import java.time.Duration;

/// What a server is set to, as far as answers go by it, and what an evaluation may use.
///
/// @param lookback how old a sample may be to count as the present one
/// @param subqueryStep of subqueries that say none: the server's evaluation interval
/// @param maxSamples how many may be held at once
/// @param parallelism how many processors an evaluation may use
public record EngineOptions(
        Dialect dialect, Duration lookback, Duration subqueryStep, long maxSamples, Duration timeout, int parallelism) {
    /// As Prometheus is without options, on all processors.
    public static final EngineOptions DEFAULT = new EngineOptions(
            Dialect.V2,
            Duration.ofMinutes(5),
            Duration.ofMinutes(1),
            50_000_000,
            Duration.ofMinutes(2),
            Runtime.getRuntime().availableProcessors());

    public EngineOptions withDialect(Dialect other) {
        return new EngineOptions(other, lookback, subqueryStep, maxSamples, timeout, parallelism);
    }

    public EngineOptions withLookback(Duration other) {
        return new EngineOptions(dialect, other, subqueryStep, maxSamples, timeout, parallelism);
    }

    public EngineOptions withSubqueryStep(Duration other) {
        return new EngineOptions(dialect, lookback, other, maxSamples, timeout, parallelism);
    }

    public EngineOptions withMaxSamples(long other) {
        return new EngineOptions(dialect, lookback, subqueryStep, other, timeout, parallelism);
    }

    public EngineOptions withTimeout(Duration other) {
        return new EngineOptions(dialect, lookback, subqueryStep, maxSamples, other, parallelism);
    }

    public EngineOptions withParallelism(int other) {
        return new EngineOptions(dialect, lookback, subqueryStep, maxSamples, timeout, other);
    }
}
