package dev.pharos.fleet.infer;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which of the series colours a replication group has. It stays while the group exists.
public final class Colours {
    /// As many as the themes have.
    private static final int COUNT = 12;

    private final Map<String, Integer> given = new HashMap<>();

    int of(String group) {
        return given.computeIfAbsent(group, this::choose);
    }

    /// The first that nobody has: the themes begin with those that are easiest to tell apart. Where all are taken,
    /// by the key's hash.
    private int choose(String group) {
        Set<Integer> taken = new HashSet<>(given.values());
        for (int colour = 0; colour < COUNT; colour++) {
            if (!taken.contains(colour)) {
                return colour;
            }
        }
        return Math.floorMod(group.hashCode() * 31, COUNT);
    }

    /// Gives back the colours of what is gone.
    void keepOnly(Collection<String> groups) {
        given.keySet().retainAll(new HashSet<>(groups));
    }
}
