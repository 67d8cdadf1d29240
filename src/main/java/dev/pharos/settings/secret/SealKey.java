package dev.pharos.settings.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/// What seals and opens the file: a key for AES-256-GCM, and a check value by which a wrong passphrase is told from a
/// damaged file. Both come from one derived key by HMAC, so that neither tells the other.
final class SealKey {
    private static final String HMAC = "HmacSHA256";
    private static final int TAG_BITS = 128;

    private final Protection protection;
    private final int iterations;
    private final Envelope.Bytes salt;
    private final SecretKeySpec encryption;
    private final byte[] check;

    private SealKey(Protection protection, int iterations, Envelope.Bytes salt, byte[] master) {
        this.protection = protection;
        this.iterations = iterations;
        this.salt = salt;
        this.encryption = new SecretKeySpec(hmac(master, "pharos secrets: encryption"), "AES");
        this.check = hmac(master, "pharos secrets: check");
    }

    static SealKey ofPassphrase(Secret passphrase, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(passphrase.reveal().toCharArray(), salt, iterations, 256);
        try {
            byte[] master = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
            return new SealKey(Protection.PASSPHRASE, iterations, Envelope.Bytes.of(salt), master);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has PBKDF2", e);
        } finally {
            spec.clearPassword();
        }
    }

    static SealKey ofMachine(byte[] key, byte[] salt) {
        byte[] master =
                hmac(key, "pharos secrets: machine " + Envelope.Bytes.of(salt).base64());
        return new SealKey(Protection.MACHINE_KEY, 1, Envelope.Bytes.of(salt), master);
    }

    Protection protection() {
        return protection;
    }

    /// Whether a file was sealed with this very key.
    boolean fits(Envelope envelope) {
        return protection == envelope.protection()
                && iterations == envelope.iterations()
                && salt.equals(envelope.salt())
                && MessageDigest.isEqual(check, envelope.check().array());
    }

    /// @param nonce 12 bytes that were never used with this key
    Envelope seal(byte[] content, byte[] nonce) {
        Envelope open = new Envelope(
                protection,
                iterations,
                salt,
                Envelope.Bytes.of(check),
                Envelope.Bytes.of(nonce),
                Envelope.Bytes.of(new byte[0]));
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, open).doFinal(content);
            return new Envelope(protection, iterations, salt, open.check(), open.nonce(), Envelope.Bytes.of(sealed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    /// The content, or empty where the file was changed since it was sealed.
    Optional<byte[]> open(Envelope envelope) {
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, envelope)
                    .doFinal(envelope.content().array()));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    private Cipher cipher(int mode, Envelope envelope) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                encryption,
                new GCMParameterSpec(TAG_BITS, envelope.nonce().array()));
        cipher.updateAAD(envelope.sealedHeader());
        return cipher;
    }

    private static byte[] hmac(byte[] key, String purpose) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC", e);
        }
    }
}
