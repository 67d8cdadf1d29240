package dev.pharos.http.config;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One block of a PEM file (RFC 7468).
///
/// @param label between BEGIN and the dashes
@SuppressWarnings("ArrayRecordComponent") // the bytes are read once and never compared
record Pem(String label, byte[] der) {
    private static final Logger LOG = LoggerFactory.getLogger(Pem.class);
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \\1-----", Pattern.DOTALL);

    static List<Pem> blocks(Path file) throws IOException {
        Matcher found = BLOCK.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
        List<Pem> blocks = new ArrayList<>();
        while (found.find()) {
            try {
                blocks.add(new Pem(found.group(1), Base64.getMimeDecoder().decode(found.group(2))));
            } catch (IllegalArgumentException e) {
                throw new UnusableFile(file, "a damaged PEM block " + found.group(1));
            }
        }
        return blocks;
    }

    /// Whether something in it is encrypted by headers of its block (RFC 1421), as it was before PKCS#8.
    static boolean isEncryptedOfOld(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1).contains("Proc-Type: 4,ENCRYPTED");
    }

    /// Those that can be read; of a list that somebody else keeps, one that cannot must not cost the others.
    static List<X509Certificate> readableCertificates(Path file) throws IOException, CertificateException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        List<X509Certificate> certificates = new ArrayList<>();
        Matcher found = BLOCK.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
        while (found.find()) {
            if (found.group(1).equals("CERTIFICATE")) {
                try {
                    byte[] der = Base64.getMimeDecoder().decode(found.group(2));
                    certificates.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der)));
                } catch (IllegalArgumentException | CertificateException e) {
                    LOG.warn("{}: certificate at character {} is left out: {}", file, found.start(), e.toString());
                }
            }
        }
        return certificates;
    }

    /// @throws UnusableFile where there is none
    static List<X509Certificate> certificates(Path file) throws IOException, CertificateException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        List<X509Certificate> certificates = new ArrayList<>();
        for (Pem block : blocks(file)) {
            if (block.label.equals("CERTIFICATE")) {
                certificates.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(block.der)));
            }
        }
        if (certificates.isEmpty()) {
            throw new UnusableFile(file, "no certificate in PEM");
        }
        return certificates;
    }
}
