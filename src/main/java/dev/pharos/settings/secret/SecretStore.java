package dev.pharos.settings.secret;

/// Keeps secrets by name. Calls block (a keyring may ask the user for its password) and are safe from many threads.
public sealed interface SecretStore extends AutoCloseable
        permits MemorySecrets, KeyringSecrets, FileSecrets, LayeredSecrets {
    /// [SecretReply.Found], [SecretReply.Missing] or what is in the way.
    SecretReply read(String name);

    /// [SecretReply.Kept] or what is in the way.
    SecretReply keep(String name, Secret secret);

    /// [SecretReply.Forgotten], also where there was none, or what is in the way.
    SecretReply forget(String name);

    /// What keeps secrets that are handed over now.
    Protection protection();

    @Override
    void close();
}
