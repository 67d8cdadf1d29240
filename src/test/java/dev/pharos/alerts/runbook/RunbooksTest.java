package dev.pharos.alerts.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RunbooksTest {
    private static final Path RULES = Path.of("assets", "rules");
    private static final Path TEXTS = Path.of("src", "main", "resources", "dev", "pharos", "alerts", "runbook");
    private static final Pattern ALERT = Pattern.compile("^ *- alert: *(\\w+)", Pattern.MULTILINE);
    private static final Pattern HANGUL = Pattern.compile("[\uAC00-\uD7A3]");

    private static final List<String> ENGLISH = List.of(
            "## What it means",
            "## What is at stake",
            "## What to look at",
            "## What to do",
            "## When it is a false alarm");
    private static final List<String> KOREAN = List.of("## 의미", "## 영향", "## 확인할 것", "## 조치", "## 오탐인 경우");

    private final Runbooks runbooks = new Runbooks();

    @Test
    void everyShippedRuleHasARunbookInBothLanguages() throws IOException {
        assertThat(alerts()).hasSizeGreaterThan(20).allSatisfy(alert -> {
            assertThat(runbooks.text(alert, Locale.ENGLISH)).as(alert).isPresent();
            assertThat(runbooks.text(alert, Locale.KOREA)).as(alert).isPresent();
        });
    }

    @Test
    void noRunbookLacksItsRule() throws IOException {
        Set<String> alerts = alerts();
        try (Stream<Path> files = Files.list(TEXTS)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file.split("\\.", 2))
                            .satisfies(parts -> assertThat(alerts).contains(parts[0]))
                            .satisfies(parts -> assertThat(parts[1]).isIn("en.md", "ko.md")));
        }
    }

    @Test
    void everyRunbookHasItsTitleAndAllSectionsInOrder() throws IOException {
        assertThat(alerts()).isNotEmpty().allSatisfy(alert -> {
            assertThat(headings(text(alert, Locale.ENGLISH))).as(alert).isEqualTo(ENGLISH);
            assertThat(headings(text(alert, Locale.KOREAN))).as(alert).isEqualTo(KOREAN);
            for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
                String text = text(alert, locale);
                assertThat(text).as(alert).startsWith("# " + alert + " — ");
                assertThat(text.split("(?m)^#.*$"))
                        .as(alert + ": no section is empty")
                        .hasSize(7);
                assertThat(Stream.of(text.split("(?m)^#.*$")).skip(2)).as(alert).noneMatch(String::isBlank);
            }
        });
    }

    /// What shows it knows these kinds of line and no other.
    @Test
    void everyRunbookIsOfTheFewKindsOfLineThatAreShown() throws IOException {
        Pattern line = Pattern.compile("|# .+|## .+|- .+|[^#\\-*>|`\\s].*|`.+");
        assertThat(alerts()).isNotEmpty().allSatisfy(alert -> {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
                assertThat(text(alert, locale).lines()).as(alert).allSatisfy(each -> {
                    assertThat(each).matches(line);
                    assertThat(each.chars().filter(c -> c == '`').count() % 2)
                            .as(each)
                            .isZero();
                    assertThat(each).doesNotContain("**", "](", "\t");
                });
            }
        });
    }

    @Test
    void koreanIsKoreanAndEnglishIsNot() throws IOException {
        assertThat(alerts()).isNotEmpty().allSatisfy(alert -> {
            assertThat(HANGUL.matcher(text(alert, Locale.KOREAN)).results().count())
                    .as(alert)
                    .isGreaterThan(100);
            assertThat(HANGUL.matcher(text(alert, Locale.ENGLISH)).find())
                    .as(alert)
                    .isFalse();
        });
    }

    @Test
    void anotherLanguageIsAnsweredInEnglish() {
        assertThat(runbooks.text("RedisDown", Locale.GERMANY)).isEqualTo(runbooks.text("RedisDown", Locale.ENGLISH));
    }

    @Test
    void anAlertOfOnesOwnHasNone() {
        assertThat(runbooks.text("MyDiskIsPurple", Locale.ENGLISH)).isEmpty();
        assertThat(runbooks.text("", Locale.ENGLISH)).isEmpty();
    }

    @Test
    void aNameThatIsAPathIsNotFollowed() {
        assertThat(runbooks.text("../runbook/RedisDown", Locale.ENGLISH)).isEmpty();
        assertThat(runbooks.text("/dev/pharos/alerts/runbook/RedisDown", Locale.ENGLISH))
                .isEmpty();
    }

    private String text(String alert, Locale locale) {
        return runbooks.text(alert, locale).orElseThrow(() -> new AssertionError("no runbook of " + alert));
    }

    private static List<String> headings(String text) {
        return text.lines().filter(line -> line.startsWith("## ")).toList();
    }

    private static Set<String> alerts() throws IOException {
        try (Stream<Path> files = Files.list(RULES)) {
            return files.filter(file -> file.toString().endsWith(".yml"))
                    .flatMap(file -> ALERT.matcher(read(file)).results().map(found -> found.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
