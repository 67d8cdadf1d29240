package dev.pharos.ui.theme;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of one package, from `messages.properties` (English) and `messages_ko.properties` (Korean) beside its
/// classes.
public final class Messages {
    private static final String KOREAN = Locale.KOREAN.getLanguage();

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /// The texts of `owner`'s package in the language of [Locale#getDefault(Locale.Category)].
    public static Messages of(Class<?> owner) {
        Locale locale = Locale.getDefault(Locale.Category.DISPLAY);
        // No fall-back to the system's language: a text that is not there in the chosen one is English.
        ResourceBundle bundle = ResourceBundle.getBundle(
                owner.getPackageName() + ".messages",
                locale,
                owner.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new Messages(bundle, locale);
    }

    /// Whether there is a text of that key.
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /// The text of a key with `{0}`, `{1}`, … replaced, in the rules of [MessageFormat]; numbers are to be formatted
    /// before.
    ///
    /// @throws java.util.MissingResourceException where there is none
    public String get(String key, Object... arguments) {
        String text = bundle.getString(key);
        if (arguments.length == 0) {
            return text;
        }
        String filled = new MessageFormat(text, locale).format(arguments);
        return bundle.getLocale().getLanguage().equals(KOREAN) ? KoreanParticles.choose(filled) : filled;
    }
}
