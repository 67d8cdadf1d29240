package dev.pharos.settings.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.settings.Access;
import dev.pharos.settings.Auth;
import dev.pharos.settings.Environment;
import dev.pharos.settings.Header;
import dev.pharos.settings.TlsFiles;
import dev.pharos.settings.store.SettingsStore;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An environment with every kind of secret is saved; then each file is searched for them.
class NoSecretOnDiskTest {
    private static final String TEXT = "hunter2-9f81";

    @TempDir
    Path home;

    @Test
    void noFileHoldsASecretInTheClear() throws Exception {
        Environment environment = Environment.of("Seoul", URI.create("https://prom:9090"));
        String id = environment.id();
        environment = environment.withAccess(new Access(
                new Auth.Basic("dba", Auth.passwordOf(id)),
                new TlsFiles(
                        Optional.empty(),
                        Optional.of("c.p12"),
                        Optional.empty(),
                        Optional.of(TlsFiles.keyPasswordOf(id))),
                List.of(new Header.Hidden("Authorization", Header.secretOf(id, "Authorization"))),
                Optional.empty()));
        try (SettingsStore store =
                        SettingsStore.open(home.resolve("settings.json"), (_, _) -> {}, InstantSource.system());
                FileSecrets secrets = FileSecrets.in(home)) {
            for (String name : environment.access().secrets()) {
                assertThat(secrets.keep(name, new Secret(TEXT))).isInstanceOf(SecretReply.Kept.class);
            }
            Environment saved = environment;
            store.update(settings -> settings.with(saved));
        }
        try (Stream<Path> files = Files.walk(home)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all)
                    .extracting(path -> path.getFileName().toString())
                    .contains("settings.json", "secrets.json", "secrets.key");
            for (Path file : all) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(content).as(file.toString()).doesNotContain(TEXT);
                assertThat(content)
                        .doesNotContain(
                                java.util.Base64.getEncoder().encodeToString(TEXT.getBytes(StandardCharsets.UTF_8)));
            }
        }
    }
}
