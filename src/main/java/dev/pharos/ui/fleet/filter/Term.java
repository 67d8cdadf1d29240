package dev.pharos.ui.fleet.filter;

import dev.pharos.ui.fleet.line.InstanceFacts;

/// One condition of a filter.
sealed interface Term {
    boolean test(InstanceFacts facts);

    /// Terms of one subject that must not all hold but any: `node:a node:b`. Empty where a term stands alone.
    default String subject() {
        return "";
    }

    /// A free word, found anywhere in the names and addresses.
    record Word(String text) implements Term {
        @Override
        public boolean test(InstanceFacts facts) {
            return facts.search().contains(text);
        }
    }

    /// `role:replica`, `node:web`: the field contains the value, whatever the case.
    record Has(TextField field, String value) implements Term {
        @Override
        public boolean test(InstanceFacts facts) {
            return field.matches(facts, value);
        }

        @Override
        public String subject() {
            return field.token();
        }
    }

    /// `env=prod`: the label has exactly this value; `env=` where it is not there.
    record LabelIs(String name, String value) implements Term {
        @Override
        public boolean test(InstanceFacts facts) {
            return facts.instance().labels().get(name).equals(value);
        }

        @Override
        public String subject() {
            return "=" + name;
        }
    }

    /// `memory>80`.
    record Compares(NumberField field, Sign sign, double bound) implements Term {
        @Override
        public boolean test(InstanceFacts facts) {
            return sign.holds(field.of(facts), bound);
        }
    }

    record Not(Term term) implements Term {
        @Override
        public boolean test(InstanceFacts facts) {
            return !term.test(facts);
        }
    }

    enum Sign {
        ABOVE,
        BELOW;

        /// What is not known is neither above nor below.
        boolean holds(double value, double bound) {
            return this == ABOVE ? value > bound : value < bound;
        }
    }
}
