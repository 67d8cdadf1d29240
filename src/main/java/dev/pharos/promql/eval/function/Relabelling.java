package dev.pharos.promql.eval.function;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.pharos.promql.eval.run.EvalException;
import dev.pharos.promql.parse.Dialect;
import dev.pharos.promql.parse.Regex;
import dev.pharos.series.Labels;
import java.util.List;
import java.util.function.UnaryOperator;

/// `label_replace` and `label_join`.
final class Relabelling {
    private Relabelling() {}

    static UnaryOperator<Labels> replace(List<String> texts, Dialect dialect) {
        String target = texts.get(0);
        String template = texts.get(1);
        String source = texts.get(2);
        String expression = texts.get(3);
        Pattern pattern;
        try {
            pattern = Regex.compile(expression, dialect);
        } catch (PatternSyntaxException _) {
            throw EvalException.execution("invalid regular expression in label_replace(): " + expression);
        }
        if (!isName(target, dialect)) {
            throw EvalException.execution("invalid destination label name in label_replace(): " + target);
        }
        return labels -> {
            Matcher matcher = pattern.matcher(labels.get(source));
            return matcher.find() ? labels.with(target, expanded(template, matcher)) : labels;
        };
    }

    static UnaryOperator<Labels> join(List<String> texts, Dialect dialect) {
        String target = texts.get(0);
        String separator = texts.get(1);
        List<String> sources = texts.subList(2, texts.size());
        for (String source : sources) {
            if (!isName(source, dialect)) {
                throw EvalException.execution("invalid source label name in label_join(): " + source);
            }
        }
        if (!isName(target, dialect)) {
            throw EvalException.execution("invalid destination label name in label_join(): " + target);
        }
        return labels -> labels.with(
                target, String.join(separator, sources.stream().map(labels::get).toList()));
    }

    static boolean isName(String name, Dialect dialect) {
        if (name.isEmpty()) {
            return false;
        }
        if (dialect == Dialect.V3) {
            return true;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
            if (!letter && !(i > 0 && c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    /// A template with `$1`, `${1}`, `$name`, `${name}`, `$$` as Go expands it: a name is as long as can be, what names
    /// no group is empty, and a `$` that begins nothing stands for itself.
    private static String expanded(String template, Matcher matcher) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            int dollar = template.indexOf('$', at);
            if (dollar < 0 || dollar == template.length() - 1) {
                break;
            }
            text.append(template, at, dollar);
            if (template.charAt(dollar + 1) == '$') {
                text.append('$');
                at = dollar + 2;
                continue;
            }
            boolean braced = template.charAt(dollar + 1) == '{';
            int start = dollar + (braced ? 2 : 1);
            int end = start;
            while (end < template.length() && isOfName(template.charAt(end))) {
                end++;
            }
            boolean closed = !braced || (end < template.length() && template.charAt(end) == '}');
            if (end == start || !closed) {
                text.append('$');
                at = dollar + 1;
                continue;
            }
            text.append(group(matcher, template.substring(start, end)));
            at = braced ? end + 1 : end;
        }
        return text.append(template, at, template.length()).toString();
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static String group(Matcher matcher, String name) {
        String found;
        if (name.length() < 9 && name.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int number = Integer.parseInt(name);
            found = number <= matcher.groupCount() ? matcher.group(number) : null;
        } else {
            found = matcher.pattern().namedGroups().containsKey(name) ? matcher.group(name) : null;
        }
        return found == null ? "" : found;
    }
}
