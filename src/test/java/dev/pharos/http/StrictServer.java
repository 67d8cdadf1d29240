package dev.pharos.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/// Turns away who shows no client certificate. It hears them out before it hangs up, so that what it says of it
/// arrives;
/// or it hangs up at once, as Go's servers do.
final class StrictServer implements AutoCloseable {
    private final ServerSocket listening;
    private final HandshakeCertificates certificates;

    private final Parting parting;

    private enum Parting {
        HEARS_OUT,
        HANGS_UP
    }

    StrictServer(HeldCertificate own, HeldCertificate authority) throws IOException {
        this(own, authority, Parting.HEARS_OUT);
    }

    static StrictServer abrupt(HeldCertificate own, HeldCertificate authority) throws IOException {
        return new StrictServer(own, authority, Parting.HANGS_UP);
    }

    private StrictServer(HeldCertificate own, HeldCertificate authority, Parting parting) throws IOException {
        this.parting = parting;
        this.certificates = new HandshakeCertificates.Builder()
                .heldCertificate(own)
                .addTrustedCertificate(authority.certificate())
                .build();
        this.listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return listening.getLocalPort();
    }

    private void serve() {
        while (!listening.isClosed()) {
            try (Socket client = listening.accept()) {
                turnAway(client);
                if (parting == Parting.HANGS_UP) {
                    // Unread bytes and no lingering: what was said may be lost.
                    client.setSoLinger(true, 0);
                    continue;
                }
                client.shutdownOutput();
                client.getInputStream().readAllBytes();
            } catch (IOException end) {
                return; // closed by the test
            }
        }
    }

    private void turnAway(Socket client) throws IOException {
        SSLSocket tls = (SSLSocket) certificates
                .sslSocketFactory()
                .createSocket(client, InetAddress.getLoopbackAddress().getHostAddress(), client.getPort(), false);
        tls.setUseClientMode(false);
        tls.setNeedClientAuth(true);
        try {
            tls.startHandshake();
            throw new IllegalStateException("a certificate was shown");
        } catch (SSLException turnedAway) {
            // The alert is on its way.
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
