package dev.pharos.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/// Turns away who shows no client certificate, and hears them out before it hangs up: what it says of it arrives.
final class StrictServer implements AutoCloseable {
    private final ServerSocket listening;
    private final HandshakeCertificates certificates;

    StrictServer(HeldCertificate own, HeldCertificate authority) throws IOException {
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
