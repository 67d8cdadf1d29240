package dev.pharos.desktop.instance;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What a second start was asked for.
///
/// @param directory its working directory: what relative paths among the arguments are relative to
public record Handover(String directory, List<String> arguments) {
    /// `PHAR`, so that what is none is known by its first bytes.
    private static final int MAGIC = 0x50484152;

    private static final int VERSION = 1;
    private static final int MOST_ARGUMENTS = 64;
    private static final int LONGEST = 16 * 1024;

    public Handover {
        arguments = List.copyOf(arguments);
    }

    /// As bytes: magic, version, the number of texts, and each as its length and UTF-8.
    void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        out.writeInt(1 + arguments.size());
        writeText(out, directory);
        for (String argument : arguments) {
            writeText(out, argument);
        }
        out.flush();
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /// Whether the first would take it.
    boolean isBounded() {
        return arguments.size() <= MOST_ARGUMENTS
                && directory.getBytes(StandardCharsets.UTF_8).length <= LONGEST
                && arguments.stream().allMatch(text -> text.getBytes(StandardCharsets.UTF_8).length <= LONGEST);
    }

    /// @throws IOException where it is none of this version, or larger than any that is meant
    static Handover read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a start of Pharos");
        }
        int version = in.readInt();
        if (version != VERSION) {
            throw new IOException("a start in version " + version + " of the protocol");
        }
        int count = in.readInt();
        if (count < 1 || count > MOST_ARGUMENTS + 1) {
            throw new IOException(count + " texts");
        }
        String directory = readText(in);
        List<String> arguments = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            arguments.add(readText(in));
        }
        return new Handover(directory, arguments);
    }

    private static String readText(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("a text of " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
