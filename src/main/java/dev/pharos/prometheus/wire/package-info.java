/// Answers of `query` and `query_range`, decoded from the socket straight into columns: no text, no tree, nothing
/// allocated per sample but its eight bytes of time and eight of value.
@NullMarked
package dev.pharos.prometheus.wire;

import org.jspecify.annotations.NullMarked;
