package dev.pharos.source.live;

import dev.pharos.http.config.HttpConfig;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Finds out whether a Redis listens where a Prometheus was looked for: people give the address of what they want to
/// see. Asks `PING`, which Redis answers with or without a password.
final class RedisKnock {
    private static final int PATIENCE_MILLIS = 2_000;
    private static final int REDIS_PORT = 6379;
    private static final int LONGEST = 64;

    /// `+PONG`, or an error that Redis begins in its own way.
    private static final List<String> ANSWERS =
            List.of("+PONG", "-NOAUTH", "-NOPERM", "-DENIED", "-LOADING", "-MASTERDOWN", "-MISCONF", "-ERR");

    private RedisKnock() {}

    /// Blocks, for some seconds at worst. No where a proxy stands in between.
    static boolean isRedis(HttpConfig config) {
        if (config.proxy() != null || !"http".equals(config.base().getScheme())) {
            return false;
        }
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(
                    new InetSocketAddress(plain(config.host()), config.port() < 0 ? REDIS_PORT : config.port()),
                    PATIENCE_MILLIS);
            socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
            String said = new String(start(socket), StandardCharsets.US_ASCII);
            return ANSWERS.stream().anyMatch(said::startsWith);
        } catch (IOException _) {
            // Whatever it is, it does not speak as Redis does; why it does not speak HTTP is told elsewhere.
            return false;
        }
    }

    private static byte[] start(Socket socket) throws IOException {
        byte[] buffer = new byte[LONGEST];
        int length = socket.getInputStream().read(buffer);
        return length <= 0 ? new byte[0] : Arrays.copyOf(buffer, length);
    }

    private static String plain(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
