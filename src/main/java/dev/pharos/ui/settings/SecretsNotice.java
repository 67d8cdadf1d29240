package dev.pharos.ui.settings;

import dev.pharos.settings.secret.SecretReply;
import java.nio.file.Path;

/// What came of the last change to how secrets are protected.
sealed interface SecretsNotice {
    record None() implements SecretsNotice {}

    /// The passphrase was typed in two ways, or not at all.
    record Different() implements SecretsNotice {}

    record Done() implements SecretsNotice {}

    /// The damaged file lies there now.
    record SetAside(Path copy) implements SecretsNotice {}

    record Refused(SecretReply why) implements SecretsNotice {}
}
