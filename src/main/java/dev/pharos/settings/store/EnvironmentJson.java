package dev.pharos.settings.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.pharos.settings.Access;
import dev.pharos.settings.Auth;
import dev.pharos.settings.Environment;
import dev.pharos.settings.Header;
import dev.pharos.settings.Proxy;
import dev.pharos.settings.TlsFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One environment as JSON and back.
final class EnvironmentJson {
    private EnvironmentJson() {}

    static void write(Environment environment, ObjectNode tree) {
        tree.put("id", environment.id());
        tree.put("name", environment.name());
        tree.put("prometheus", environment.prometheus().toString());
        environment.alertmanager().ifPresent(address -> tree.put("alertmanager", address.toString()));
        environment.refresh().ifPresent(refresh -> tree.put("refreshMillis", refresh.toMillis()));
        Access access = environment.access();
        writeAuth(access.auth(), tree);
        if (!access.tls().equals(TlsFiles.NONE)) {
            write(access.tls(), tree.putObject("tls"));
        }
        if (!access.headers().isEmpty()) {
            ArrayNode headers = tree.putArray("headers");
            access.headers().forEach(header -> write(header, headers.addObject()));
        }
        access.proxy().ifPresent(proxy -> {
            ObjectNode server = tree.putObject("proxy");
            server.put("host", proxy.host()).put("port", proxy.port());
            writeAuth(proxy.auth(), server);
        });
    }

    static Environment read(JsonNode tree) {
        return new Environment(
                Fields.text(tree, "id"),
                Fields.text(tree, "name"),
                Fields.address(tree, "prometheus"),
                Fields.optionalAddress(tree, "alertmanager"),
                new Access(
                        auth(Fields.object(tree, "auth")),
                        tls(Fields.object(tree, "tls")),
                        headers(Fields.array(tree, "headers")),
                        proxy(Fields.object(tree, "proxy"))),
                Fields.optionalDuration(tree, "refreshMillis"));
    }

    private static void writeAuth(Auth auth, ObjectNode parent) {
        switch (auth) {
            case Auth.None() -> {}
            case Auth.Basic(String user, String password) ->
                parent.putObject("auth").put("kind", "basic").put("user", user).put("passwordSecret", password);
            case Auth.Bearer(String token) ->
                parent.putObject("auth").put("kind", "bearer").put("tokenSecret", token);
        }
    }

    private static void write(TlsFiles tls, ObjectNode tree) {
        tls.authority().ifPresent(file -> tree.put("authority", file));
        tls.certificate().ifPresent(file -> tree.put("certificate", file));
        tls.key().ifPresent(file -> tree.put("key", file));
        tls.keyPassword().ifPresent(secret -> tree.put("keyPasswordSecret", secret));
    }

    private static void write(Header header, ObjectNode tree) {
        switch (header) {
            case Header.Plain(String name, String value) ->
                tree.put("name", name).put("value", value);
            case Header.Hidden(String name, String secret) ->
                tree.put("name", name).put("valueSecret", secret);
        }
    }

    private static Auth auth(JsonNode tree) {
        return switch (Fields.optionalText(tree, "kind").orElse("none")) {
            case "none" -> new Auth.None();
            case "basic" -> new Auth.Basic(Fields.text(tree, "user"), Fields.text(tree, "passwordSecret"));
            case "bearer" -> new Auth.Bearer(Fields.text(tree, "tokenSecret"));
            default -> throw new IllegalArgumentException("auth is of a kind that Pharos does not know");
        };
    }

    private static Optional<Proxy> proxy(JsonNode tree) {
        return tree.isObject()
                ? Optional.of(new Proxy(
                        Fields.text(tree, "host"),
                        (int) Fields.number(tree, "port"),
                        auth(Fields.object(tree, "auth"))))
                : Optional.empty();
    }

    private static TlsFiles tls(JsonNode tree) {
        return new TlsFiles(
                Fields.optionalText(tree, "authority"),
                Fields.optionalText(tree, "certificate"),
                Fields.optionalText(tree, "key"),
                Fields.optionalText(tree, "keyPasswordSecret"));
    }

    private static List<Header> headers(JsonNode trees) {
        List<Header> headers = new ArrayList<>();
        for (JsonNode tree : trees) {
            String name = Fields.text(tree, "name");
            headers.add(Fields.optionalText(tree, "valueSecret")
                    .<Header>map(secret -> new Header.Hidden(name, secret))
                    .orElseGet(() -> new Header.Plain(name, Fields.text(tree, "value"))));
        }
        return headers;
    }
}
