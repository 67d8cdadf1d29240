package dev.pharos.promql.eval.match;

import dev.pharos.promql.ast.Binary;
import dev.pharos.promql.eval.number.GoMath;

/// Operators over columns.
final class Operators {
    private Operators() {}

    /// Arithmetic, at all steps; may write into one of its operands.
    static void compute(Binary.Op op, double[] left, double[] right, double[] out) {
        int n = out.length;
        switch (op) {
            case ADD -> {
                for (int k = 0; k < n; k++) {
                    out[k] = left[k] + right[k];
                }
            }
            case SUBTRACT -> {
                for (int k = 0; k < n; k++) {
                    out[k] = left[k] - right[k];
                }
            }
            case MULTIPLY -> {
                for (int k = 0; k < n; k++) {
                    out[k] = left[k] * right[k];
                }
            }
            case DIVIDE -> {
                for (int k = 0; k < n; k++) {
                    out[k] = left[k] / right[k];
                }
            }
            case MODULO -> {
                for (int k = 0; k < n; k++) {
                    out[k] = left[k] % right[k];
                }
            }
            case POWER -> {
                for (int k = 0; k < n; k++) {
                    out[k] = GoMath.pow(left[k], right[k]);
                }
            }
            case ATAN2 -> {
                for (int k = 0; k < n; k++) {
                    out[k] = Math.atan2(left[k], right[k]);
                }
            }
            case OR, AND, UNLESS, EQUAL, NOT_EQUAL, LESS_OR_EQUAL, LESS, GREATER_OR_EQUAL, GREATER ->
                throw new IllegalArgumentException(op.sign() + " is no arithmetic");
        }
    }

    static boolean holds(Binary.Op op, double left, double right) {
        return switch (op) {
            case EQUAL -> left == right;
            case NOT_EQUAL -> left != right;
            case LESS_OR_EQUAL -> left <= right;
            case LESS -> left < right;
            case GREATER_OR_EQUAL -> left >= right;
            case GREATER -> left > right;
            case OR, AND, UNLESS, ADD, SUBTRACT, MULTIPLY, DIVIDE, MODULO, ATAN2, POWER ->
                throw new IllegalArgumentException(op.sign() + " is no comparison");
        };
    }

    /// Of two present values: arithmetic, or the left one where a comparison holds, or 1 and 0 for `bool`.
    static void combine(Binary node, double[] left, double[] right, double[] out, boolean[] present) {
        if (node.op().kind() == Binary.Op.Kind.ARITHMETIC) {
            compute(node.op(), left, right, out);
            return;
        }
        for (int k = 0; k < out.length; k++) {
            if (present[k]) {
                boolean holds = holds(node.op(), left[k], right[k]);
                if (node.returnsBool()) {
                    out[k] = holds ? 1 : 0;
                } else {
                    out[k] = left[k];
                    present[k] = holds;
                }
            }
        }
    }
}
