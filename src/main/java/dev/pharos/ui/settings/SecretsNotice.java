package dev.pharos.ui.settings;

import dev.pharos.settings.secret.SecretReply;
import java.nio.file.Path;

/// What came of the last thing done with how secrets are kept.
sealed interface SecretsNotice {
    record None() implements SecretsNotice {}

    /// It is being done: a key takes its second or two to be made from a passphrase.
    record Working() implements SecretsNotice {}

    /// The passphrase was typed in two ways, or not at all.
    record Different() implements SecretsNotice {}

    /// Protected in another way.
    record Done() implements SecretsNotice {}

    record Unlocked() implements SecretsNotice {}

    /// The file that could not be read lies there now.
    record SetAside(Path copy) implements SecretsNotice {}

    record Refused(SecretReply why) implements SecretsNotice {}
}
