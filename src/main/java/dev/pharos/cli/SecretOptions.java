package dev.pharos.cli;

import dev.pharos.cli.error.CommandFailure;
import dev.pharos.settings.Access;
import dev.pharos.settings.Auth;
import dev.pharos.settings.Header;
import dev.pharos.settings.Proxy;
import dev.pharos.settings.TlsFiles;
import dev.pharos.settings.secret.Secret;
import dev.pharos.settings.secret.SecretStore;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How a server that is given by its URL is reached. Secrets come from files or from variables of the environment,
/// never from arguments: those can be seen by every user of the machine.
final class SecretOptions {
    private static final long LARGEST_SECRET = 65_536;

    private static final Pattern HOST_AND_PORT = Pattern.compile("(.+):(\\d{1,5})");

    @Option(names = "--user", paramLabel = "NAME")
    private @Nullable String user;

    @Option(names = "--password-file", paramLabel = "FILE")
    private @Nullable Path passwordFile;

    @Option(names = "--password-env", paramLabel = "VARIABLE")
    private @Nullable String passwordVariable;

    @Option(names = "--bearer-token-file", paramLabel = "FILE")
    private @Nullable Path tokenFile;

    @Option(names = "--bearer-token-env", paramLabel = "VARIABLE")
    private @Nullable String tokenVariable;

    @Option(names = "--header", paramLabel = "NAME:VALUE")
    private List<String> headers = new ArrayList<>();

    @Option(names = "--header-file", paramLabel = "NAME:FILE")
    private List<String> headerFiles = new ArrayList<>();

    @Option(names = "--ca", paramLabel = "FILE")
    private @Nullable Path authority;

    @Option(names = "--cert", paramLabel = "FILE")
    private @Nullable Path certificate;

    @Option(names = "--key", paramLabel = "FILE")
    private @Nullable Path key;

    @Option(names = "--key-password-file", paramLabel = "FILE")
    private @Nullable Path keyPasswordFile;

    @Option(names = "--proxy", paramLabel = "URL")
    private @Nullable String proxy;

    @Option(names = "--proxy-user", paramLabel = "NAME")
    private @Nullable String proxyUser;

    @Option(names = "--proxy-password-file", paramLabel = "FILE")
    private @Nullable Path proxyPasswordFile;

    /// Whether none of them was given.
    boolean isEmpty() {
        return headers.isEmpty()
                && headerFiles.isEmpty()
                && Stream.of(
                                user,
                                passwordFile,
                                passwordVariable,
                                tokenFile,
                                tokenVariable,
                                authority,
                                certificate,
                                key,
                                keyPasswordFile,
                                proxy,
                                proxyUser,
                                proxyPasswordFile)
                        .allMatch(option -> option == null);
    }

    /// The first of those that were given which mean something over https alone.
    Optional<String> tlsOption() {
        return authority != null ? Optional.of("--ca") : certificate != null ? Optional.of("--cert") : Optional.empty();
    }

    /// The access that the options describe; secrets go into `secrets` under names of the environment.
    Access access(String environmentId, SecretStore secrets, Function<String, @Nullable String> variables) {
        return new Access(
                auth(environmentId, secrets, variables),
                tls(environmentId, secrets),
                headers(environmentId, secrets),
                proxy(environmentId, secrets));
    }

    private Auth auth(String id, SecretStore secrets, Function<String, @Nullable String> variables) {
        Optional<Secret> password =
                secret("--password-file", passwordFile, "--password-env", passwordVariable, variables);
        Optional<Secret> token =
                secret("--bearer-token-file", tokenFile, "--bearer-token-env", tokenVariable, variables);
        if (token.isPresent()) {
            if (user != null || password.isPresent()) {
                throw CommandFailure.usage("userAndToken");
            }
            secrets.keep(Auth.tokenOf(id), token.get());
            return new Auth.Bearer(Auth.tokenOf(id));
        }
        if (user == null) {
            if (password.isPresent()) {
                throw CommandFailure.usage("passwordWithoutUser");
            }
            return new Auth.None();
        }
        secrets.keep(Auth.passwordOf(id), password.orElseThrow(() -> CommandFailure.usage("userWithoutPassword")));
        return new Auth.Basic(user, Auth.passwordOf(id));
    }

    private TlsFiles tls(String id, SecretStore secrets) {
        if (key != null && certificate == null) {
            throw CommandFailure.usage("keyWithoutCertificate");
        }
        if (keyPasswordFile != null) {
            secrets.keep(TlsFiles.keyPasswordOf(id), read("--key-password-file", keyPasswordFile));
        }
        return new TlsFiles(
                file("--ca", authority),
                file("--cert", certificate),
                file("--key", key),
                Optional.ofNullable(keyPasswordFile).map(_ -> TlsFiles.keyPasswordOf(id)));
    }

    private List<Header> headers(String id, SecretStore secrets) {
        List<Header> all = new ArrayList<>();
        for (String header : headers) {
            String name = headerName("--header", header);
            if (Header.isSensitive(name)) {
                throw CommandFailure.usage("secretHeader", name);
            }
            all.add(new Header.Plain(name, header.substring(name.length() + 1).strip()));
        }
        for (String header : headerFiles) {
            String name = headerName("--header-file", header);
            String secret = Header.secretOf(id, name);
            secrets.keep(
                    secret,
                    read(
                            "--header-file",
                            Path.of(header.substring(name.length() + 1).strip())));
            all.add(new Header.Hidden(name, secret));
        }
        return all;
    }

    private static String headerName(String option, String header) {
        String name = header.substring(0, Math.max(0, header.indexOf(':')));
        if (!Header.isName(name)) {
            throw CommandFailure.usage("header", option);
        }
        return name;
    }

    private static Optional<Secret> secret(
            String fileOption,
            @Nullable Path file,
            String variableOption,
            @Nullable String variable,
            Function<String, @Nullable String> variables) {
        if (file != null && variable != null) {
            throw CommandFailure.usage("either", fileOption, variableOption);
        }
        if (variable == null) {
            return Optional.ofNullable(file).map(given -> read(fileOption, given));
        }
        String value = variables.apply(variable);
        if (value == null || value.isEmpty()) {
            throw CommandFailure.failed("variable", variableOption, variable);
        }
        return Optional.of(new Secret(value));
    }

    /// A secret of one line; the line's end does not belong to it.
    static Secret read(String option, Path file) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) > LARGEST_SECRET) {
                throw CommandFailure.failed("largeSecret", option, file);
            }
            String text = Files.readString(file, StandardCharsets.UTF_8).replaceFirst("\\R+\\z", "");
            if (text.isEmpty()) {
                throw CommandFailure.failed("emptySecret", option, file);
            }
            return new Secret(text);
        } catch (IOException _) {
            throw CommandFailure.failed("unreadable", option, file);
        }
    }

    private static Optional<String> file(String option, @Nullable Path file) {
        if (file == null) {
            return Optional.empty();
        }
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw CommandFailure.failed("unreadable", option, file);
        }
        return Optional.of(file.toAbsolutePath().toString());
    }

    private Optional<Proxy> proxy(String id, SecretStore secrets) {
        if (proxy == null) {
            if (proxyUser != null || proxyPasswordFile != null) {
                throw CommandFailure.usage("proxyUserWithoutProxy");
            }
            return Optional.empty();
        }
        if ((proxyUser == null) != (proxyPasswordFile == null)) {
            throw CommandFailure.usage("proxyUserWithoutPassword");
        }
        if (proxyUser == null || proxyPasswordFile == null) {
            return Optional.of(proxyServer(proxy, new Auth.None()));
        }
        secrets.keep(Auth.proxyPasswordOf(id), read("--proxy-password-file", proxyPasswordFile));
        return Optional.of(proxyServer(proxy, new Auth.Basic(proxyUser, Auth.proxyPasswordOf(id))));
    }

    /// `http://host:port` or `host:port`; never quoted, because there may be a password in it.
    private static Proxy proxyServer(String text, Auth auth) {
        try {
            URI address = new URI(text.contains("://") ? text : "http://" + text);
            // The authority, not the host: a URI has no host for names with an underscore.
            Matcher server = HOST_AND_PORT.matcher(Objects.requireNonNullElse(address.getRawAuthority(), ""));
            if ("http".equals(address.getScheme()) && server.matches()) {
                return new Proxy(server.group(1), Integer.parseInt(server.group(2)), auth);
            }
        } catch (URISyntaxException | IllegalArgumentException _) {
            // Said below.
        }
        throw CommandFailure.usage("proxy");
    }
}
