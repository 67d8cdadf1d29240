package dev.pharos.fleet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which of the series colours a group or cluster has. It stays while the group exists, and a fleet read anew by
/// the same keys gets the same ones.
final class Colours {
    /// As many as the themes have.
    private static final int COUNT = 12;

    private final Map<String, Integer> given = new HashMap<>();

    int of(String key) {
        return given.computeIfAbsent(key, _ -> choose(key));
    }

    /// By the key's hash, moved on to a colour that nobody has while there is one.
    private int choose(String key) {
        Set<Integer> taken = new HashSet<>(given.values());
        int first = Math.floorMod(key.hashCode() * 31, COUNT);
        for (int i = 0; i < COUNT; i++) {
            int colour = (first + i) % COUNT;
            if (!taken.contains(colour)) {
                return colour;
            }
        }
        return first;
    }

    /// Gives back the colours of what is gone.
    void keepOnly(Collection<String> groups, Collection<String> clusters) {
        Set<String> present = new HashSet<>(groups);
        present.addAll(clusters);
        given.keySet().retainAll(present);
    }
}
