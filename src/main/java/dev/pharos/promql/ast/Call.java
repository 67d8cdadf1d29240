package dev.pharos.promql.ast;

import java.util.List;

public record Call(Span span, Function function, List<Expr> arguments) implements Expr {
    /// A function as the parser checks its calls.
    ///
    /// @param arguments the types, in order
    /// @param optional how many of the last may be left out; -1 where the last may be repeated at will, or left out
    public record Function(String name, List<ValueType> arguments, int optional, ValueType returns) {
        public Function {
            arguments = List.copyOf(arguments);
        }

        public int fewest() {
            return arguments.size() - Math.abs(optional);
        }

        public int most() {
            return optional < 0 ? Integer.MAX_VALUE : arguments.size();
        }

        /// The type of the argument at a place, from 0.
        public ValueType argument(int index) {
            return arguments.get(Math.min(index, arguments.size() - 1));
        }
    }

    public Call {
        arguments = List.copyOf(arguments);
    }

    @Override
    public ValueType type() {
        return function.returns();
    }

    @Override
    public List<Expr> children() {
        return arguments;
    }
}
