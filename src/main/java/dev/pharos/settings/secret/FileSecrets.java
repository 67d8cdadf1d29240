package dev.pharos.settings.secret;

import dev.pharos.settings.file.PrivateFile;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Secrets in one encrypted file (`secrets.json`, AES-256-GCM), under a passphrase or under a machine key
/// (`secrets.key`). Until the user sets a passphrase it is the machine key.
///
/// Every call reads the file anew under a lock, so several programs may share it.
public final class FileSecrets implements SecretStore {
    /// As OWASP asks for PBKDF2-HMAC-SHA256; about a third of a second.
    static final int ITERATIONS = 600_000;

    private final PrivateFile file;
    private final MachineKey machine;
    private final SecureRandom random;
    private final int iterations;
    private @Nullable SealKey key;

    FileSecrets(Path directory, SecureRandom random, int iterations) {
        this.file = new PrivateFile(directory.resolve("secrets.json"));
        this.machine = new MachineKey(new PrivateFile(directory.resolve("secrets.key")));
        this.random = random;
        this.iterations = iterations;
    }

    /// In a directory that is made when the first secret is kept.
    public static FileSecrets in(Path directory) {
        return new FileSecrets(directory, new SecureRandom(), ITERATIONS);
    }

    @Override
    public synchronized SecretReply read(String name) {
        try {
            return switch (open()) {
                case Contents.Open(Map<String, String> secrets) -> {
                    String secret = secrets.get(name);
                    yield secret == null ? new SecretReply.Missing() : new SecretReply.Found(new Secret(secret));
                }
                case Contents.Shut(SecretReply reply) -> reply;
            };
        } catch (IOException e) {
            return unavailable(e);
        }
    }

    @Override
    public synchronized SecretReply keep(String name, Secret secret) {
        SecretReply reply = change(secrets -> {
            secrets.put(name, secret.reveal());
            return secrets;
        });
        return reply instanceof SecretReply.Unlocked ? new SecretReply.Kept(protection()) : reply;
    }

    @Override
    public synchronized SecretReply forget(String name) {
        if (read(name) instanceof SecretReply.Missing) {
            return new SecretReply.Forgotten();
        }
        SecretReply reply = change(secrets -> {
            secrets.remove(name);
            return secrets;
        });
        return reply instanceof SecretReply.Unlocked ? new SecretReply.Forgotten() : reply;
    }

    /// How the file is sealed, or would be if there was one.
    @Override
    public synchronized Protection protection() {
        try {
            return file.read().map(Envelope::read).map(Envelope::protection).orElse(Protection.MACHINE_KEY);
        } catch (IOException | IllegalArgumentException _) {
            return Protection.MACHINE_KEY;
        }
    }

    /// Opens a file that is under a passphrase; [SecretReply.Unlocked] or what is in the way.
    public synchronized SecretReply unlock(Secret passphrase) {
        try {
            Optional<byte[]> content = file.read();
            if (content.isEmpty()) {
                return new SecretReply.Unlocked();
            }
            Envelope envelope = Envelope.read(content.get());
            if (envelope.protection() == Protection.PASSPHRASE) {
                SealKey given = SealKey.ofPassphrase(passphrase, envelope.salt().array(), envelope.iterations());
                if (!given.fits(envelope)) {
                    return new SecretReply.WrongPassphrase();
                }
                key = given;
            }
            return open() instanceof Contents.Shut(SecretReply reply) ? reply : new SecretReply.Unlocked();
        } catch (IllegalArgumentException e) {
            return damaged(e);
        } catch (IOException e) {
            return unavailable(e);
        }
    }

    /// Whether the file can be read now: [SecretReply.Unlocked], also where there is none, or what is in the way.
    public synchronized SecretReply check() {
        try {
            return open() instanceof Contents.Shut(SecretReply reply) ? reply : new SecretReply.Unlocked();
        } catch (IOException e) {
            return unavailable(e);
        }
    }

    /// Puts the file, opened before, under a passphrase from now on.
    public synchronized SecretReply protectBy(Secret passphrase) {
        return reseal(() -> SealKey.ofPassphrase(passphrase, salt(), iterations));
    }

    /// Puts the file, opened before, under the machine key from now on.
    public synchronized SecretReply protectByMachine() {
        return reseal(() -> SealKey.ofMachine(machine.readOrMake(random), salt()));
    }

    /// Moves a file that can't be opened any more (damaged, passphrase forgotten) out of the way.
    ///
    /// @return where it lies now; empty where there was none
    public synchronized Optional<Path> setAside() throws IOException {
        key = null;
        return file.locked(() -> file.read().isEmpty() ? Optional.empty() : Optional.of(file.setAside(".aside")));
    }

    @Override
    public synchronized void close() {
        key = null;
    }

    /// What is in the file, or why that cannot be told.
    private sealed interface Contents {
        record Open(Map<String, String> secrets) implements Contents {}

        record Shut(SecretReply why) implements Contents {}
    }

    @FunctionalInterface
    private interface NewKey {
        SealKey make() throws IOException;
    }

    private SecretReply reseal(NewKey newKey) {
        return write(secrets -> secrets, newKey);
    }

    private SecretReply change(UnaryOperator<Map<String, String>> change) {
        return write(change, () -> {
            SealKey present = key;
            return present != null ? present : SealKey.ofMachine(machine.readOrMake(random), salt());
        });
    }

    /// @return [SecretReply.Unlocked] when written
    private SecretReply write(UnaryOperator<Map<String, String>> change, NewKey newKey) {
        try {
            return file.locked(() -> switch (open()) {
                case Contents.Shut(SecretReply reply) -> reply;
                case Contents.Open(Map<String, String> secrets) -> {
                    SealKey with = newKey.make();
                    byte[] content = SecretsJson.write(change.apply(new TreeMap<>(secrets)));
                    file.write(with.seal(content, random(12)).write());
                    key = with;
                    yield new SecretReply.Unlocked();
                }
            });
        } catch (IOException e) {
            return unavailable(e);
        }
    }

    private Contents open() throws IOException {
        Optional<byte[]> content = file.read();
        if (content.isEmpty()) {
            key = null;
            return new Contents.Open(Map.of());
        }
        try {
            Envelope envelope = Envelope.read(content.get());
            SealKey fitting = key;
            if (fitting == null || !fitting.fits(envelope)) {
                if (envelope.protection() == Protection.PASSPHRASE) {
                    return new Contents.Shut(new SecretReply.Locked());
                }
                fitting = machineKey(envelope);
                key = fitting;
            }
            Optional<byte[]> opened = fitting.open(envelope);
            return opened.isPresent()
                    ? new Contents.Open(SecretsJson.read(opened.get()))
                    : new Contents.Shut(new SecretReply.Damaged(file.path(), "it was changed since it was sealed"));
        } catch (IllegalArgumentException e) {
            return new Contents.Shut(damaged(e));
        }
    }

    private SealKey machineKey(Envelope envelope) throws IOException {
        byte[] bytes = machine.read()
                .orElseThrow(() ->
                        new IllegalArgumentException("its key " + machine.file().path() + " is missing or damaged"));
        SealKey made = SealKey.ofMachine(bytes, envelope.salt().array());
        if (!made.fits(envelope)) {
            throw new IllegalArgumentException("its key " + machine.file().path() + " is another one");
        }
        return made;
    }

    private SecretReply damaged(IllegalArgumentException e) {
        return new SecretReply.Damaged(file.path(), String.valueOf(e.getMessage()));
    }

    private static SecretReply unavailable(IOException e) {
        return new SecretReply.Unavailable(PrivateFile.reason(e));
    }

    private byte[] salt() {
        return random(16);
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
