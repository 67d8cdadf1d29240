package dev.pharos.desktop.notification;

import java.util.Set;

/// Who shows the popups just now.
public sealed interface Standing {
    /// The desktop's service, which can do that much.
    record Desktop(Set<String> capabilities) implements Standing {}

    /// Nobody has been asked yet.
    record Unknown() implements Standing {}

    /// The fallback.
    ///
    /// @param reason why, in English, for the log and a person who looks for it
    record Fallback(String reason) implements Standing {}
}
