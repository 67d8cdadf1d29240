package dev.pharos.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.stack.DebianServer;
import dev.pharos.stack.RequiresServers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The alert rules that Pharos ships: Prometheus's own tool takes them, their unit tests in `src/test/rules` pass, and
/// no rule is without a test that it fires and a test that it does not.
class ShippedRulesTest {
    private static final Path RULES = Path.of("assets", "rules");
    private static final Path TESTS = Path.of("src", "test", "rules");

    /// Fires always: that it is silent is what somebody else has to notice.
    private static final String WATCHDOG = "Watchdog";

    private static final Pattern RULE = Pattern.compile("(?m)^      - alert: (\\w+)$");
    private static final Pattern SEVERITY = Pattern.compile("(?m)^          severity: (critical|warning|info)$");
    private static final Pattern CASE = Pattern.compile(
            "(?m)^      - alertname: (\\w+)\n        eval_time: \\S+\n        exp_alerts:( \\[])?\n((?:          .*\n)*)");
    private static final Pattern EXPECTED = Pattern.compile("(?m)^          - exp_labels: \\{severity: (\\w+)");

    @ParameterizedTest
    @MethodSource("ruleFiles")
    @RequiresServers(DebianServer.PROMETHEUS)
    void promtoolTakesTheRules(Path file) throws Exception {
        assertThat(promtool("check", "rules", file)).contains("SUCCESS").doesNotContain("FAILED");
    }

    @ParameterizedTest
    @MethodSource("testFiles")
    @RequiresServers(DebianServer.PROMETHEUS)
    void theRulesPassTheirUnitTests(Path file) throws Exception {
        assertThat(promtool("test", "rules", file)).contains("SUCCESS").doesNotContain("FAILED");
    }

    @Test
    void everyRuleHasACaseInWhichItFires() throws IOException {
        Set<String> firing = new TreeSet<>();
        cases().forEach(found -> EXPECTED.matcher(found.expected())
                .results()
                .forEach(each -> firing.add(found.alert() + " " + each.group(1))));

        assertThat(firing).isEqualTo(rules().keySet());
    }

    @Test
    void everyRuleHasACaseInWhichItIsSilent() throws IOException {
        Set<String> silent = new TreeSet<>();
        cases().stream().filter(Case::silent).forEach(found -> silent.add(found.alert()));
        Set<String> alerts = new TreeSet<>();
        rules().keySet().forEach(rule -> alerts.add(rule.split(" ", 2)[0]));
        alerts.remove(WATCHDOG);

        assertThat(silent).isEqualTo(alerts);
    }

    @Test
    void aFleetThatIsWellIsAskedForEveryAlert() throws IOException {
        String healthy = Files.readString(TESTS.resolve("healthy.test.yml"));

        assertThat(rules().keySet())
                .allSatisfy(rule -> assertThat(healthy).contains("- alertname: " + rule.split(" ", 2)[0] + "\n"));
    }

    @Test
    void everyRuleSaysWhatIsWrongAndWhere() throws IOException {
        assertThat(rules()).isNotEmpty().allSatisfy((rule, text) -> {
            assertThat(text).as(rule).contains("\n          summary: ", "\n          description: >-\n");
            assertThat(text).as("Pharos finds the runbook by the name: " + rule).doesNotContain("runbook_url");
            if (!rule.startsWith(WATCHDOG)) {
                assertThat(text.replaceAll("\\s+", " ")).as(rule).contains("{{ $labels.instance }}");
            }
        });
    }

    /// A test of a rule in a `.test.yml`.
    ///
    /// @param expected the lines that say which alerts are to be there
    private record Case(String alert, boolean silent, String expected) {}

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (Path file : testFiles()) {
            String text = Files.readString(file);
            int before = cases.size();
            CASE.matcher(text)
                    .results()
                    .map(found -> new Case(found.group(1), found.group(2) != null, found.group(3)))
                    .forEach(cases::add);
            assertThat(cases.size() - before)
                    .as("cases that are understood in " + file)
                    .isPositive()
                    .isEqualTo(text.split("alertname:", -1).length - 1);
        }
        return cases;
    }

    /// The text of each rule by its name and severity, which together are unique.
    private static Map<String, String> rules() throws IOException {
        Map<String, String> rules = new TreeMap<>();
        for (Path file : ruleFiles()) {
            String text = Files.readString(file);
            Matcher rule = RULE.matcher(text);
            int from = rule.find() ? rule.start() : text.length();
            while (from < text.length()) {
                String name = rule.group(1);
                int to = rule.find() ? rule.start() : text.length();
                String one = text.substring(from, to);
                Matcher severity = SEVERITY.matcher(one);
                assertThat(severity.find()).as("severity of " + name).isTrue();
                assertThat(rules.put(name + " " + severity.group(1), one))
                        .as(name)
                        .isNull();
                from = to;
            }
        }
        return rules;
    }

    private static List<Path> ruleFiles() throws IOException {
        return files(RULES, ".rules.yml");
    }

    private static List<Path> testFiles() throws IOException {
        return files(TESTS, ".test.yml");
    }

    private static List<Path> files(Path directory, String end) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }

    private static String promtool(String command, String kind, Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("promtool", command, kind, file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
