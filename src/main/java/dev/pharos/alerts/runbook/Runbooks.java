package dev.pharos.alerts.runbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The runbooks of the rules in `assets/rules`, found by the name of the alert. The rules carry no `runbook_url`: there
/// is no host that would answer it, and who is woken by an alert may be cut off from all but the servers.
///
/// A text is Markdown of a few kinds of line only: one title (`# `), the five sections (`## `), paragraphs and bullets
/// (`- `) of one line each, and code in backquotes within them. The sections come in the same order in both languages:
/// what it means, what is at stake, what to look at, what to do, when it is a false alarm.
public final class Runbooks {
    /// What can be the name of a file here, whatever a server calls its alerts.
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

    /// The runbook of an alert, if Pharos has one.
    ///
    /// @param alertName the label `alertname`, as the rule writes it
    /// @param locale Korean is answered in Korean, anything else in English
    public Optional<String> text(String alertName, Locale locale) {
        if (!NAME.matcher(alertName).matches()) {
            return Optional.empty();
        }
        String language = locale.getLanguage().equals(Locale.KOREAN.getLanguage()) ? "ko" : "en";
        String file = alertName + "." + language + ".md";
        try (InputStream in = Runbooks.class.getResourceAsStream(file)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the runbook " + file, e);
        }
    }
}
