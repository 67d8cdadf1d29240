package dev.pharos.promql.eval;

import dev.pharos.promql.ast.Expr;
import java.time.Duration;
import java.util.List;

/// What a part of an expression took.
///
/// @param series how many it gave, over all steps
/// @param samples that selectors in it touched: one a step, or as many as were in the windows; as Prometheus counts
/// @param time of all processors, with that of its parts
public record NodeStats(Expr expr, int series, long samples, Duration time, List<NodeStats> children) {
    public NodeStats {
        children = List.copyOf(children);
    }
}
