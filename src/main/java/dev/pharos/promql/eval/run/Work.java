package dev.pharos.promql.eval.run;

import dev.pharos.promql.parse.Dialect;

/// What every part of one evaluation goes by.
public record Work(Guard guard, Workers workers, Dialect dialect, Remarks remarks) {
    /// Whether windows leave out what lies exactly at their start.
    public boolean leftOpen() {
        return dialect == Dialect.V3;
    }
}
