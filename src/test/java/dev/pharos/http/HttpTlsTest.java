package dev.pharos.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.http.config.Der;
import dev.pharos.http.config.HttpConfig;
import dev.pharos.http.config.Secret;
import dev.pharos.http.config.Tls;
import dev.pharos.http.config.TlsMaterial;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Failure.TlsProblem;
import dev.pharos.outcome.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.interfaces.ECPrivateKey;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpTlsTest {
    private static final HeldCertificate AUTHORITY = new HeldCertificate.Builder()
            .certificateAuthority(0)
            .commonName("Our CA")
            .build();
    private static final HeldCertificate CLIENT = client().build();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final MockWebServer server = new MockWebServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void trustsAnAuthorityThatWasAddedOrIsTheOnlyOne() throws IOException {
        serve(named("localhost").build());
        Path pem = file("ca.pem", AUTHORITY.certificatePem());

        assertThat(Asking.ask(secure(new Tls.Authorities.Added(pem)))).isEqualTo(Outcome.success("200 ok"));
        assertThat(Asking.ask(secure(new Tls.Authorities.Only(pem)))).isEqualTo(Outcome.success("200 ok"));
    }

    @Test
    void refusesAnUnknownAuthority() throws IOException {
        serve(named("localhost").build());

        assertThat(problem(secure(new Tls.Authorities.OfSystem()))).isEqualTo(TlsProblem.UNKNOWN_AUTHORITY);
        Path other = file(
                "other.pem",
                new HeldCertificate.Builder().certificateAuthority(0).build().certificatePem());
        assertThat(problem(secure(new Tls.Authorities.Only(other)))).isEqualTo(TlsProblem.UNKNOWN_AUTHORITY);
    }

    @Test
    void refusesACertificateForAnotherName() throws IOException {
        serve(named("prom.example").build());

        assertThat(problem(secure(ours()))).isEqualTo(TlsProblem.WRONG_HOST);
    }

    @Test
    void refusesACertificateOutOfItsTime() throws IOException {
        long now = System.currentTimeMillis();
        long day = TimeUnit.DAYS.toMillis(1);
        serve(named("localhost").validityInterval(now - 2 * day, now - day).build());

        assertThat(problem(secure(ours()))).isEqualTo(TlsProblem.EXPIRED);
    }

    @Test
    void refusesACertificateBeforeItsTime() throws IOException {
        long now = System.currentTimeMillis();
        long day = TimeUnit.DAYS.toMillis(1);
        serve(named("localhost").validityInterval(now + day, now + 2 * day).build());

        assertThat(problem(secure(ours()))).isEqualTo(TlsProblem.NOT_YET_VALID);
    }

    @Test
    void saysThatAPlainServerDoesNotSpeakTls() throws IOException {
        try (OneLineServer plain = new OneLineServer("HTTP/1.1 400 Bad Request\r\n\r\n")) {
            assertThat(problem(Asking.config("https://localhost:" + plain.port())))
                    .isEqualTo(TlsProblem.NOT_TLS);
        }
    }

    @Test
    void saysThatATlsServerDoesNotSpeakPlainHttp() throws IOException {
        serve(named("localhost").build());

        assertThat(problem(Asking.config(server))).isEqualTo(TlsProblem.SPEAKS_TLS);
    }

    /// OpenSSL's, GnuTLS's and the JDK's alerts, of which the last alone ends in what is the end of a line.
    @ParameterizedTest
    @ValueSource(strings = {"15030100020246", "15030300020228", "1503030002020a"})
    void knowsATlsServerByItsAlertWhateverThatIs(String alert) throws IOException {
        try (OneLineServer server = new OneLineServer(HexFormat.of().parseHex(alert))) {
            assertThat(problem(Asking.config("http://127.0.0.1:" + server.port())))
                    .isEqualTo(TlsProblem.SPEAKS_TLS);
        }
    }

    @Test
    void anAnswerThatEndsWithinItsFirstLineIsNotTakenForTls() throws IOException {
        try (OneLineServer server = new OneLineServer("HTTP/1.1 2")) {
            assertThat(Asking.ask(Asking.config("http://127.0.0.1:" + server.port()))
                            .failureOrNull())
                    .isInstanceOf(Failure.Interrupted.class);
        }
    }

    /// Go's servers (Prometheus), nginx and Apache.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Client sent an HTTP request to an HTTPS server.",
                "<html><head><title>400 The plain HTTP request was sent to HTTPS port</title></head>",
                "<p>Reason: You're speaking plain HTTP to an SSL-enabled server port.<br />"
            })
    void saysSoWhereATlsServerSaysItInWords(String words) throws IOException {
        try (OneLineServer server = new OneLineServer("HTTP/1.0 400 Bad Request\r\n\r\n" + words)) {
            Failure failure = Asking.ask(Asking.config("http://localhost:" + server.port()))
                    .failureOrNull();
            assertThat(failure)
                    .isEqualTo(new Failure.TlsFailed("http://localhost:" + server.port(), TlsProblem.SPEAKS_TLS, ""));
            assertThat(Objects.requireNonNull(failure).describe()).endsWith("this port speaks TLS; try https://…");
        }
    }

    @Test
    void showsAClientCertificateFromPkcs12() throws Exception {
        Path store = folder.resolve("me.p12");
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        keys.setKeyEntry(
                "me", CLIENT.keyPair().getPrivate(), "pass".toCharArray(), new Certificate[] {CLIENT.certificate()});
        try (OutputStream out = Files.newOutputStream(store)) {
            keys.store(out, "pass".toCharArray());
        }

        assertThat(identified(new Tls.ClientIdentity.Pkcs12(store, Secret.of("pass"))))
                .isEqualTo(Outcome.success("200 ok"));
        assertThat(identified(new Tls.ClientIdentity.Pkcs12(store, Secret.of("wrong")))
                        .failureOrNull())
                .isInstanceOf(Failure.Misconfigured.class);
    }

    @Test
    void showsAClientCertificateFromPem() throws IOException {
        Path certificate = file("me.crt", CLIENT.certificatePem());

        assertThat(identified(pem(certificate, file("me.key", CLIENT.privateKeyPkcs8Pem()))))
                .isEqualTo(Outcome.success("200 ok"));
        Path both = file("me.pem", CLIENT.certificatePem() + CLIENT.privateKeyPkcs8Pem());
        assertThat(identified(pem(both, both))).isEqualTo(Outcome.success("200 ok"));
    }

    @Test
    void showsAClientCertificateWhoseKeyIsEncrypted() throws Exception {
        Path certificate = file("me.crt", CLIENT.certificatePem());
        Path key = file("me.key", encrypted("p\u00e4ss"));

        assertThat(identified(new Tls.ClientIdentity.Pem(certificate, key, Secret.of("p\u00e4ss"))))
                .isEqualTo(Outcome.success("200 ok"));
        assertThat(identified(new Tls.ClientIdentity.Pem(certificate, key, Secret.of("wrong")))
                        .failureOrNull())
                .isInstanceOfSatisfying(
                        Failure.Misconfigured.class,
                        failure -> assertThat(failure.reason()).isEqualTo(key + ": the password of the key is wrong"));
        assertThat(identified(pem(certificate, key)).failureOrNull())
                .isInstanceOfSatisfying(
                        Failure.Misconfigured.class,
                        failure -> assertThat(failure.reason())
                                .isEqualTo(key + ": the key is encrypted and no password is given"));
    }

    @Test
    void readsTheOlderFormsOfKeys() throws IOException {
        HeldCertificate rsa = client().rsa2048().build();
        assertThat(identified(pem(file("rsa.crt", rsa.certificatePem()), file("rsa.key", rsa.privateKeyPkcs1Pem()))))
                .isEqualTo(Outcome.success("200 ok"));
        assertThat(identified(pem(file("ec.crt", CLIENT.certificatePem()), file("ec.key", sec1()))))
                .isEqualTo(Outcome.success("200 ok"));
    }

    @Test
    void saysThatAClientCertificateIsWanted() throws IOException {
        try (StrictServer strict = new StrictServer(named("localhost").build(), AUTHORITY)) {
            String target = "https://localhost:" + strict.port();

            assertThat(Asking.ask(Asking.config(target).withTls(trusting(ours()))))
                    .isEqualTo(Outcome.failed(new Failure.TlsFailed(target, TlsProblem.CLIENT_CERTIFICATE, "")));
        }
    }

    @Test
    void saysSoTooWhereTheServerJustHangsUp() throws IOException {
        try (StrictServer abrupt = StrictServer.abrupt(named("localhost").build(), AUTHORITY)) {
            String target = "https://localhost:" + abrupt.port();

            for (int i = 0; i < 5; i++) {
                assertThat(Asking.ask(Asking.config(target).withTls(trusting(ours()))))
                        .isEqualTo(Outcome.failed(new Failure.TlsFailed(target, TlsProblem.CLIENT_CERTIFICATE, "")));
            }
        }
    }

    @Test
    void oneDamagedCertificateOfTheSystemCostsNoOther() throws Exception {
        String damaged = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
        Path bundle = file("bundle.crt", damaged + AUTHORITY.certificatePem());

        assertThat(TlsMaterial.system(List.of(folder.resolve("none"), bundle))).contains(AUTHORITY.certificate());
        assertThat(TlsMaterial.system(List.of(file("no.crt", damaged)))).isNotEmpty();
        assertThat(reason(Asking.config("https://localhost").withTls(trusting(new Tls.Authorities.Added(bundle)))))
                .as("one's own file is read to the letter")
                .isNotNull();
    }

    @Test
    void saysWhichFileIsMissingOrIsNoCertificate() throws IOException {
        Path gone = folder.resolve("gone.pem");
        Path text = file("text.pem", "not a certificate");

        assertThat(reason(Asking.config("https://localhost").withTls(trusting(new Tls.Authorities.Added(gone)))))
                .isEqualTo("there is no file " + gone);
        assertThat(reason(Asking.config("https://localhost").withTls(trusting(new Tls.Authorities.Added(text)))))
                .isEqualTo(text + ": no certificate in PEM");
        assertThat(reason(Asking.config("https://localhost")
                        .withTls(new Tls(
                                new Tls.Authorities.OfSystem(), pem(file("c.pem", CLIENT.certificatePem()), text)))))
                .isEqualTo(text + ": no private key in PEM");
        Path old = file("old.pem", """
                -----BEGIN RSA PRIVATE KEY-----
                Proc-Type: 4,ENCRYPTED
                DEK-Info: AES-256-CBC,0123456789ABCDEF0123456789ABCDEF

                AAAA
                -----END RSA PRIVATE KEY-----
                """);
        assertThat(reason(Asking.config("https://localhost")
                        .withTls(new Tls(
                                new Tls.Authorities.OfSystem(), pem(file("c.pem", CLIENT.certificatePem()), old)))))
                .startsWith(old + ": the key is encrypted as by older OpenSSL");
    }

    private static @Nullable String reason(HttpConfig config) {
        return Asking.ask(config).failureOrNull() instanceof Failure.Misconfigured(var _, String reason)
                ? reason
                : null;
    }

    private static @Nullable TlsProblem problem(HttpConfig config) {
        return Asking.ask(config).failureOrNull() instanceof Failure.TlsFailed(var _, TlsProblem problem, var _)
                ? problem
                : null;
    }

    /// Asks a server of its own that insists on a client certificate of our authority.
    private Outcome<String> identified(Tls.ClientIdentity identity) throws IOException {
        try (MockWebServer strict = new MockWebServer()) {
            strict.useHttps(new HandshakeCertificates.Builder()
                    .heldCertificate(named("localhost").build())
                    .addTrustedCertificate(AUTHORITY.certificate())
                    .build()
                    .sslSocketFactory());
            strict.requireClientAuth();
            strict.enqueue(new MockResponse.Builder().body("ok").build());
            strict.start();
            return Asking.ask(Asking.secure(strict, "localhost").withTls(new Tls(ours(), identity)));
        }
    }

    private void serve(HeldCertificate certificate) throws IOException {
        server.useHttps(new HandshakeCertificates.Builder()
                .heldCertificate(certificate)
                .build()
                .sslSocketFactory());
        for (int i = 0; i < 2; i++) {
            server.enqueue(new MockResponse.Builder().body("ok").build());
        }
        server.start();
    }

    private HttpConfig secure(Tls.Authorities authorities) {
        return Asking.secure(server, "localhost").withTls(trusting(authorities));
    }

    private static Tls trusting(Tls.Authorities authorities) {
        return new Tls(authorities, new Tls.ClientIdentity.None());
    }

    private Tls.Authorities ours() throws IOException {
        return new Tls.Authorities.Only(file("ca.pem", AUTHORITY.certificatePem()));
    }

    private static Tls.ClientIdentity pem(Path certificate, Path key) {
        return new Tls.ClientIdentity.Pem(certificate, key, null);
    }

    private static HeldCertificate.Builder named(String host) {
        return new HeldCertificate.Builder().signedBy(AUTHORITY).addSubjectAlternativeName(host);
    }

    private static HeldCertificate.Builder client() {
        return new HeldCertificate.Builder().signedBy(AUTHORITY).commonName("me");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /// The key as `openssl pkcs8 -topk8` writes it: PKCS#8 under PBES2 (RFC 8018), salt and first block all zeros.
    private static String encrypted(String password) throws GeneralSecurityException {
        byte[] zeros = new byte[16];
        byte[] derived = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(new PBEKeySpec(password.toCharArray(), zeros, 2_048, 256))
                .getEncoded();
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(derived, "AES"), new IvParameterSpec(zeros));
        byte[] scheme = HexFormat.of()
                .parseHex(
                        "305f06092a864886f70d01050d3052" // PBES2
                                + "303106092a864886f70d01050c30240410" + "00".repeat(16) // PBKDF2
                                + "02020800300c06082a864886f70d02090500" // 2048 rounds of HMAC with SHA-256
                                + "301d060960864801650304012a0410" + "00".repeat(16)); // AES-256 in CBC
        byte[] key = cipher.doFinal(CLIENT.keyPair().getPrivate().getEncoded());
        return "-----BEGIN ENCRYPTED PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(Der.wrapped(0x30, scheme, Der.wrapped(0x04, key)))
                + "\n-----END ENCRYPTED PRIVATE KEY-----\n";
    }

    /// The key as `openssl ecparam -genkey` writes it: RFC 5915, the curve prime256v1 in it.
    private static String sec1() {
        byte[] number = ((ECPrivateKey) CLIENT.keyPair().getPrivate()).getS().toByteArray();
        String hex = HexFormat.of().formatHex(number);
        String key = "0".repeat(Math.max(0, 64 - hex.length())) + hex.substring(Math.max(0, hex.length() - 64));
        byte[] der = HexFormat.of().parseHex("30310201010420" + key + "a00a06082a8648ce3d030107");
        return "-----BEGIN EC PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(der)
                + "\n-----END EC PRIVATE KEY-----\n";
    }
}
