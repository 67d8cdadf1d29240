package dev.pharos.settings.secret;

import java.util.Optional;
import java.util.function.Supplier;

/// The system's keyring where there is one, and the encrypted file for what the keyring does not take. A secret that
/// was kept in the file when there was no keyring (over ssh, say) is still found when there is one.
public final class LayeredSecrets implements SecretStore {
    private final Supplier<Optional<KeyringSecrets>> opening;
    private final FileSecrets file;
    private Optional<KeyringSecrets> keyring = Optional.empty();
    private boolean opened;

    /// @param opening of the keyring: done when it is first needed, because it takes a while
    public LayeredSecrets(Supplier<Optional<KeyringSecrets>> opening, FileSecrets file) {
        this.opening = opening;
        this.file = file;
    }

    @Override
    public SecretReply read(String name) {
        // What the keyring takes is forgotten by the file: one in the file is the newer one, which it did not take.
        SecretReply second = file.read(name);
        if (second instanceof SecretReply.Found) {
            return second;
        }
        SecretReply first = keyring().map(ring -> ring.read(name)).orElse(new SecretReply.Missing());
        return first instanceof SecretReply.Found || second instanceof SecretReply.Missing ? first : second;
    }

    @Override
    public SecretReply keep(String name, Secret secret) {
        // An older one in the file must not come back; where that cannot be made sure of, nothing is kept at all.
        SecretReply older = file.read(name);
        if (!(older instanceof SecretReply.Found || older instanceof SecretReply.Missing)) {
            return older;
        }
        SecretReply first = keyring().map(ring -> ring.keep(name, secret)).orElse(new SecretReply.Missing());
        if (!(first instanceof SecretReply.Kept)) {
            return file.keep(name, secret);
        }
        SecretReply forgotten = file.forget(name);
        return forgotten instanceof SecretReply.Forgotten ? first : forgotten;
    }

    @Override
    public SecretReply forget(String name) {
        SecretReply first = keyring().map(ring -> ring.forget(name)).orElse(new SecretReply.Forgotten());
        SecretReply second = file.forget(name);
        return first instanceof SecretReply.Forgotten ? second : first;
    }

    @Override
    public Protection protection() {
        return keyring().isPresent() ? Protection.SYSTEM_KEYRING : file.protection();
    }

    /// The file behind the keyring: to unlock it, or to protect it by a passphrase.
    public FileSecrets file() {
        return file;
    }

    @Override
    public synchronized void close() {
        keyring.ifPresent(KeyringSecrets::close);
        file.close();
    }

    private synchronized Optional<KeyringSecrets> keyring() {
        if (!opened) {
            keyring = opening.get();
            opened = true;
        }
        return keyring;
    }
}
