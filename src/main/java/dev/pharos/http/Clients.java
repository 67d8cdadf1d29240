package dev.pharos.http;

import dev.pharos.http.config.Auth;
import dev.pharos.http.config.HttpConfig;
import dev.pharos.http.config.HttpProxy;
import dev.pharos.http.config.Limits;
import dev.pharos.http.config.Secret;
import dev.pharos.http.config.TlsMaterial;
import dev.pharos.outcome.Outcome;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/// OkHttp as a link needs it: no redirects, no cookies, no cache, every timeout set.
final class Clients {
    private Clients() {}

    /// A client, and whether a server has asked it for a certificate.
    record Client(OkHttpClient http, BooleanSupplier askedForCertificate) {}

    static Outcome<Client> of(HttpConfig config) {
        Limits limits = config.limits();
        OkHttpClient.Builder client = new OkHttpClient.Builder()
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(limits.connect())
                .readTimeout(limits.read())
                .writeTimeout(limits.read())
                .callTimeout(limits.call())
                .connectionPool(new ConnectionPool(HttpLink.MAX_IN_FLIGHT, 1, TimeUnit.MINUTES))
                .proxy(proxy(config.proxy()));
        HttpProxy proxy = config.proxy();
        if (proxy != null && proxy.auth() instanceof Auth.Basic(String user, Secret password)) {
            client.proxyAuthenticator(asking(user, password));
        }
        if (!config.isSecure()) {
            // Otherwise OkHttp reads the runtime's authorities all the same, which takes longer than a query.
            return Outcome.success(new Client(
                    client.connectionSpecs(List.of(ConnectionSpec.CLEARTEXT)).build(), () -> false));
        }
        return TlsMaterial.of(config.tls(), config.target())
                .map(material -> new Client(
                        client.sslSocketFactory(material.sockets(), material.trust())
                                .build(),
                        material.keys()::asked));
    }

    private static Proxy proxy(@Nullable HttpProxy proxy) {
        return proxy == null
                ? Proxy.NO_PROXY
                : new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.host(), proxy.port()));
    }

    /// Answers a proxy's question once; a second question means that the answer was wrong.
    private static Authenticator asking(String user, Secret password) {
        return (_, response) -> response.request().header("Proxy-Authorization") != null
                ? null
                : response.request()
                        .newBuilder()
                        .header(
                                "Proxy-Authorization",
                                Credentials.basic(user, password.reveal(), StandardCharsets.UTF_8))
                        .build();
    }
}
