package dev.pharos.app.notice;

import dev.pharos.alerts.JoinedAlert;
import dev.pharos.alerts.notice.Notice;
import dev.pharos.desktop.Popup;
import dev.pharos.outcome.Failure;
import dev.pharos.ui.state.AlertText;
import dev.pharos.ui.state.FailureText;
import dev.pharos.ui.state.ShownText;
import dev.pharos.ui.theme.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Popups in words, in the language of the time.
final class NoticeWords {
    private static final int NAMED = 3;

    private final String environment;

    NoticeWords(String environment) {
        this.environment = environment;
    }

    String get(String key, Object... arguments) {
        return Messages.of(NoticeWords.class).get(key, arguments);
    }

    Popup.Action action(String id) {
        return new Popup.Action(id, get("action." + id));
    }

    String title(Notice.Single single) {
        return get(
                "single." + key(single.kind()),
                ShownText.of(single.alert().name()),
                ShownText.of(single.alert().subject()));
    }

    /// What it says of itself, and where. What is over says in the present tense what is so no longer.
    String body(Notice.Single single) {
        boolean over = single.kind() == Notice.Kind.RESOLVED;
        return Stream.of(over ? "" : AlertText.summary(single.alert()), environment)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    String title(Notice.Folded folded) {
        return folded.group().isEmpty()
                ? get("folded." + key(folded.kind()), folded.total())
                : get("folded." + key(folded.kind()) + ".group", folded.total(), folded.group());
    }

    String body(Notice.Folded folded) {
        return named(folded.alerts(), folded.fresh());
    }

    String title(Notice.Standing standing) {
        return get("standing", standing.count());
    }

    String body(Notice.Standing standing) {
        return named(standing.alerts(), standing.count());
    }

    String title(Notice.Missed missed) {
        return get("missed", missed.fired(), missed.on());
    }

    String body(Notice.Missed missed) {
        return named(missed.alerts(), missed.on());
    }

    String of(Failure failure) {
        FailureText text = FailureText.of(failure);
        return text.detail().isEmpty() ? text.title() : text.title() + "\n" + text.detail();
    }

    private String named(List<JoinedAlert> alerts, int count) {
        List<String> lines = alerts.stream()
                .limit(NAMED)
                .map(alert -> get("line", ShownText.of(alert.name()), ShownText.of(alert.subject())))
                .toList();
        int more = count - lines.size();
        return Stream.of(
                        lines.stream(),
                        more > 0 ? Stream.of(get("more", more)) : Stream.<String>empty(),
                        Stream.of(environment))
                .flatMap(each -> each)
                .collect(Collectors.joining("\n"));
    }

    private static String key(Notice.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
