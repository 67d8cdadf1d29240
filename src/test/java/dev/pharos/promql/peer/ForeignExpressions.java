package dev.pharos.promql.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pharos.dashboard.InstancePanels;
import dev.pharos.dashboard.NodePanels;
import dev.pharos.dashboard.PanelGroup;
import dev.pharos.dashboard.PanelScope;
import dev.pharos.promql.ast.Expr;
import dev.pharos.promql.ast.LabelMatcher;
import dev.pharos.promql.ast.VectorSelector;
import dev.pharos.promql.parse.ParseException;
import dev.pharos.promql.parse.PromQl;
import dev.pharos.series.Labels;
import dev.pharos.series.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The expressions of our dashboards and rules, and of Grafana's, with their variables filled in.
final class ForeignExpressions {
    private static final Labels TARGET = Labels.of("instance", "i1", "job", "api");

    private final Set<String> all = new LinkedHashSet<>();

    ForeignExpressions() throws IOException {
        PanelScope scope = new PanelScope(List.of(TARGET), TARGET, 15_000);
        List<PanelGroup> groups = new ArrayList<>(InstancePanels.groups());
        groups.add(NodePanels.group());
        groups.forEach(group -> group.panels()
                .forEach(panel -> panel.lines().forEach(line -> all.add(scope.fill(line, new Step(60_000))))));
        for (Path file : files(Path.of("assets/rules"), ".yml")) {
            addRules(Files.readAllLines(file));
        }
        for (Path file : files(Path.of("../shared/data/grafana"), ".json")) {
            addPanels(new ObjectMapper().readTree(file.toFile()));
        }
    }

    Set<String> all() {
        return all;
    }

    private static List<Path> files(Path directory, String ending) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(directory)) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private void addRules(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int at = line.indexOf("expr: ");
            if (at < 0) {
                continue;
            }
            String expression = line.substring(at + "expr: ".length()).strip();
            if (expression.startsWith("|") || expression.startsWith(">")) {
                StringBuilder block = new StringBuilder();
                for (i++; i < lines.size() && lines.get(i).startsWith(" ".repeat(at + 1)); i++) {
                    block.append(lines.get(i).strip()).append('\n');
                }
                i--;
                expression = block.toString();
            } else if (expression.startsWith("'")) {
                expression = expression.substring(1, expression.length() - 1).replace("''", "'");
            }
            all.add(expression);
        }
    }

    private void addPanels(JsonNode node) {
        if (node.path("expr").isTextual()) {
            String expression = node.path("expr")
                    .asText()
                    .replaceAll("\\$\\{?__(rate_interval|range)\\}?", "5m")
                    .replaceAll("\\$\\{?(__)?interval\\}?", "1m")
                    .replaceAll("\\$\\{?\\w+(:\\w+)?\\}?", "i1");
            all.add(expression);
        }
        node.forEach(this::addPanels);
    }

    /// Makes up series for what they select.
    void addSamples(SampleSet samples) throws ParseException {
        for (String expression : all) {
            addSamples(PromQl.parse(expression), samples);
        }
    }

    private static void addSamples(Expr expr, SampleSet samples) {
        expr.children().forEach(child -> addSamples(child, samples));
        if (expr instanceof VectorSelector selector && !selector.name().isEmpty()) {
            Labels labels = Labels.of(Map.of(Labels.NAME, selector.name(), "instance", "i1", "job", "api"));
            for (LabelMatcher matcher : selector.matchers()) {
                if (matcher.op() == LabelMatcher.Op.EQUAL) {
                    labels = labels.with(matcher.name(), matcher.value());
                }
            }
            samples.addUnknown(labels);
            samples.addUnknown(labels.with("part", "b"));
        }
    }
}
