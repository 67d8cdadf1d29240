package dev.pharos.ui.environment;

import dev.pharos.settings.Environment;
import dev.pharos.settings.secret.Secret;
import java.util.Map;

/// An environment that is not kept yet, with the secrets that were typed for it.
///
/// @param secrets by the names under which the environment asks for them; those it asks for and that are not here are
///                kept already
public record EnvironmentDraft(Environment environment, Map<String, Secret> secrets) {
    public EnvironmentDraft {
        secrets = Map.copyOf(secrets);
    }
}
