package dev.pharos.fleet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is left of long names when all that they need not be told apart by is taken away: of
/// `redis-0.redis-headless.production.svc.cluster.local:6379` it is `redis-0…:6379` where no other begins so. Names
/// that
/// are no longer than [#LONG], or that differ in their last part only, stay as they are.
public final class ShortNames {
    /// In letters.
    public static final int LONG = 40;

    private final Map<String, String> byName = new HashMap<>();

    private ShortNames() {}

    /// @param names all that have to be told apart
    public static ShortNames of(Collection<String> names) {
        ShortNames made = new ShortNames();
        Set<String> taken = new HashSet<>();
        List<String> left = new ArrayList<>();
        for (String name : Set.copyOf(names)) {
            if (name.length() > LONG && name.indexOf('.') > 0) {
                left.add(name);
            } else {
                taken.add(name);
            }
        }
        for (int parts = 1; !left.isEmpty(); parts++) {
            Map<String, List<String>> byStart = new HashMap<>();
            for (String name : left) {
                byStart.computeIfAbsent(start(name, parts), _ -> new ArrayList<>())
                        .add(name);
            }
            left.clear();
            for (Map.Entry<String, List<String>> entry : byStart.entrySet()) {
                String shortened = entry.getKey();
                List<String> alike = entry.getValue();
                if (alike.size() == 1 && taken.add(shortened)) {
                    made.byName.put(alike.getFirst(), shortened);
                } else {
                    alike.stream().filter(name -> !shortened.equals(name)).forEach(left::add);
                }
            }
        }
        return made;
    }

    /// The name itself where it is not one of those, or not long.
    public String of(String name) {
        return byName.getOrDefault(name, name);
    }

    /// The first parts of the host, and the port; the whole where it has no more.
    private static String start(String name, int parts) {
        int port = name.lastIndexOf(':');
        int end = port > 0 && name.substring(port + 1).chars().allMatch(Character::isDigit) ? port : name.length();
        int cut = -1;
        for (int i = 0; i < parts; i++) {
            cut = name.indexOf('.', cut + 1);
            if (cut < 0 || cut >= end) {
                return name;
            }
        }
        return name.substring(0, cut) + "…" + name.substring(end);
    }
}
