package dev.pharos.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A Prometheus without a single series, which knows how many connections to it are open: no server says that of
/// itself.
final class EmptyPrometheus implements AutoCloseable {
    /// As much of every answer's `data` as anybody asks for.
    private static final String BODY = """
            {"status":"success","data":{"resultType":"vector","result":[],"version":"2.42.0","yaml":"","alerts":[],\
            "activeTargets":[],"activeAlertmanagers":[]}}""";

    private static final byte[] ANSWER = ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                    + BODY.length() + "\r\n\r\n" + BODY)
            .getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket listening;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    EmptyPrometheus() throws IOException {
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    URI address() {
        return URI.create("http://" + listening.getInetAddress().getHostAddress() + ":" + listening.getLocalPort());
    }

    int connections() {
        return open.size();
    }

    private void accept() {
        while (true) {
            try {
                Socket client = listening.accept();
                open.add(client);
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            InputStream in = new BufferedInputStream(client.getInputStream());
            for (String head = head(in); !head.isEmpty(); head = head(in)) {
                in.skipNBytes(length(head));
                client.getOutputStream().write(ANSWER);
            }
        } catch (IOException gone) {
            // hung up in the middle of something, as a call does that nobody waits for any more
        } finally {
            open.remove(client);
        }
    }

    /// Up to the empty line; empty where no further question comes.
    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.append((char) next);
            if (head.indexOf("\r\n\r\n", Math.max(0, head.length() - 4)) >= 0) {
                return head.toString().toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    private static long length(String head) {
        int at = head.indexOf("content-length:");
        return at < 0
                ? 0
                : Long.parseLong(
                        head.substring(at + 15, head.indexOf("\r\n", at)).strip());
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket client : open) {
            client.close();
        }
    }
}
