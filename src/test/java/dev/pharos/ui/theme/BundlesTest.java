package dev.pharos.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// All texts of the program, in both languages.
class BundlesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    @Test
    void everyTextIsThereInBothLanguages() throws IOException {
        assertThat(bundles()).isNotEmpty();
        for (Path english : bundles()) {
            assertThat(new TreeSet<>(read(korean(english)).stringPropertyNames()))
                    .as("keys of %s against %s", korean(english), english)
                    .isEqualTo(new TreeSet<>(read(english).stringPropertyNames()));
        }
    }

    @Test
    void bothLanguagesSpeakOfTheSameArguments() throws IOException {
        for (Path english : bundles()) {
            Properties translated = read(korean(english));
            Properties original = read(english);
            for (String key : original.stringPropertyNames()) {
                assertThat(arguments(translated.getProperty(key, "")))
                        .as("%s in %s", key, korean(english))
                        .isEqualTo(arguments(original.getProperty(key)));
            }
        }
    }

    @Test
    void everyTextWithArgumentsIsAFormat() throws IOException {
        for (Path english : bundles()) {
            check(english, Locale.ENGLISH);
            check(korean(english), Locale.KOREAN);
        }
    }

    private static void check(Path file, Locale locale) throws IOException {
        Properties texts = read(file);
        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key);
            assertThat(text).as("%s in %s", key, file).isNotBlank();
            if (!arguments(text).isEmpty()) {
                Object[] values = {1, 1, 1, 1, 1, 1, 1, 1, 1};
                assertThat(new MessageFormat(text, locale).format(values))
                        .as("%s in %s: an apostrophe must be doubled in a text with arguments", key, file)
                        .doesNotContain("{");
            }
        }
    }

    private static Set<String> arguments(String text) {
        Set<String> found = new TreeSet<>();
        Matcher argument = ARGUMENT.matcher(text);
        while (argument.find()) {
            found.add(argument.group(1));
        }
        return found;
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return new ArrayList<>(files.filter(file -> file.endsWith("messages.properties"))
                    .sorted()
                    .toList());
        }
    }

    private static Path korean(Path english) {
        return english.resolveSibling("messages_ko.properties");
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
