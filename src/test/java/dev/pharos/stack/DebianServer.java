package dev.pharos.stack;

import java.nio.file.Files;
import java.nio.file.Path;

/// A server and the Debian package that has it.
public enum DebianServer {
    PROMETHEUS("prometheus", "prometheus"),
    ALERTMANAGER("prometheus-alertmanager", "prometheus-alertmanager"),
    REDIS_EXPORTER("prometheus-redis-exporter", "prometheus-redis-exporter"),
    NODE_EXPORTER("prometheus-node-exporter", "prometheus-node-exporter"),
    REDIS("redis-server", "redis-server"),
    VICTORIA_METRICS("victoria-metrics", "victoria-metrics");

    private final String binary;
    private final String debianPackage;

    DebianServer(String binary, String debianPackage) {
        this.binary = binary;
        this.debianPackage = debianPackage;
    }

    String binary() {
        return binary;
    }

    String debianPackage() {
        return debianPackage;
    }

    boolean installed() {
        for (String directory : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
            if (Files.isExecutable(Path.of(directory, binary))) {
                return true;
            }
        }
        return false;
    }
}
