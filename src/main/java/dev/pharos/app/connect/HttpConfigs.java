package dev.pharos.app.connect;

import dev.pharos.http.config.Auth;
import dev.pharos.http.config.HttpConfig;
import dev.pharos.http.config.HttpProxy;
import dev.pharos.http.config.Secret;
import dev.pharos.http.config.Tls;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.settings.Access;
import dev.pharos.settings.Header;
import dev.pharos.settings.Proxy;
import dev.pharos.settings.TlsFiles;
import dev.pharos.settings.secret.SecretReply;
import dev.pharos.settings.secret.SecretStore;
import dev.pharos.ui.theme.Messages;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Turns an environment's access, with the secrets that it names, into what the HTTP client needs.
public final class HttpConfigs {
    private final Messages words = Messages.of(HttpConfigs.class);
    private final Function<String, SecretReply> secrets;

    HttpConfigs(SecretStore secrets) {
        this(secrets::read);
    }

    /// @param secrets reads a secret by its name; blocks
    HttpConfigs(Function<String, SecretReply> secrets) {
        this.secrets = secrets;
    }

    /// Reads secrets, so it may block on a keyring's prompt.
    ///
    /// @param address of the Prometheus or Alertmanager
    /// @return [Failure.Misconfigured] where a secret cannot be had
    Outcome<HttpConfig> of(URI address, Access access) {
        try {
            Map<String, Secret> headers = new LinkedHashMap<>();
            for (Header header : access.headers()) {
                headers.put(header.name(), value(header));
            }
            Auth auth = auth(access.auth());
            Tls tls = tls(access.tls());
            Optional<HttpProxy> proxy = proxy(access.proxy());
            return HttpConfig.of(address.toString())
                    .map(config -> config.withAuth(auth)
                            .withTls(tls)
                            .withHeaders(headers)
                            .withProxy(proxy.orElse(null)));
        } catch (NoSecret e) {
            return Outcome.failed(new Failure.Misconfigured(address.toString(), e.reason));
        }
    }

    private Auth auth(dev.pharos.settings.Auth auth) throws NoSecret {
        return switch (auth) {
            case dev.pharos.settings.Auth.None() -> Auth.NONE;
            case dev.pharos.settings.Auth.Basic(String user, String password) ->
                new Auth.Basic(user, secret(password, words.get("secret.password")));
            case dev.pharos.settings.Auth.Bearer(String token) ->
                new Auth.Bearer(secret(token, words.get("secret.token")));
        };
    }

    private Tls tls(TlsFiles files) throws NoSecret {
        Tls.Authorities authorities = files.authority()
                .<Tls.Authorities>map(pem -> new Tls.Authorities.Added(Path.of(pem)))
                .orElseGet(Tls.Authorities.OfSystem::new);
        if (files.certificate().isEmpty()) {
            return new Tls(authorities, new Tls.ClientIdentity.None());
        }
        Path certificate = Path.of(files.certificate().get());
        Secret password =
                files.keyPassword().isPresent() ? secret(files.keyPassword().get(), words.get("secret.key")) : null;
        String name = certificate.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".p12") || name.endsWith(".pfx")) {
            return new Tls(
                    authorities,
                    new Tls.ClientIdentity.Pkcs12(certificate, password == null ? Secret.of("") : password));
        }
        Path key = files.key().map(Path::of).orElse(certificate);
        return new Tls(authorities, new Tls.ClientIdentity.Pem(certificate, key, password));
    }

    private Optional<HttpProxy> proxy(Optional<Proxy> proxy) throws NoSecret {
        return proxy.isEmpty()
                ? Optional.empty()
                : Optional.of(new HttpProxy(
                        proxy.get().host(), proxy.get().port(), auth(proxy.get().auth())));
    }

    private Secret value(Header header) throws NoSecret {
        return switch (header) {
            case Header.Plain(String _, String value) -> Secret.of(value);
            case Header.Hidden(String name, String secret) -> secret(secret, words.get("secret.header", name));
        };
    }

    private Secret secret(String name, String what) throws NoSecret {
        return switch (secrets.apply(name)) {
            case SecretReply.Found(var secret) -> Secret.of(secret.reveal());
            case SecretReply.Missing() -> throw new NoSecret(words.get("missing", what));
            case SecretReply.Locked() -> throw new NoSecret(words.get("locked", what));
            case SecretReply.WrongPassphrase() -> throw new NoSecret(words.get("locked.wrong", what));
            case SecretReply.Damaged(Path file, String reason) ->
                throw new NoSecret(words.get("damaged", what, file, reason));
            case SecretReply.Unavailable(String reason) -> throw new NoSecret(words.get("unavailable", what, reason));
            case SecretReply.Kept _, SecretReply.Forgotten _, SecretReply.Unlocked _ ->
                throw new IllegalStateException("not an answer to reading");
        };
    }

    /// Only within this class, to leave the middle of the mapping.
    private static final class NoSecret extends Exception {
        private static final long serialVersionUID = 1L;

        private final String reason;

        private NoSecret(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }
    }
}
