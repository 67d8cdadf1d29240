package dev.pharos.http.config;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/// As much of ASN.1 as it takes to put the older forms of private keys into PKCS#8 (RFC 5208, RFC 5915).
public final class Der {
    private static final int SEQUENCE = 0x30;
    private static final int OCTETS = 0x04;
    private static final int CURVE = 0xA0;

    private static final byte[] VERSION_0 = {0x02, 0x01, 0x00};

    /// OID 1.2.840.113549.1.1.1 rsaEncryption, NULL.
    private static final byte[] RSA = {
        0x30, 0x0D, 0x06, 0x09, 0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 0x01, 0x01, 0x01, 0x05, 0x00
    };

    /// OID 1.2.840.10045.2.1 ecPublicKey; the curve follows it.
    private static final byte[] EC = {0x06, 0x07, 0x2A, (byte) 0x86, 0x48, (byte) 0xCE, 0x3D, 0x02, 0x01};

    private Der() {}

    static byte[] pkcs8OfRsa(byte[] pkcs1) {
        return wrapped(SEQUENCE, VERSION_0, RSA, wrapped(OCTETS, pkcs1));
    }

    /// The curve stands inside the key as its first optional field; PKCS#8 wants it outside.
    static byte[] pkcs8OfCurve(Path file, byte[] sec1) throws IOException {
        try {
            int at = content(sec1, 0);
            at = next(sec1, at); // version
            at = next(sec1, at); // the key itself
            if ((sec1[at] & 0xFF) != CURVE) {
                throw new UnusableFile(file, "a private key that does not name its curve");
            }
            byte[] curve = Arrays.copyOfRange(sec1, content(sec1, at), next(sec1, at));
            return wrapped(SEQUENCE, VERSION_0, wrapped(SEQUENCE, EC, curve), wrapped(OCTETS, sec1));
        } catch (ArrayIndexOutOfBoundsException e) {
            throw new UnusableFile(file, "a damaged private key");
        }
    }

    /// An element of the parts, up to 64 KB long.
    public static byte[] wrapped(int tag, byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        ByteArrayOutputStream out = new ByteArrayOutputStream(length + 4);
        out.write(tag);
        if (length < 0x80) {
            out.write(length);
        } else if (length < 0x100) {
            out.write(0x81);
            out.write(length);
        } else {
            out.write(0x82);
            out.write(length >> 8);
            out.write(length);
        }
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /// Where the content of the element at `at` starts.
    private static int content(byte[] der, int at) {
        int length = der[at + 1] & 0xFF;
        return length < 0x80 ? at + 2 : at + 2 + (length & 0x7F);
    }

    /// Where the element at `at` ends, which is within the array.
    ///
    /// @throws ArrayIndexOutOfBoundsException where it is not
    private static int next(byte[] der, int at) {
        int length = der[at + 1] & 0xFF;
        if (length >= 0x80) {
            int bytes = length & 0x7F;
            length = 0;
            if (bytes > 3) {
                throw new ArrayIndexOutOfBoundsException("a length of " + bytes + " bytes");
            }
            for (int i = 0; i < bytes; i++) {
                length = (length << 8) | (der[at + 2 + i] & 0xFF);
            }
        }
        int end = content(der, at) + length;
        if (end > der.length) {
            throw new ArrayIndexOutOfBoundsException(end);
        }
        return end;
    }
}
