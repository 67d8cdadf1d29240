package dev.pharos.promql.eval.function;

import dev.pharos.promql.ast.Call;
import dev.pharos.promql.eval.column.Vector;
import java.util.List;

/// A call of a function of an instant vector.
///
/// @param vector its vector
/// @param scalars its numbers in order: for each a value a step
/// @param texts its strings in order
/// @param call as it is written
public record VectorCall(Vector vector, List<double[]> scalars, List<String> texts, Call call) {
    public VectorCall {
        scalars = List.copyOf(scalars);
        texts = List.copyOf(texts);
    }

    public String name() {
        return call.function().name();
    }
}
