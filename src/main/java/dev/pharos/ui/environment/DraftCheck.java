package dev.pharos.ui.environment;

import dev.pharos.settings.Access;
import dev.pharos.settings.Auth;
import dev.pharos.settings.Environment;
import dev.pharos.settings.Header;
import dev.pharos.settings.Proxy;
import dev.pharos.settings.TlsFiles;
import dev.pharos.settings.secret.Secret;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes an environment of what was typed, or says what is wrong with which field.
final class DraftCheck {
    private static final int LARGEST_PORT = 65_535;

    private final EnvironmentFields fields;
    private final Map<Field, Problem> problems = new EnumMap<>(Field.class);
    private final Map<String, Secret> secrets = new LinkedHashMap<>();

    private DraftCheck(EnvironmentFields fields) {
        this.fields = fields;
    }

    sealed interface Checked {
        record Good(EnvironmentDraft draft) implements Checked {}

        record Bad(Map<Field, Problem> problems) implements Checked {}
    }

    /// @param taken the names of the other environments
    static Checked of(EnvironmentFields fields, Collection<String> taken) {
        return new DraftCheck(fields).check(taken);
    }

    private Checked check(Collection<String> taken) {
        Optional<URI> prometheus = address(Field.PROMETHEUS);
        Optional<URI> alertmanager =
                fields.get(Field.ALERTMANAGER).isEmpty() ? Optional.empty() : address(Field.ALERTMANAGER);
        String name = fields.get(Field.NAME).isEmpty()
                ? prometheus.map(uri -> free(WebAddress.nameOf(uri), taken)).orElse("")
                : fields.get(Field.NAME);
        if (taken.stream().anyMatch(name::equalsIgnoreCase)) {
            problems.put(Field.NAME, Problem.NAME_TAKEN);
        }
        Auth auth = auth();
        TlsFiles tls = tls();
        List<Header> headers = headers();
        Optional<Proxy> proxy = proxy();
        if (prometheus.isEmpty() || !problems.isEmpty()) {
            return new Checked.Bad(Map.copyOf(problems));
        }
        Optional<Duration> refresh = fields.kept().flatMap(Environment::refresh);
        return new Checked.Good(new EnvironmentDraft(
                new Environment(
                        fields.id(),
                        name,
                        prometheus.get(),
                        alertmanager,
                        new Access(auth, tls, headers, proxy),
                        refresh),
                secrets));
    }

    /// The name, with a number after it where it is taken.
    static String free(String name, Collection<String> taken) {
        String free = name;
        for (int i = 2; taken.stream().anyMatch(free::equalsIgnoreCase); i++) {
            free = name + " " + i;
        }
        return free;
    }

    private Optional<URI> address(Field field) {
        return switch (WebAddress.parse(fields.get(field))) {
            case WebAddress.Good(URI uri) -> Optional.of(uri);
            case WebAddress.Bad(Problem problem) -> {
                problems.put(field, problem);
                yield Optional.empty();
            }
        };
    }

    private Auth auth() {
        return switch (fields.authProperty().get()) {
            case NONE -> new Auth.None();
            case BASIC -> {
                require(Field.USER);
                yield new Auth.Basic(fields.get(Field.USER), required(Field.PASSWORD, Auth.passwordOf(fields.id())));
            }
            case BEARER -> new Auth.Bearer(required(Field.TOKEN, Auth.tokenOf(fields.id())));
        };
    }

    private TlsFiles tls() {
        Optional<String> authority = file(Field.AUTHORITY);
        Optional<String> certificate = file(Field.CERTIFICATE);
        Optional<String> key = file(Field.KEY);
        if (fields.get(Field.CERTIFICATE).isEmpty()) {
            if (!fields.get(Field.KEY).isEmpty()) {
                problems.put(Field.KEY, Problem.KEY_ALONE);
            }
            return new TlsFiles(authority, Optional.empty(), Optional.empty(), Optional.empty());
        }
        return new TlsFiles(
                authority, certificate, key, optional(Field.KEY_PASSWORD, TlsFiles.keyPasswordOf(fields.id())));
    }

    private Optional<String> file(Field field) {
        String path = fields.get(field);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (!Files.isRegularFile(Path.of(path))) {
                problems.put(field, Problem.NO_SUCH_FILE);
            }
        } catch (InvalidPathException _) {
            problems.put(field, Problem.NO_SUCH_FILE);
        }
        return Optional.of(path);
    }

    private List<Header> headers() {
        List<Header> headers = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (HeaderRow row : fields.headers()) {
            String name = row.name();
            if (name.isEmpty() && row.value().isEmpty()) {
                continue;
            }
            if (!Header.isName(name)) {
                problems.put(Field.HEADERS, Problem.NOT_A_HEADER);
            } else if (!names.add(name.toLowerCase(Locale.ROOT))) {
                problems.put(Field.HEADERS, Problem.HEADER_TWICE);
            } else if (row.hiddenProperty().get() || Header.isSensitive(name)) {
                headers.add(new Header.Hidden(name, value(row, Header.secretOf(fields.id(), name))));
            } else {
                headers.add(new Header.Plain(name, row.value()));
            }
        }
        return headers;
    }

    private String value(HeaderRow row, String secret) {
        if (!row.value().isEmpty()) {
            secrets.put(secret, new Secret(row.value()));
        } else if (!fields.keeps(secret)) {
            problems.put(Field.HEADERS, Problem.HEADER_WITHOUT_VALUE);
        }
        return secret;
    }

    private Optional<Proxy> proxy() {
        String text = fields.get(Field.PROXY).replaceFirst("^https?://", "").replaceFirst("/+$", "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int colon = text.lastIndexOf(':');
        String host = colon < 0 ? "" : text.substring(0, colon);
        String digits = text.substring(colon + 1);
        int port = digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : 0;
        if (host.isBlank() || host.matches(".*[/@\\s].*") || port < 1 || port > LARGEST_PORT) {
            problems.put(Field.PROXY, Problem.NOT_A_PROXY);
            return Optional.empty();
        }
        String user = fields.get(Field.PROXY_USER);
        return Optional.of(new Proxy(
                host,
                port,
                user.isEmpty()
                        ? new Auth.None()
                        : new Auth.Basic(user, required(Field.PROXY_PASSWORD, Auth.proxyPasswordOf(fields.id())))));
    }

    private void require(Field field) {
        if (fields.get(field).isEmpty()) {
            problems.put(field, Problem.MISSING);
        }
    }

    private String required(Field field, String secret) {
        if (optional(field, secret).isEmpty()) {
            problems.put(field, Problem.MISSING);
        }
        return secret;
    }

    /// A secret is taken as it was typed: a password may begin with a space.
    private Optional<String> optional(Field field, String secret) {
        String typed = fields.text(field).get();
        if (!typed.isEmpty()) {
            secrets.put(secret, new Secret(typed));
            return Optional.of(secret);
        }
        return fields.keeps(secret) ? Optional.of(secret) : Optional.empty();
    }
}
