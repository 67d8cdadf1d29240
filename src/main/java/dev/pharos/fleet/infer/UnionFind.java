package dev.pharos.fleet.infer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Sets that are joined pair by pair; almost linear in what is joined.
final class UnionFind<T> {
    private final Map<T, T> parents = new LinkedHashMap<>();

    void add(T element) {
        parents.putIfAbsent(element, element);
    }

    T find(T element) {
        T root = element;
        for (T parent = parent(root); !parent.equals(root); parent = parent(root)) {
            root = parent;
        }
        T each = element;
        while (!each.equals(root)) {
            T next = parent(each);
            parents.put(each, root);
            each = next;
        }
        return root;
    }

    private T parent(T element) {
        T parent = parents.get(element);
        return parent == null ? element : parent;
    }

    void union(T one, T other) {
        add(one);
        add(other);
        parents.put(find(other), find(one));
    }

    /// The sets, each in the order in which its elements were added.
    Collection<List<T>> groups() {
        Map<T, List<T>> groups = new LinkedHashMap<>();
        Map<T, T> roots = new HashMap<>();
        new ArrayList<>(parents.keySet()).forEach(element -> roots.put(element, find(element)));
        parents.keySet()
                .forEach(element -> groups.computeIfAbsent(roots.get(element), _ -> new ArrayList<>())
                        .add(element));
        return groups.values();
    }
}
