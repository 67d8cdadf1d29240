package dev.pharos.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// Answers whatever it is sent with one line, and hangs up.
final class OneLineServer implements AutoCloseable {
    private final ServerSocket listening;
    private final byte[] line;

    OneLineServer(String line) throws IOException {
        this(line.getBytes(StandardCharsets.US_ASCII));
    }

    OneLineServer(byte[] answer) throws IOException {
        this.line = answer;
        this.listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return listening.getLocalPort();
    }

    private void serve() {
        while (!listening.isClosed()) {
            try (Socket client = listening.accept()) {
                client.getInputStream().read(new byte[1_000]);
                client.getOutputStream().write(line);
                client.shutdownOutput();
                client.getInputStream().readAllBytes();
            } catch (IOException end) {
                return; // closed by the test
            }
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
