package dev.pharos.http.config;

import java.time.Duration;

/// What one call may cost before it is given up.
///
/// @param connect until the connection stands, TLS included
/// @param read    between two pieces of an answer
/// @param call    for the whole of it, so that a server that drips ends, too; waiting for a turn is not counted
/// @param bytes   of an answer, after decompression
/// @param samples in an answer, where each series counts as [#SAMPLES_PER_SERIES] more
public record Limits(Duration connect, Duration read, Duration call, long bytes, long samples) {
    public static final Limits DEFAULT =
            new Limits(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofSeconds(60), 512L << 20, 20_000_000L);

    /// What a series costs beside its samples: its labels and objects, in samples of 16 bytes.
    public static final int SAMPLES_PER_SERIES = 16;

    public Limits {
        if (!connect.isPositive() || !read.isPositive() || !call.isPositive() || bytes <= 0 || samples <= 0) {
            throw new IllegalArgumentException("every limit must be positive");
        }
    }

    public Limits withTimeouts(Duration newConnect, Duration newRead, Duration newCall) {
        return new Limits(newConnect, newRead, newCall, bytes, samples);
    }

    public Limits withSizes(long newBytes, long newSamples) {
        return new Limits(connect, read, call, newBytes, newSamples);
    }
}
