package dev.pharos.settings.secret;

/// What keeps the secrets safe; the interface tells the user.
public enum Protection {
    /// The desktop's own: Secret Service (GNOME Keyring, KeePassXC), KWallet, macOS Keychain, Windows Credential
    /// Manager.
    SYSTEM_KEYRING,
    /// A file encrypted under a passphrase that only the user knows.
    PASSPHRASE,
    /// A file encrypted under a key in another file that only this user may read: as safe as the user's account.
    MACHINE_KEY,
    /// Nowhere: gone when the program ends.
    MEMORY
}
