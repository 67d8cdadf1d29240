package dev.pharos.cli.output;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where results go. Unlike its kind it knows why it could not write.
public final class ResultWriter extends PrintWriter {
    private final Remembering target;

    public ResultWriter(Writer target) {
        this(new Remembering(target));
    }

    private ResultWriter(Remembering target) {
        super(target);
        this.target = target;
    }

    /// Whether whoever read it has enough: `… | head`. The system says so in its own language.
    public boolean isNoLongerRead() {
        String why = why().toLowerCase(Locale.ROOT);
        return why.contains("pipe") || why.contains("파이프");
    }

    /// As the system said it; empty where nothing went wrong.
    public String why() {
        IOException failure = target.failure;
        return failure == null ? "" : Objects.requireNonNullElse(failure.getMessage(), "");
    }

    private static final class Remembering extends FilterWriter {
        private @Nullable IOException failure;

        Remembering(Writer target) {
            super(target);
        }

        @Override
        public void write(int character) throws IOException {
            attempt(() -> super.write(character));
        }

        @Override
        public void write(char[] characters, int offset, int length) throws IOException {
            attempt(() -> super.write(characters, offset, length));
        }

        @Override
        public void write(String text, int offset, int length) throws IOException {
            attempt(() -> super.write(text, offset, length));
        }

        @Override
        public void flush() throws IOException {
            attempt(super::flush);
        }

        private void attempt(Writing writing) throws IOException {
            try {
                writing.run();
            } catch (IOException e) {
                failure = failure == null ? e : failure;
                throw e;
            }
        }
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
