package dev.pharos.http;

import dev.pharos.http.config.Shown;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Failure.TlsProblem;
import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/// Which of TLS's many ways to fail it was.
final class TlsFailures {
    private TlsFailures() {}

    static Failure of(SSLException e, String target) {
        TlsProblem problem = problem(e);
        return new Failure.TlsFailed(target, problem, problem == TlsProblem.OTHER ? Shown.line(message(e)) : "");
    }

    /// Whether a 400 to plain HTTP came from a server that speaks TLS: Go's, nginx and Apache say so in words.
    ///
    /// @param body its beginning
    static boolean wantsTls(String body) {
        return body.contains("HTTP request to an HTTPS server")
                || body.contains("plain HTTP request was sent to HTTPS port")
                || body.contains("speaking plain HTTP to an SSL-enabled server port");
    }

    /// Whether what came where an HTTP status line was expected is a record of TLS, an alert of some version 3.x: how
    /// servers without a kind word answer plain HTTP (RFC 8446, section 5.1).
    ///
    /// Where the alert has no end of line in it, as most have not, OkHttp tells of an answer that ended early, with
    /// its first bytes as digits in the cause.
    static boolean isTls(IOException e) {
        if (e instanceof ProtocolException) {
            return message(e).contains("\u0015\u0003");
        }
        return e.getCause() instanceof EOFException early && message(early).contains("content=1503");
    }

    static Failure speaksTls(String target) {
        return new Failure.TlsFailed(target, TlsProblem.SPEAKS_TLS, "");
    }

    private static TlsProblem problem(SSLException e) {
        if (e instanceof SSLPeerUnverifiedException) {
            return TlsProblem.WRONG_HOST;
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateExpiredException) {
                return TlsProblem.EXPIRED;
            }
            if (cause instanceof CertificateNotYetValidException) {
                return TlsProblem.NOT_YET_VALID;
            }
            if (cause instanceof CertPathValidatorException path
                    && path.getReason() == CertPathValidatorException.BasicReason.EXPIRED) {
                return TlsProblem.EXPIRED;
            }
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException || cause instanceof java.security.cert.CertPathBuilderException) {
                return TlsProblem.UNKNOWN_AUTHORITY;
            }
        }
        return byAlert(message(e).toLowerCase(Locale.ROOT));
    }

    /// What the server's alert, or the lack of one, says. The alerts' names are those of RFC 8446, section 6.
    private static TlsProblem byAlert(String message) {
        if (message.contains("unsupported or unrecognized ssl message") || message.contains("plaintext connection")) {
            return TlsProblem.NOT_TLS;
        }
        boolean alert = message.contains("received fatal alert");
        return alert && (message.contains("certificate") || message.contains("unknown_ca"))
                ? TlsProblem.CLIENT_CERTIFICATE
                : TlsProblem.OTHER;
    }

    private static String message(Throwable e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
