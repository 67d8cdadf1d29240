package dev.pharos.settings.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;

/// Brings a settings file of an earlier version to the present one, step by step.
///
/// @param steps the n-th (from 0) changes a tree of version n+1 into one of version n+2
record Migrations(List<Consumer<ObjectNode>> steps) {
    static final String VERSION = "version";

    /// Version 1 is the first: nothing to migrate yet.
    static final Migrations ALL = new Migrations(List.of());

    Migrations {
        steps = List.copyOf(steps);
    }

    int present() {
        return steps.size() + 1;
    }

    /// @param tree of a version from 1 to the present
    void apply(ObjectNode tree) {
        for (int version = tree.path(VERSION).asInt(); version < present(); version++) {
            steps.get(version - 1).accept(tree);
            tree.put(VERSION, version + 1);
        }
    }
}
