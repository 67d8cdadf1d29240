package dev.pharos.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Everything that is kept between two runs, secrets apart.
///
/// @param environments in the order in which the user sees them; ids are unique
public record Settings(List<Environment> environments, Preferences preferences) {
    public static final Settings DEFAULT = new Settings(List.of(), Preferences.DEFAULT);

    public Settings {
        environments = List.copyOf(environments);
        long ids = environments.stream().map(Environment::id).distinct().count();
        if (ids != environments.size()) {
            throw new IllegalArgumentException("two environments with one id");
        }
    }

    public Optional<Environment> environment(String id) {
        return environments.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /// By the name that the user gave, ignoring case where no name is exactly so.
    public Optional<Environment> named(String name) {
        return environments.stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .or(() -> environments.stream()
                        .filter(e -> e.name().equalsIgnoreCase(name))
                        .findFirst());
    }

    /// What a window opens that was told nothing: the environment that was open last, else the first.
    public Optional<Environment> first() {
        return preferences
                .lastEnvironment()
                .flatMap(this::environment)
                .or(() -> environments.stream().findFirst());
    }

    /// With the environment in the place of the one with its id, or at the end.
    public Settings with(Environment environment) {
        List<Environment> changed = new ArrayList<>(environments);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).id().equals(environment.id())) {
                changed.set(i, environment);
                return new Settings(changed, preferences);
            }
        }
        changed.add(environment);
        return new Settings(changed, preferences);
    }

    public Settings without(String environmentId) {
        return new Settings(
                environments.stream().filter(e -> !e.id().equals(environmentId)).toList(),
                preferences.without(environmentId));
    }

    public Settings with(UnaryOperator<Preferences> change) {
        return new Settings(environments, change.apply(preferences));
    }
}
