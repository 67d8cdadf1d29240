package dev.pharos.promql.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a script.
final class ScriptReader {
    private static final Pattern LOAD = Pattern.compile("load(_with_nhcb)?\\s+(\\S+)");
    private static final Pattern INSTANT =
            Pattern.compile("eval(_fail|_ordered|_warn|_info)?\\s+instant\\s+at\\s+(\\S+)\\s+(.+)");
    private static final Pattern RANGE = Pattern.compile(
            "eval(_fail|_warn|_info)?\\s+range\\s+from\\s+(\\S+)\\s+to\\s+(\\S+)\\s+step\\s+(\\S+)\\s+(.+)");
    private static final Pattern EXPECT =
            Pattern.compile("expect\\s+(fail|warn|no_warn|info|no_info|ordered|string|range)\\s*(.*)");
    private static final Pattern STEPS = Pattern.compile("vector\\s+from\\s+(\\S+)\\s+to\\s+(\\S+)\\s+step\\s+(\\S+)");

    private final List<String> lines;
    private final List<Command> commands = new ArrayList<>();
    private int at;

    private ScriptReader(String text) {
        this.lines = text.lines()
                .map(String::strip)
                .map(line -> line.startsWith("#") ? "" : line)
                .toList();
    }

    static List<Command> read(String text) {
        ScriptReader reader = new ScriptReader(text);
        while (reader.at < reader.lines.size()) {
            reader.command();
        }
        return reader.commands;
    }

    private void command() {
        int place = at + 1;
        String line = lines.get(at++);
        if (line.isEmpty()) {
            return;
        }
        Matcher load = LOAD.matcher(line);
        Matcher instant = INSTANT.matcher(line);
        Matcher range = RANGE.matcher(line);
        if (line.equals("clear")) {
            commands.add(new Command.Clear());
        } else if (load.matches()) {
            commands.add(new Command.Load(
                    Notation.duration(load.group(2)),
                    block().stream().map(Notation::of).toList()));
        } else if (instant.matches()) {
            long time = Notation.duration(instant.group(2));
            commands.add(eval(place, instant.group(1), instant.group(3), time, time, 0));
        } else if (range.matches()) {
            commands.add(eval(
                    place,
                    range.group(1),
                    range.group(5),
                    Notation.duration(range.group(2)),
                    Notation.duration(range.group(3)),
                    Notation.duration(range.group(4))));
        } else {
            throw new IllegalArgumentException("line " + place + ": no command: " + line);
        }
    }

    /// The lines up to an empty one.
    private List<String> block() {
        List<String> block = new ArrayList<>();
        while (at < lines.size() && !lines.get(at).isEmpty()) {
            block.add(lines.get(at++));
        }
        return block;
    }

    private Command.Eval eval(int line, @Nullable String suffix, String expression, long start, long end, long step) {
        boolean fail = "_fail".equals(suffix);
        boolean ordered = "_ordered".equals(suffix);
        Command.Annotation warn = "_warn".equals(suffix) ? Command.Annotation.WANTED : Command.Annotation.ANY;
        Command.Annotation info = "_info".equals(suffix) ? Command.Annotation.WANTED : Command.Annotation.ANY;
        String message = null;
        String pattern = null;
        String text = null;
        Command.Steps vector = null;
        Double scalar = null;
        List<Notation> series = new ArrayList<>();
        for (String expected : block()) {
            Matcher expect = EXPECT.matcher(expected);
            if (expect.matches()) {
                switch (expect.group(1)) {
                    case "fail" -> {
                        fail = true;
                        String what = expect.group(2);
                        message = what.startsWith("msg:") ? what.substring(4).strip() : message;
                        pattern = what.startsWith("regex:") ? what.substring(6).strip() : pattern;
                    }
                    case "warn" -> warn = Command.Annotation.WANTED;
                    case "no_warn" -> warn = Command.Annotation.NONE;
                    case "info" -> info = Command.Annotation.WANTED;
                    case "no_info" -> info = Command.Annotation.NONE;
                    case "ordered" -> ordered = true;
                    case "range" -> vector = steps(expect.group(2));
                    case "string" -> text = unquoted(expect.group(2));
                    default -> throw new IllegalArgumentException("line " + line + ": not understood: " + expected);
                }
            } else if (expected.startsWith("expected_fail_message ")) {
                message = expected.substring("expected_fail_message ".length()).strip();
            } else if (expected.startsWith("expected_fail_regexp ")) {
                pattern = expected.substring("expected_fail_regexp ".length()).strip();
            } else if (isNumber(expected)) {
                scalar = Notation.number(expected);
            } else {
                series.add(Notation.of(expected));
            }
        }
        return new Command.Eval(
                line,
                expression,
                start,
                end,
                step,
                new Command.Expectation(fail, ordered, warn, info, message, pattern, text, vector),
                series,
                scalar);
    }

    private static Command.Steps steps(String text) {
        Matcher steps = STEPS.matcher(text);
        if (!steps.matches()) {
            throw new IllegalArgumentException("no range: " + text);
        }
        return new Command.Steps(
                Notation.duration(steps.group(1)),
                Notation.duration(steps.group(2)),
                Notation.duration(steps.group(3)));
    }

    private static boolean isNumber(String text) {
        try {
            var _ = Notation.number(text);
            return true;
        } catch (NumberFormatException _) {
            return false;
        }
    }

    private static String unquoted(String text) {
        return text.length() > 1 ? text.substring(1, text.length() - 1).replace("\\\"", "\"") : text;
    }
}
