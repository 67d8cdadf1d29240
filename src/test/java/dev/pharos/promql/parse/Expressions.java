package dev.pharos.promql.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The listed expressions, valid and not.
final class Expressions {
    private Expressions() {}

    static List<String> listed() throws IOException {
        try (InputStream in = Objects.requireNonNull(Expressions.class.getResourceAsStream("expressions.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.replace('⏎', '\n'))
                    .toList();
        }
    }
}
