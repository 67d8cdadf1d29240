package dev.pharos.alerts.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pharos.series.Labels;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Routes alerts as Alertmanager itself does: `amtool config routes test` is asked about the same configurations.
class AmtoolTest {
    private static final List<String> NAMES = List.of("severity", "team", "env", "instance");
    private static final List<String> VALUES = List.of("a", "b", "ab", "a,b", "10.0.0.1:9121", "x y");
    private static final int ALERTS = 12;

    @TempDir
    private Path directory;

    @BeforeAll
    static void amtoolIsThere() throws Exception {
        boolean there;
        try {
            there = run(List.of("amtool", "--version")).contains("version");
        } catch (IOException e) {
            there = false;
        }
        assumeTrue(there, "amtool is not installed: routes cannot be compared with those of Alertmanager");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void receiversAreThoseOfAmtool(long seed) throws Exception {
        Random random = new Random(seed);
        StringBuilder yaml = new StringBuilder("route:\n  receiver: r0\n  routes:\n");
        int[] receivers = {1};
        routes(random, yaml, "  ", 3, receivers);
        yaml.append("receivers:\n");
        for (int i = 0; i < receivers[0]; i++) {
            yaml.append("- name: r").append(i).append('\n');
        }
        Path file = Files.writeString(directory.resolve("alertmanager.yml"), yaml);
        RoutingTree tree = RoutingTreeTest.read(yaml.toString()).tree();

        for (int i = 0; i < ALERTS; i++) {
            TreeMap<String, String> labels = new TreeMap<>();
            NAMES.stream().filter(_ -> random.nextInt(4) > 0).forEach(name -> labels.put(name, value(random)));
            List<String> command =
                    new ArrayList<>(List.of("amtool", "config", "routes", "test", "--config.file=" + file));
            labels.forEach((name, value) -> command.add(name + "=\"" + value + "\""));
            String ours = tree.route(Labels.of(labels)).stream()
                    .map(RoutePath::receiver)
                    .collect(Collectors.joining(","));
            assertThat(ours)
                    .as("%s in%n%s", labels, yaml)
                    .isEqualTo(run(command).strip());
        }
    }

    private static void routes(Random random, StringBuilder yaml, String indent, int depth, int[] receivers) {
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            yaml.append(indent).append(condition(random)).append('\n');
            String inside = indent + "  ";
            if (random.nextBoolean()) {
                yaml.append(inside).append("continue: true\n");
            }
            if (random.nextInt(4) > 0) {
                yaml.append(inside).append("receiver: r").append(receivers[0]++).append('\n');
            }
            if (depth > 1 && random.nextBoolean()) {
                yaml.append(inside).append("routes:\n");
                routes(random, yaml, inside, depth - 1, receivers);
            }
        }
    }

    /// In all the forms that there are.
    private static String condition(Random random) {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        String other = NAMES.get(random.nextInt(NAMES.size()));
        return switch (random.nextInt(6)) {
            case 0 -> "- match: {%s: '%s'}".formatted(name, value(random));
            case 1 -> "- match_re: {%s: 'a|10\\..*'}".formatted(name);
            case 2 -> "- matchers: ['%s!=\"%s\"']".formatted(name, value(random));
            case 3 -> "- matchers: ['{%s=~\"a.*\",%s!~\"|b\"}']".formatted(name, other);
            case 4 -> "- matchers: ['%s=\"\"', '%s=~\".+\"']".formatted(name, other);
            default -> "- matchers: ['%s=%s']".formatted(name, "ab");
        };
    }

    private static String value(Random random) {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    /// What it prints; warnings are not part of it.
    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).as("it ends").isTrue();
        return said;
    }
}
