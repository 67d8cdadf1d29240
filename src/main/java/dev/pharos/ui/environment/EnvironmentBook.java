package dev.pharos.ui.environment;

import dev.pharos.settings.Access;
import dev.pharos.settings.Auth;
import dev.pharos.settings.Environment;
import dev.pharos.settings.Header;
import dev.pharos.settings.Proxy;
import dev.pharos.settings.TlsFiles;
import dev.pharos.settings.file.PrivateFile;
import dev.pharos.settings.secret.FileSecrets;
import dev.pharos.settings.secret.LayeredSecrets;
import dev.pharos.settings.secret.Protection;
import dev.pharos.settings.secret.Secret;
import dev.pharos.settings.secret.SecretReply;
import dev.pharos.settings.store.SettingsStore;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// The environments of this user, each kept in two places: what may be read in the settings, its secrets where secrets
/// are. Whatever touches secrets blocks: a keyring may ask the user for its password.
public final class EnvironmentBook {
    private final SettingsStore settings;
    private final LayeredSecrets secrets;
    private final Consumer<Environment> kept;

    /// @param kept told of every environment that was kept, also where only a secret of it is another; on the thread
    ///             that kept it
    public EnvironmentBook(SettingsStore settings, LayeredSecrets secrets, Consumer<Environment> kept) {
        this.settings = settings;
        this.secrets = secrets;
        this.kept = kept;
    }

    public List<Environment> all() {
        return settings.get().environments();
    }

    /// The names of all but one, which an environment cannot have again.
    List<String> namesBeside(String id) {
        return all().stream()
                .filter(environment -> !environment.id().equals(id))
                .map(Environment::name)
                .toList();
    }

    /// Keeps what was written, in the place of the environment with its id or beside the others; secrets that it needs
    /// no more are forgotten.
    public Keeping save(EnvironmentDraft draft) {
        for (Map.Entry<String, Secret> secret : draft.secrets().entrySet()) {
            Optional<Keeping> trouble = trouble(secrets.keep(secret.getKey(), secret.getValue()));
            if (trouble.isPresent()) {
                return trouble.get();
            }
        }
        Optional<Environment> before =
                settings.get().environment(draft.environment().id());
        Set<String> needless = new HashSet<>();
        before.ifPresent(environment -> needless.addAll(environment.access().secrets()));
        draft.environment().access().secrets().forEach(needless::remove);
        // First: once the settings know them no more, nothing would ever forget them.
        for (String secret : needless) {
            Optional<Keeping> trouble = trouble(secrets.forget(secret));
            if (trouble.isPresent()) {
                return trouble.get();
            }
        }
        settings.update(all -> all.with(draft.environment()));
        kept.accept(draft.environment());
        return new Keeping.Kept(draft.environment());
    }

    /// Removes an environment and its secrets from this computer.
    public Keeping delete(Environment environment) {
        for (String secret : environment.access().secrets()) {
            Optional<Keeping> trouble = trouble(secrets.forget(secret));
            if (trouble.isPresent()) {
                return trouble.get();
            }
        }
        settings.update(all -> all.without(environment.id()));
        return new Keeping.Kept(environment);
    }

    /// Keeps another environment that differs in its name alone, with secrets of its own.
    public Keeping duplicate(Environment original) {
        String id = UUID.randomUUID().toString();
        Map<String, Secret> copies = new LinkedHashMap<>();
        for (String secret : original.access().secrets()) {
            SecretReply reply = secrets.read(secret);
            if (reply instanceof SecretReply.Found(Secret value)) {
                copies.put(id + secret.substring(original.id().length()), value);
            } else if (!(reply instanceof SecretReply.Missing)) {
                return trouble(reply).orElseThrow();
            }
        }
        return save(new EnvironmentDraft(
                new Environment(
                        id,
                        DraftCheck.free(original.name(), namesBeside("")),
                        original.prometheus(),
                        original.alertmanager(),
                        under(id, original.access()),
                        original.refresh()),
                copies));
    }

    /// Whether a secret that the environment needs, and that was not typed just now, is behind a passphrase.
    public boolean isLocked(EnvironmentDraft draft) {
        return draft.environment().access().secrets().stream()
                .filter(secret -> !draft.secrets().containsKey(secret))
                .anyMatch(this::cannotBeHad);
    }

    /// The environments with a kept secret that is behind the passphrase.
    public List<Environment> locked() {
        return all().stream()
                .filter(environment -> environment.access().secrets().stream().anyMatch(this::cannotBeHad))
                .toList();
    }

    private boolean cannotBeHad(String secret) {
        SecretReply reply = secrets.read(secret);
        return reply instanceof SecretReply.Locked || reply instanceof SecretReply.Damaged;
    }

    /// Opens what is under a passphrase, until the program ends.
    public SecretReply unlock(Secret passphrase) {
        return secrets.file().unlock(passphrase);
    }

    /// Moves the file of secrets out of the way, so that secrets can be kept again.
    ///
    /// @return why it could not be moved; empty where it was
    Optional<String> setAside() {
        try {
            secrets.file().setAside();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(PrivateFile.reason(e));
        }
    }

    /// The file of secrets: to see whether it can be read, and to protect it in another way.
    public FileSecrets file() {
        return secrets.file();
    }

    /// What keeps secrets that are handed over now.
    public Protection protection() {
        return secrets.protection();
    }

    private static Optional<Keeping> trouble(SecretReply reply) {
        return switch (reply) {
            case SecretReply.Kept _,
                    SecretReply.Forgotten _,
                    SecretReply.Found _,
                    SecretReply.Missing _,
                    SecretReply.Unlocked _ -> Optional.empty();
            case SecretReply.Locked _, SecretReply.WrongPassphrase _ -> Optional.of(new Keeping.Locked());
            case SecretReply.Damaged(var file, String reason) -> Optional.of(new Keeping.NotKept(file + ": " + reason));
            case SecretReply.Unavailable(String reason) -> Optional.of(new Keeping.NotKept(reason));
        };
    }

    /// The same access with its secrets under the names of another environment.
    private static Access under(String id, Access access) {
        Auth auth = switch (access.auth()) {
            case Auth.None none -> none;
            case Auth.Basic(String user, String _) -> new Auth.Basic(user, Auth.passwordOf(id));
            case Auth.Bearer _ -> new Auth.Bearer(Auth.tokenOf(id));
        };
        TlsFiles tls = access.tls();
        List<Header> headers = access.headers().stream()
                .map(header -> header instanceof Header.Hidden(String name, String _)
                        ? new Header.Hidden(name, Header.secretOf(id, name))
                        : header)
                .toList();
        return new Access(
                auth,
                new TlsFiles(
                        tls.authority(),
                        tls.certificate(),
                        tls.key(),
                        tls.keyPassword().map(_ -> TlsFiles.keyPasswordOf(id))),
                headers,
                access.proxy().map(proxy -> under(id, proxy)));
    }

    private static Proxy under(String id, Proxy proxy) {
        return proxy.auth() instanceof Auth.Basic(String user, String _)
                ? new Proxy(proxy.host(), proxy.port(), new Auth.Basic(user, Auth.proxyPasswordOf(id)))
                : proxy;
    }
}
