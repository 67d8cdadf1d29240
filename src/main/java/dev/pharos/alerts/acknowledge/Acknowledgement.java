package dev.pharos.alerts.acknowledge;

import dev.pharos.alerting.Matcher;
import dev.pharos.alerting.Silence;
import dev.pharos.alerts.AlertBoard;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.series.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How an acknowledgement looks among silences: its comment begins with `ACK!`, as karma writes it, and it is of
/// exactly the labels of one alert. Those that Pharos looks after say so at the end of their comment.
public final class Acknowledgement {
    static final String BEGINNING = "ACK!";

    /// Of those that a Pharos looks after.
    static final String MARK = "[pharos]";

    private Acknowledgement() {}

    /// Whether a silence says that somebody looks after what it silences, whoever made it.
    public static boolean is(Silence silence) {
        return silence.comment().startsWith(BEGINNING);
    }

    /// What says on a board that somebody looks after an alert.
    public static Optional<Silence> of(JoinedAlert alert, AlertBoard board) {
        return board.silencing(alert).stream()
                .filter(silence -> is(silence) && silence.state() == Silence.State.ACTIVE)
                .findFirst();
    }

    static String comment(String words) {
        return words.isBlank() ? BEGINNING + " " + MARK : BEGINNING + " " + words.strip() + " " + MARK;
    }

    /// Whether a Pharos, of whomever, makes it last as long as its alert fires.
    public static boolean isRenewed(Silence silence) {
        return is(silence) && silence.comment().endsWith(MARK);
    }

    /// Whether it is one that this person's Pharos looks after.
    static boolean isOf(String author, Silence silence) {
        return is(silence)
                && silence.createdBy().equals(author)
                && silence.comment().endsWith(MARK)
                && silence.state() == Silence.State.ACTIVE
                && silence.matchers().stream().allMatch(matcher -> matcher.operator() == Matcher.Operator.EQUAL);
    }

    static List<Matcher> matchers(Labels labels) {
        List<Matcher> matchers = new ArrayList<>();
        labels.forEach((name, value) -> matchers.add(Matcher.equal(name, value)));
        return matchers;
    }

    /// Whether an alert is the one that is acknowledged. One that no router holds at the moment lacks the labels that
    /// only routers see.
    static boolean holdsOf(List<Matcher> matchers, JoinedAlert alert) {
        return matchers.stream()
                .allMatch(matcher -> matcher.matches(alert.labels())
                        || (alert.held() == null && !alert.labels().has(matcher.name())));
    }
}
