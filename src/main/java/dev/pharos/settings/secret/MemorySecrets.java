package dev.pharos.settings.secret;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// For an environment that is opened without being saved.
public final class MemorySecrets implements SecretStore {
    private final Map<String, Secret> secrets = new ConcurrentHashMap<>();

    @Override
    public SecretReply read(String name) {
        Secret secret = secrets.get(name);
        return secret == null ? new SecretReply.Missing() : new SecretReply.Found(secret);
    }

    @Override
    public SecretReply keep(String name, Secret secret) {
        secrets.put(name, secret);
        return new SecretReply.Kept(Protection.MEMORY);
    }

    @Override
    public SecretReply forget(String name) {
        secrets.remove(name);
        return new SecretReply.Forgotten();
    }

    @Override
    public Protection protection() {
        return Protection.MEMORY;
    }

    @Override
    public void close() {
        secrets.clear();
    }
}
