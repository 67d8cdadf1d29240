package dev.pharos.bench.chart;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/// What processes measured, handed over as lines of their output.
public final class Readings {
    private static final String MARK = "reading ";

    private final Map<String, Double> values = new LinkedHashMap<>();

    void add(String name, double value) {
        values.put(name, value);
    }

    /// Takes a line of a process's output if it is a reading.
    boolean read(Scenario scenario, String line) {
        if (!line.startsWith(MARK)) {
            return false;
        }
        String[] words = line.split(" ", 3);
        values.put(scenario.key() + "." + words[1], Double.parseDouble(words[2]));
        return true;
    }

    void print() {
        values.forEach((name, value) -> System.out.println(MARK + name + " " + value));
    }

    /// A reading by its scenario and its name in it, `pan.ours`; empty for what was not measured.
    public OptionalDouble find(String name) {
        return values.containsKey(name) ? OptionalDouble.of(values.get(name)) : OptionalDouble.empty();
    }

    /// How many times `one` goes into `other`.
    public OptionalDouble ratio(String other, String one) {
        OptionalDouble above = find(other);
        OptionalDouble below = find(one);
        return above.isPresent() && below.isPresent()
                ? OptionalDouble.of(above.getAsDouble() / below.getAsDouble())
                : OptionalDouble.empty();
    }
}
