package dev.pharos.promql.eval.match;

import dev.pharos.promql.ast.Binary;
import dev.pharos.promql.eval.column.Mapped;
import dev.pharos.promql.eval.column.Uniqueness;
import dev.pharos.promql.eval.column.Vector;
import dev.pharos.promql.eval.run.Work;
import dev.pharos.series.Labels;

/// Operators with a number on one side or both.
public final class Scalars {
    private Scalars() {}

    /// Of two numbers; a comparison gives 1 or 0.
    public static double[] both(Binary node, double[] left, double[] right) {
        double[] out = new double[left.length];
        if (node.op().kind() == Binary.Op.Kind.ARITHMETIC) {
            Operators.compute(node.op(), left, right, out);
        } else {
            for (int k = 0; k < out.length; k++) {
                out[k] = Operators.holds(node.op(), left[k], right[k]) ? 1 : 0;
            }
        }
        return out;
    }

    public static Vector right(Binary node, Vector vector, double[] scalar, Work work) {
        return mapped(
                node,
                vector,
                work,
                column -> Operators.combine(node, column.values(), scalar, column.values(), column.present()));
    }

    /// What a comparison keeps is the vector's value, though it is on the right.
    public static Vector left(Binary node, double[] scalar, Vector vector, Work work) {
        boolean keeps = node.op().kind() == Binary.Op.Kind.COMPARISON && !node.returnsBool();
        return mapped(node, vector, work, column -> {
            double[] values = column.values();
            boolean[] present = column.present();
            if (keeps) {
                for (int k = 0; k < values.length; k++) {
                    present[k] &= Operators.holds(node.op(), scalar[k], values[k]);
                }
            } else {
                Operators.combine(node, scalar, values, values, present);
            }
        });
    }

    private static Vector mapped(Binary node, Vector vector, Work work, Mapped.Change change) {
        boolean dropsName = Matching.dropsName(node, work.dialect());
        return Uniqueness.eachStep(
                new Mapped(vector, labels -> dropsName ? labels.without(Labels.NAME) : labels, change), work);
    }
}
