package dev.pharos.http.config;

import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What TLS needs, read from the files that the settings name.
public record TlsMaterial(SSLSocketFactory sockets, X509TrustManager trust, ClientKeys keys) {
    private static final Logger LOG = LoggerFactory.getLogger(TlsMaterial.class);

    /// Where Linux systems keep their authorities, an organisation's own among them; Java keeps a list apart.
    private static final List<Path> SYSTEM_BUNDLES =
            List.of(Path.of("/etc/ssl/certs/ca-certificates.crt"), Path.of("/etc/pki/tls/certs/ca-bundle.crt"));

    private static final char[] NO_PASSWORD = {};

    public static Outcome<TlsMaterial> of(Tls tls, String target) {
        try {
            X509TrustManager trust = trusting(authorities(tls.authorities()));
            SSLContext context = SSLContext.getInstance("TLS");
            ClientKeys keys = new ClientKeys(keys(tls.identity()));
            context.init(new KeyManager[] {keys}, new X509TrustManager[] {trust}, null);
            return Outcome.success(new TlsMaterial(context.getSocketFactory(), trust, keys));
        } catch (NoSuchFileException e) {
            return unusable(target, "there is no file " + e.getFile());
        } catch (UnusableFile e) {
            return unusable(target, e.reason());
        } catch (IOException | GeneralSecurityException e) {
            return unusable(target, "the certificates cannot be used: " + Shown.line(String.valueOf(e.getMessage())));
        }
    }

    private static Outcome<TlsMaterial> unusable(String target, String reason) {
        return Outcome.failed(new Failure.Misconfigured(target, reason));
    }

    private static List<X509Certificate> authorities(Tls.Authorities authorities)
            throws IOException, GeneralSecurityException {
        List<X509Certificate> all = new ArrayList<>();
        switch (authorities) {
            case Tls.Authorities.OfSystem() -> all.addAll(system());
            case Tls.Authorities.Added(Path pem) -> {
                all.addAll(system());
                all.addAll(Pem.certificates(pem));
            }
            case Tls.Authorities.Only(Path pem) -> all.addAll(Pem.certificates(pem));
        }
        return all;
    }

    private static List<X509Certificate> system() throws GeneralSecurityException {
        return system(SYSTEM_BUNDLES);
    }

    /// The runtime's and those of the first bundle there is. A bundle that nobody here chose must not stand in the way
    /// of a connection that may not need it.
    public static List<X509Certificate> system(List<Path> bundles) throws GeneralSecurityException {
        List<X509Certificate> all = new ArrayList<>(Arrays.asList(managing(null).getAcceptedIssuers()));
        for (Path bundle : bundles) {
            if (Files.isReadable(bundle)) {
                try {
                    all.addAll(Pem.readableCertificates(bundle));
                    break;
                } catch (IOException e) {
                    LOG.warn("{} is left out: {}", bundle, e.toString());
                }
            }
        }
        return all;
    }

    private static X509TrustManager trusting(List<X509Certificate> authorities)
            throws IOException, GeneralSecurityException {
        KeyStore store = empty();
        for (int i = 0; i < authorities.size(); i++) {
            store.setCertificateEntry("authority-" + i, authorities.get(i));
        }
        return managing(store);
    }

    private static X509TrustManager managing(@Nullable KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return Arrays.stream(factory.getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .map(X509TrustManager.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static KeyManager @Nullable [] keys(Tls.ClientIdentity identity)
            throws IOException, GeneralSecurityException {
        return switch (identity) {
            case Tls.ClientIdentity.None() -> null;
            case Tls.ClientIdentity.Pkcs12(Path file, Secret password) -> {
                char[] secret = password.reveal().toCharArray();
                yield showing(pkcs12(file, secret), secret);
            }
            case Tls.ClientIdentity.Pem(Path certificate, Path key, var password) -> {
                KeyStore store = empty();
                X509Certificate[] chain = Pem.certificates(certificate).toArray(X509Certificate[]::new);
                store.setKeyEntry("client", PemKey.read(key, password), NO_PASSWORD, chain);
                yield showing(store, NO_PASSWORD);
            }
        };
    }

    private static KeyStore pkcs12(Path file, char[] password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password);
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException e) {
            throw new UnusableFile(file, "no PKCS#12 file, or the password is wrong");
        }
        return store;
    }

    private static KeyManager[] showing(KeyStore store, char[] password) throws GeneralSecurityException {
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, password);
        return factory.getKeyManagers();
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        return store;
    }
}
