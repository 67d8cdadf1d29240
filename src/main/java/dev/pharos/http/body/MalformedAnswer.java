package dev.pharos.http.body;

import java.io.IOException;

/// An answer that is not what was promised. Thrown while reading, it ends the call as
/// [dev.pharos.outcome.Failure.NotUnderstood].
public final class MalformedAnswer extends IOException {
    private static final long serialVersionUID = 1;

    /// @param reason what was expected and where, never the answer itself
    public MalformedAnswer(String reason) {
        super(reason);
    }

    public String reason() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
