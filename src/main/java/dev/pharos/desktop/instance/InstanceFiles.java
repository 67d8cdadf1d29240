package dev.pharos.desktop.instance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/// Where the instances of one user find each other.
///
/// @param directory readable by the user alone
/// @param lock      held by the first as long as it runs; never deleted, so that it is the same file to all
/// @param socket    where the first listens
record InstanceFiles(Path directory, Path lock, Path socket) {
    private static final Set<PosixFilePermission> PRIVATE = PosixFilePermissions.fromString("rwx------");
    private static final int NAME_BYTES = 6;

    /// @param scope what two starts have to share to be of one instance: the settings and the display, say
    /// @param data  a directory of the user's, for systems without `XDG_RUNTIME_DIR`
    static InstanceFiles of(Map<String, String> environment, Path data, String scope) throws IOException {
        String runtime = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        boolean usable = runtime.startsWith("/") && Files.isWritable(Path.of(runtime));
        Path directory = usable ? Path.of(runtime, "pharos") : data.resolve("run");
        makePrivate(directory);
        String name = name(scope);
        return new InstanceFiles(directory, directory.resolve(name + ".lock"), directory.resolve(name + ".sock"));
    }

    /// Short: the path of a socket has some hundred bytes at most.
    private static String name(String scope) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(scope.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, NAME_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Nobody else comes as far as the socket; this says so of the socket itself.
    void makeSocketPrivate() throws IOException {
        if (isPosix(socket)) {
            Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void makePrivate(Path directory) throws IOException {
        Path parent = directory.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        boolean posix = isPosix(directory);
        FileAttribute<?>[] mode = posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PRIVATE)}
                : new FileAttribute<?>[0];
        try {
            Files.createDirectory(directory, mode);
        } catch (FileAlreadyExistsException _) {
            check(directory, posix);
        }
    }

    /// One that is there already may be someone else's, or a link to somewhere else.
    private static void check(Path directory, boolean posix) throws IOException {
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(directory + " is no directory");
        }
        if (posix) {
            PosixFileAttributes found =
                    Files.readAttributes(directory, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!PRIVATE.containsAll(found.permissions())) {
                // Refused by the system where it is not ours.
                Files.setPosixFilePermissions(directory, PRIVATE);
            }
        }
    }
}
