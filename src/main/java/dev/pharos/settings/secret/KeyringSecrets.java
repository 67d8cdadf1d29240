package dev.pharos.settings.secret;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import com.github.javakeyring.PasswordAccessException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The desktop's own keyring. It may show a prompt of its own while a call blocks.
public final class KeyringSecrets implements SecretStore {
    private static final Logger LOG = LoggerFactory.getLogger(KeyringSecrets.class);

    /// Under which the keyring's own window shows what Pharos keeps.
    private static final String SERVICE = "pharos";

    private final Keyring keyring;

    private KeyringSecrets(Keyring keyring) {
        this.keyring = keyring;
    }

    /// Empty where this session has no keyring: a login without a desktop, a container.
    public static Optional<KeyringSecrets> open() {
        try {
            return Optional.of(new KeyringSecrets(Keyring.create()));
        } catch (BackendNotSupportedException | RuntimeException | LinkageError e) {
            LOG.info("no system keyring: {}", e.toString());
            return Optional.empty();
        }
    }

    @Override
    public synchronized SecretReply read(String name) {
        try {
            return new SecretReply.Found(new Secret(keyring.getPassword(SERVICE, name)));
        } catch (PasswordAccessException e) {
            LOG.debug("the keyring has nothing under {}: {}", name, e.toString());
            return new SecretReply.Missing();
        } catch (RuntimeException e) {
            // The library stumbles over the empty answer that a locked collection gives.
            LOG.info("the keyring did not give {}: {}", name, e.toString());
            return new SecretReply.Locked();
        }
    }

    @Override
    public synchronized SecretReply keep(String name, Secret secret) {
        try {
            keyring.setPassword(SERVICE, name, secret.reveal());
        } catch (PasswordAccessException | RuntimeException e) {
            LOG.info("the keyring did not take {}: {}", name, e.toString());
            return new SecretReply.Locked();
        }
        // Some keyrings drop what they were given while locked, without a word.
        return read(name).equals(new SecretReply.Found(secret))
                ? new SecretReply.Kept(Protection.SYSTEM_KEYRING)
                : new SecretReply.Locked();
    }

    @Override
    public synchronized SecretReply forget(String name) {
        try {
            keyring.deletePassword(SERVICE, name);
            return new SecretReply.Forgotten();
        } catch (PasswordAccessException e) {
            LOG.debug("the keyring has nothing to forget under {}: {}", name, e.toString());
            return new SecretReply.Forgotten();
        } catch (RuntimeException e) {
            LOG.info("the keyring did not forget {}: {}", name, e.toString());
            return new SecretReply.Locked();
        }
    }

    @Override
    public Protection protection() {
        return Protection.SYSTEM_KEYRING;
    }

    @Override
    public synchronized void close() {
        try {
            keyring.close();
        } catch (Exception e) {
            LOG.info("the keyring did not close: {}", e.toString());
        }
    }
}
