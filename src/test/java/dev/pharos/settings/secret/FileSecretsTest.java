package dev.pharos.settings.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSecretsTest {
    private static final Secret PASSWORD = new Secret("s3cret-비밀번호");
    private static final Secret PASSPHRASE = new Secret("correct horse");

    /// Few, to be quick; the number is read from the file.
    private static final int ITERATIONS = 1_000;

    @TempDir
    Path home;

    private FileSecrets open() {
        return new FileSecrets(home.resolve("pharos"), new SecureRandom(), ITERATIONS);
    }

    private Path file() {
        return home.resolve("pharos/secrets.json");
    }

    @Test
    void aSecretIsFoundAgainUnderTheMachineKey() {
        assertThat(open().read("a")).isEqualTo(new SecretReply.Missing());
        assertThat(open().keep("a", PASSWORD)).isEqualTo(new SecretReply.Kept(Protection.MACHINE_KEY));
        assertThat(open().keep("b", new Secret("other"))).isInstanceOf(SecretReply.Kept.class);

        assertThat(open().read("a")).isEqualTo(new SecretReply.Found(PASSWORD));
        assertThat(open().protection()).isEqualTo(Protection.MACHINE_KEY);
        assertThat(open().forget("a")).isEqualTo(new SecretReply.Forgotten());
        assertThat(open().read("a")).isEqualTo(new SecretReply.Missing());
        assertThat(open().read("b")).isEqualTo(new SecretReply.Found(new Secret("other")));
    }

    @Test
    void nothingIsWrittenUntilASecretIsKept() {
        FileSecrets secrets = open();
        secrets.read("a");
        secrets.forget("a");
        secrets.unlock(PASSPHRASE);

        assertThat(home.resolve("pharos")).doesNotExist();
    }

    @Test
    void neitherFileShowsTheSecretAndBothAreTheOwnersAlone() throws IOException {
        open().keep("a", PASSWORD);
        try (Stream<Path> files = Files.list(file().getParent())) {
            for (Path path : files.toList()) {
                assertThat(Files.readString(path)).doesNotContain("s3cret");
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                        .as(path.toString())
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void aKeyThatOthersCouldReadIsTakenFromThem() throws IOException {
        open().keep("a", PASSWORD);
        Path key = home.resolve("pharos/secrets.key");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(open().read("a")).isInstanceOf(SecretReply.Found.class);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    @Test
    void underAPassphraseTheFileIsLockedUntilItIsGiven() {
        FileSecrets first = open();
        first.keep("a", PASSWORD);
        assertThat(first.protectBy(PASSPHRASE)).isEqualTo(new SecretReply.Unlocked());
        assertThat(first.read("a")).isEqualTo(new SecretReply.Found(PASSWORD));

        FileSecrets second = open();
        assertThat(second.protection()).isEqualTo(Protection.PASSPHRASE);
        assertThat(second.read("a")).isEqualTo(new SecretReply.Locked());
        assertThat(second.keep("b", PASSWORD)).isEqualTo(new SecretReply.Locked());
        assertThat(second.unlock(new Secret("wrong horse"))).isEqualTo(new SecretReply.WrongPassphrase());
        assertThat(second.read("a")).isEqualTo(new SecretReply.Locked());
        assertThat(second.unlock(PASSPHRASE)).isEqualTo(new SecretReply.Unlocked());
        assertThat(second.read("a")).isEqualTo(new SecretReply.Found(PASSWORD));
        assertThat(second.keep("b", PASSWORD)).isEqualTo(new SecretReply.Kept(Protection.PASSPHRASE));
    }

    @Test
    void aPassphraseCanBeGivenUpForTheMachineKey() {
        FileSecrets first = open();
        first.keep("a", PASSWORD);
        first.protectBy(PASSPHRASE);
        assertThat(first.protectByMachine()).isEqualTo(new SecretReply.Unlocked());

        assertThat(open().read("a")).isEqualTo(new SecretReply.Found(PASSWORD));
    }

    @Test
    void aPassphraseCannotBeSetOverALockedFile() {
        FileSecrets first = open();
        first.keep("a", PASSWORD);
        first.protectBy(PASSPHRASE);

        assertThat(open().protectBy(new Secret("mine now"))).isEqualTo(new SecretReply.Locked());
        assertThat(open().protectByMachine()).isEqualTo(new SecretReply.Locked());
    }

    @Test
    void everyChangedByteIsNoticedAndTheFileIsLeftAlone() throws IOException {
        open().keep("a", PASSWORD);
        byte[] whole = Files.readAllBytes(file());
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 1;
            Files.write(file(), changed);
            SecretReply read = open().read("a");
            if (!read.equals(new SecretReply.Found(PASSWORD))) {
                assertThat(read).as("byte " + i).isInstanceOfAny(SecretReply.Damaged.class, SecretReply.Locked.class);
                assertThat(open().keep("a", PASSWORD)).isNotInstanceOf(SecretReply.Kept.class);
                assertThat(Files.readAllBytes(file())).isEqualTo(changed);
            } else {
                // Space between the fields, the names that only tell a reader what was used, or an unused bit of
                // Base64.
                assertThat(insignificant(whole, i)).as("byte " + i).isTrue();
            }
        }
    }

    private static boolean insignificant(byte[] whole, int index) {
        String text = new String(whole, StandardCharsets.UTF_8);
        String line = text.substring(
                text.lastIndexOf('\n', index - 1) + 1,
                text.indexOf('\n', index) < 0 ? text.length() : text.indexOf('\n', index) + 1);
        return line.contains("\"kdf\"")
                || line.contains("\"cipher\"")
                || " \n:=".indexOf(whole[index]) >= 0
                || (index + 1 < whole.length && (whole[index + 1] == '=' || whole[index + 1] == '"'));
    }

    @Test
    void aTruncatedFileIsDamaged() throws IOException {
        open().keep("a", PASSWORD);
        byte[] whole = Files.readAllBytes(file());
        for (int length = 0; length < whole.length - 2; length += 7) {
            Files.write(file(), java.util.Arrays.copyOf(whole, length));
            assertThat(open().read("a")).as("length " + length).isInstanceOf(SecretReply.Damaged.class);
        }
    }

    @Test
    void withoutItsKeyTheFileIsDamagedAndCanBeSetAside() throws IOException {
        open().keep("a", PASSWORD);
        Files.delete(home.resolve("pharos/secrets.key"));

        FileSecrets secrets = open();
        assertThat(secrets.read("a")).isInstanceOf(SecretReply.Damaged.class);
        assertThat(secrets.keep("a", PASSWORD)).isInstanceOf(SecretReply.Damaged.class);
        Optional<Path> aside = secrets.setAside();

        assertThat(aside).get().satisfies(path -> assertThat(path).exists());
        assertThat(secrets.keep("a", PASSWORD)).isInstanceOf(SecretReply.Kept.class);
    }

    @Test
    void aDirectoryThatCannotBeMadeIsUnavailable() throws IOException {
        Files.writeString(home.resolve("pharos"), "a file in its place");

        assertThat(open().keep("a", PASSWORD)).isInstanceOf(SecretReply.Unavailable.class);
    }

    @Test
    void twoProgramsShareTheFile() {
        FileSecrets here = open();
        FileSecrets there = open();
        here.keep("a", PASSWORD);
        there.keep("b", PASSWORD);

        assertThat(here.read("b")).isEqualTo(new SecretReply.Found(PASSWORD));
        assertThat(there.read("a")).isEqualTo(new SecretReply.Found(PASSWORD));
    }

    @Test
    void equalContentIsNeverSealedEqually() throws IOException {
        open().keep("a", PASSWORD);
        String first = Files.readString(file());
        open().keep("a", PASSWORD);

        assertThat(Files.readString(file())).isNotEqualTo(first);
    }

    @Test
    void aSecretDoesNotShow() {
        assertThat(PASSWORD.toString()).isEqualTo("•••");
        assertThat(new SecretReply.Found(PASSWORD).toString()).doesNotContain("s3cret");
        assertThat(PASSWORD).isEqualTo(new Secret("s3cret-비밀번호")).isNotEqualTo(new Secret("s3cret"));
    }

    @Test
    void secretsInMemoryAreGoneWhenClosed() {
        MemorySecrets memory = new MemorySecrets();
        assertThat(memory.keep("a", PASSWORD)).isEqualTo(new SecretReply.Kept(Protection.MEMORY));
        assertThat(memory.read("a")).isEqualTo(new SecretReply.Found(PASSWORD));
        memory.close();
        assertThat(memory.read("a")).isEqualTo(new SecretReply.Missing());
    }

    @Test
    void withoutAKeyringTheFileKeepsThem() {
        try (LayeredSecrets secrets = new LayeredSecrets(Optional::empty, open())) {
            assertThat(secrets.keep("a", PASSWORD)).isEqualTo(new SecretReply.Kept(Protection.MACHINE_KEY));
            assertThat(secrets.read("a")).isEqualTo(new SecretReply.Found(PASSWORD));
            assertThat(secrets.protection()).isEqualTo(Protection.MACHINE_KEY);
            assertThat(secrets.forget("a")).isEqualTo(new SecretReply.Forgotten());
            assertThat(secrets.read("a")).isEqualTo(new SecretReply.Missing());
        }
    }
}
