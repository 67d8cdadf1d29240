package dev.pharos.http.body;

/// How large an answer of JSON may be that is read as a tree. A tree costs a hundred times as much memory as its
/// shortest text (`[[],[],…`), so what is in it counts, too.
///
/// What a tree of so many values takes at worst: 5 MB, 100 MB, 300 MB.
public enum AnswerSize {
    /// Facts about the server itself.
    SMALL(1L << 20, 50_000),
    /// What somebody wrote (rules) and the alerts of it.
    MEDIUM(16L << 20, 1_000_000),
    /// What grows with the fleet: targets, series, labels, metadata.
    LARGE(64L << 20, 3_000_000);

    private final long bytes;
    private final long values;

    AnswerSize(long bytes, long values) {
        this.bytes = bytes;
        this.values = values;
    }

    public long bytes() {
        return bytes;
    }

    public long nodes() {
        return values;
    }
}
