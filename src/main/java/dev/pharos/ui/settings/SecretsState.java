package dev.pharos.ui.settings;

import dev.pharos.settings.secret.Protection;
import dev.pharos.settings.secret.SecretReply;
import java.util.List;

/// How secrets are kept now.
///
/// @param by     what keeps those that are handed over now
/// @param file   whether the file of secrets can be read: [SecretReply.Unlocked], also where there is none, or what is
///               in the way
/// @param locked the environments, by name, with a secret that is behind the passphrase
record SecretsState(Protection by, SecretReply file, List<String> locked) {
    SecretsState {
        locked = List.copyOf(locked);
    }
}
