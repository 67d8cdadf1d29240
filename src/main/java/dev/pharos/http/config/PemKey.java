package dev.pharos.http.config;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/// A private key from a PEM file: PKCS#8 plain or encrypted, or the older forms of RSA (PKCS#1) and of elliptic
/// curves (SEC 1).
final class PemKey {
    private static final List<String> ALGORITHMS = List.of("RSA", "EC", "EdDSA");

    private PemKey() {}

    static PrivateKey read(Path file, @Nullable Secret password) throws IOException, GeneralSecurityException {
        for (Pem block : Pem.blocks(file)) {
            switch (block.label()) {
                case "PRIVATE KEY" -> {
                    return pkcs8(file, block.der());
                }
                case "ENCRYPTED PRIVATE KEY" -> {
                    return decrypted(file, block.der(), password);
                }
                case "RSA PRIVATE KEY" -> {
                    return pkcs8(file, Der.pkcs8OfRsa(block.der()));
                }
                case "EC PRIVATE KEY" -> {
                    return pkcs8(file, Der.pkcs8OfCurve(file, block.der()));
                }
                default -> {}
            }
        }
        throw new UnusableFile(
                file,
                Pem.isEncryptedOfOld(file)
                        ? "the key is encrypted as by older OpenSSL, which is not read; openssl pkcs8 -topk8 makes one that is"
                        : "no private key in PEM");
    }

    private static PrivateKey decrypted(Path file, byte[] der, @Nullable Secret password)
            throws IOException, GeneralSecurityException {
        if (password == null) {
            throw new UnusableFile(file, "the key is encrypted and no password is given");
        }
        EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(der);
        // The parameters of PBES2 print as the name of the scheme that reads them.
        String scheme = info.getAlgName().equals("PBES2") || info.getAlgName().startsWith("1.2.840.113549.1.5.13")
                ? info.getAlgParameters().toString()
                : info.getAlgName();
        try {
            Cipher cipher = Cipher.getInstance(scheme);
            PBEKeySpec spec = new PBEKeySpec(password.reveal().toCharArray());
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    SecretKeyFactory.getInstance(scheme).generateSecret(spec),
                    info.getAlgParameters());
            return pkcs8(file, info.getKeySpec(cipher).getEncoded());
        } catch (InvalidKeySpecException | java.security.InvalidKeyException e) {
            throw new UnusableFile(file, "the password of the key is wrong");
        }
    }

    private static PrivateKey pkcs8(Path file, byte[] der) throws IOException, GeneralSecurityException {
        for (String algorithm : ALGORITHMS) {
            PrivateKey key = keyOf(algorithm, new PKCS8EncodedKeySpec(der));
            if (key != null) {
                return key;
            }
        }
        throw new UnusableFile(file, "a private key of a kind that Java does not know");
    }

    /// Null where the key is of another kind: only trying tells.
    private static @Nullable PrivateKey keyOf(String algorithm, PKCS8EncodedKeySpec spec)
            throws GeneralSecurityException {
        try {
            return KeyFactory.getInstance(algorithm).generatePrivate(spec);
        } catch (InvalidKeySpecException e) {
            return null;
        }
    }
}
