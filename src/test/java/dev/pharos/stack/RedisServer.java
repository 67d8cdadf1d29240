package dev.pharos.stack;

/// A Redis and its exporter.
///
/// @param name         the `name` label of its target
/// @param group        the `group` label of its target
/// @param exporterPort where its exporter listens
public record RedisServer(
        String name, String group, int port, int exporterPort, String password, Server process, Server exporter) {
    public String address() {
        return Stack.HOST + ":" + port;
    }

    /// The `instance` label of its target.
    public String exporterAddress() {
        return Stack.HOST + ":" + exporterPort;
    }

    public RedisConnection connect() {
        return new RedisConnection(port, password);
    }

    public String command(String... words) {
        try (RedisConnection connection = connect()) {
            return connection.command(words);
        }
    }
}
