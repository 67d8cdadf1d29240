package dev.pharos.settings.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.pharos.settings.AlertNotices;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Optional;

/// What is told of alerts as JSON and back.
final class NoticesJson {
    private NoticesJson() {}

    static void write(AlertNotices notices, ObjectNode tree) {
        tree.put("critical", Fields.name(notices.levels().critical()));
        tree.put("warning", Fields.name(notices.levels().warning()));
        tree.put("info", Fields.name(notices.levels().info()));
        tree.put("resolved", Fields.name(notices.resolved()));
        AlertNotices.QuietHours quiet = notices.quietHours();
        ObjectNode hours = tree.putObject("quietHours")
                .put("use", Fields.name(quiet.use()))
                .put("from", quiet.from().toString())
                .put("until", quiet.until().toString())
                .put("through", Fields.name(quiet.through()));
        ArrayNode days = hours.putArray("days");
        // In the order of the week, so that the file changes only where something changed.
        quiet.days().stream().sorted().map(Fields::name).forEach(days::add);
        notices.doNotDisturb().ifPresent(until -> tree.put("doNotDisturbMillis", until.toEpochMilli()));
        tree.put("storm", notices.storm());
        tree.put("popups", Fields.name(notices.popups()));
        tree.put("closing", Fields.name(notices.closing()));
    }

    static AlertNotices read(JsonNode tree) {
        AlertNotices otherwise = AlertNotices.DEFAULT;
        AlertNotices.Levels levels = otherwise.levels();
        return new AlertNotices(
                new AlertNotices.Levels(
                        Fields.constant(tree, "critical", levels.critical()),
                        Fields.constant(tree, "warning", levels.warning()),
                        Fields.constant(tree, "info", levels.info())),
                Fields.constant(tree, "resolved", otherwise.resolved()),
                quietHours(Fields.object(tree, "quietHours")),
                tree.has("doNotDisturbMillis")
                        ? Optional.of(Instant.ofEpochMilli(Fields.whole(tree, "doNotDisturbMillis")))
                        : Optional.empty(),
                tree.has("storm") ? Math.clamp(Fields.whole(tree, "storm"), 0, Integer.MAX_VALUE) : otherwise.storm(),
                Fields.constant(tree, "popups", otherwise.popups()),
                Fields.constant(tree, "closing", otherwise.closing()));
    }

    private static AlertNotices.QuietHours quietHours(JsonNode tree) {
        AlertNotices.QuietHours otherwise = AlertNotices.QuietHours.DEFAULT;
        return new AlertNotices.QuietHours(
                Fields.constant(tree, "use", otherwise.use()),
                tree.has("days") ? Fields.constants(tree, "days", DayOfWeek.class) : otherwise.days(),
                Fields.time(tree, "from", otherwise.from()),
                Fields.time(tree, "until", otherwise.until()),
                Fields.constant(tree, "through", otherwise.through()));
    }
}
