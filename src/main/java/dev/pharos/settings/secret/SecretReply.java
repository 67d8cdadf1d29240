package dev.pharos.settings.secret;

import java.nio.file.Path;

/// What a [SecretStore] answers. A keyring that is locked is an everyday thing, so it is a value.
public sealed interface SecretReply {
    record Found(Secret secret) implements SecretReply {}

    record Kept(Protection by) implements SecretReply {}

    record Forgotten() implements SecretReply {}

    /// Nothing is kept under that name.
    record Missing() implements SecretReply {}

    /// The passphrase has not been given yet, or the keyring is locked and its prompt was not answered.
    record Locked() implements SecretReply {}

    record Unlocked() implements SecretReply {}

    record WrongPassphrase() implements SecretReply {}

    /// The file is not what Pharos wrote: cut short or tampered with. It is left as it is.
    record Damaged(Path file, String reason) implements SecretReply {}

    /// Neither readable nor writable just now: no service, no permission, a full disk.
    record Unavailable(String reason) implements SecretReply {}
}
