package dev.pharos.cli.error;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// What commands complain about: in English whatever the locale, as the failures of servers are, so that scripts,
/// logs and search engines know it. (Help is in the user's language.)
public final class Errors {
    private Errors() {}

    public static String text(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle("dev.pharos.cli.error.errors", Locale.ROOT)
                .getString(key);
        return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }
}
