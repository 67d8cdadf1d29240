package dev.pharos.http.config;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/// The client certificate, if there is one; and whether a server ever asked for it. With TLS 1.3 a server turns a
/// client
/// away after the client has taken the handshake for done: all that is seen then may be a connection that breaks.
public final class ClientKeys extends X509ExtendedKeyManager {
    private final @Nullable X509ExtendedKeyManager keys;
    private volatile boolean asked;

    /// @param managers those of the JDK, null for no certificate
    ClientKeys(KeyManager @Nullable [] managers) {
        @Nullable X509ExtendedKeyManager found = null;
        if (managers != null) {
            for (KeyManager manager : managers) {
                if (found == null && manager instanceof X509ExtendedKeyManager extended) {
                    found = extended;
                }
            }
        }
        this.keys = found;
    }

    /// Whether a server asked for a certificate.
    public boolean asked() {
        return asked;
    }

    @Override
    public @Nullable String chooseClientAlias(String[] types, Principal @Nullable [] issuers, @Nullable Socket socket) {
        asked = true;
        return keys == null ? null : keys.chooseClientAlias(types, issuers, socket);
    }

    @Override
    public @Nullable String chooseEngineClientAlias(
            String[] types, Principal @Nullable [] issuers, @Nullable SSLEngine engine) {
        asked = true;
        return keys == null ? null : keys.chooseEngineClientAlias(types, issuers, engine);
    }

    @Override
    public String @Nullable [] getClientAliases(String type, Principal @Nullable [] issuers) {
        return keys == null ? null : keys.getClientAliases(type, issuers);
    }

    @Override
    public X509Certificate @Nullable [] getCertificateChain(String alias) {
        return keys == null ? null : keys.getCertificateChain(alias);
    }

    @Override
    public @Nullable PrivateKey getPrivateKey(String alias) {
        return keys == null ? null : keys.getPrivateKey(alias);
    }

    /// Nobody connects to Pharos.
    @Override
    public String @Nullable [] getServerAliases(String type, Principal @Nullable [] issuers) {
        return null;
    }

    @Override
    public @Nullable String chooseServerAlias(String type, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return null;
    }
}
