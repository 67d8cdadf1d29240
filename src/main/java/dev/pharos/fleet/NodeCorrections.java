package dev.pharos.fleet;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the user put right: on which node an instance really runs, where addresses behind NAT or in containers mislead.
///
/// @param nodeOfInstance node key by instance key
public record NodeCorrections(Map<String, String> nodeOfInstance) {
    public static final NodeCorrections NONE = new NodeCorrections(Map.of());

    public NodeCorrections {
        nodeOfInstance = Map.copyOf(nodeOfInstance);
    }

    @Nullable
    public String nodeOf(String instance) {
        return nodeOfInstance.get(instance);
    }
}
