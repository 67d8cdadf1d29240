package dev.pharos.settings.secret;

import java.nio.file.Path;

/// What the keyring test runs inside a session bus of its own: keeps, reads and forgets, and prints each reply.
final class KeyringProgram {
    private KeyringProgram() {}

    public static void main(String[] arguments) {
        Path home = Path.of(arguments[0]);
        try (LayeredSecrets secrets = new LayeredSecrets(KeyringSecrets::open, FileSecrets.in(home))) {
            System.out.println("protection " + secrets.protection());
            System.out.println("missing " + secrets.read("e1/password"));
            System.out.println("kept " + secrets.keep("e1/password", new Secret("first")));
            System.out.println("kept " + secrets.keep("e1/password", new Secret("s3cret-비밀번호")));
            System.out.println(
                    "same " + secrets.read("e1/password").equals(new SecretReply.Found(new Secret("s3cret-비밀번호"))));
            System.out.println("forgotten " + secrets.forget("e1/password"));
            System.out.println("forgotten " + secrets.forget("e1/password"));
            System.out.println("missing " + secrets.read("e1/password"));
        }
        System.exit(0);
    }
}
