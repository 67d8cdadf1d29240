package dev.pharos.promql.eval.match;

import dev.pharos.promql.ast.Binary;
import dev.pharos.promql.ast.VectorMatching;
import dev.pharos.promql.parse.Dialect;
import dev.pharos.series.Labels;
import java.util.StringJoiner;

/// What `on`, `ignoring` and `group_left` mean for labels.
final class Matching {
    private final boolean on;
    private final String[] names;
    private final String[] ignored;

    Matching(VectorMatching matching) {
        this.on = matching.by() == VectorMatching.By.ON;
        this.names = matching.labels().toArray(String[]::new);
        this.ignored = new String[names.length + 1];
        System.arraycopy(names, 0, ignored, 0, names.length);
        ignored[names.length] = Labels.NAME;
    }

    /// What series must have in common to belong together.
    Labels signature(Labels labels) {
        return on ? labels.only(names) : labels.without(ignored);
    }

    /// Whether a result is something else than what the metric's name says. `atan2` keeps the name in 2.x.
    static boolean dropsName(Binary node, Dialect dialect) {
        return node.returnsBool()
                || (node.op().kind() == Binary.Op.Kind.ARITHMETIC
                        && (node.op() != Binary.Op.ATAN2 || dialect == Dialect.V3));
    }

    /// The labels of a result.
    ///
    /// @param many of the side that may have several
    /// @param one of the other
    Labels result(Binary node, VectorMatching matching, Labels many, Labels one, Dialect dialect) {
        boolean arithmetic = node.op().kind() == Binary.Op.Kind.ARITHMETIC
                && (node.op() != Binary.Op.ATAN2 || dialect == Dialect.V3);
        Labels labels = arithmetic ? many.without(Labels.NAME) : many;
        if (matching.cardinality() == VectorMatching.Cardinality.ONE_TO_ONE) {
            labels = on ? labels.only(names) : labels.without(names);
        }
        for (String name : matching.include()) {
            labels = labels.with(name, one.get(name));
        }
        return node.returnsBool() ? labels.without(Labels.NAME) : labels;
    }

    /// As Go prints labels: the name is one of them.
    static String text(Labels labels) {
        StringJoiner text = new StringJoiner(", ", "{", "}");
        labels.forEach((name, value) -> text.add(name + "=" + Labels.quoted(value)));
        return text.toString();
    }
}
