package dev.pharos.alerts;

import dev.pharos.alerting.HeldAlert;
import dev.pharos.series.Labels;
import dev.pharos.source.Alert;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One alert as rule evaluator and routers together know it.
///
/// @param labels    as the routers have them, who see the evaluator's external labels, too
/// @param startsAt  when its expression first held, in milliseconds since the epoch; 0 where nobody says
/// @param evaluated as the evaluator has it; null where it is known from routers alone
/// @param held      as a router has it; null where none does
/// @param concerns  what an alert that Pharos raises itself is about: an address, a job, a name; null for any other
public record JoinedAlert(
        String fingerprint,
        Labels labels,
        Labels annotations,
        AlertState state,
        long startsAt,
        @Nullable Alert evaluated,
        @Nullable HeldAlert held,
        @Nullable String concerns) {
    private static final Set<String> HEARTBEATS = Set.of("Watchdog", "DeadMansSwitch");

    /// Labels that say what an alert is about, the plainest first.
    private static final List<String> SUBJECTS = List.of("name", "addr", "instance", "node", "group", "job");

    /// One that Pharos raises itself: neither a rule nor a router knows it.
    public static JoinedAlert own(Labels labels, Labels annotations, String subject, long startsAt) {
        return new JoinedAlert(
                Fingerprint.of(labels), labels, annotations, AlertState.FIRING, startsAt, null, null, subject);
    }

    static JoinedAlert of(Alert evaluated) {
        return new JoinedAlert(
                Fingerprint.of(evaluated.labels()),
                evaluated.labels(),
                evaluated.annotations(),
                evaluated.state() == Alert.State.PENDING ? AlertState.PENDING : AlertState.FIRING,
                evaluated.activeAt(),
                evaluated,
                null,
                null);
    }

    static JoinedAlert of(HeldAlert held, @Nullable Alert evaluated) {
        return new JoinedAlert(
                held.fingerprint(),
                held.labels(),
                held.annotations(),
                held.state() != HeldAlert.State.SUPPRESSED
                        ? AlertState.FIRING
                        : held.silencedBy().isEmpty() ? AlertState.INHIBITED : AlertState.SILENCED,
                evaluated == null || evaluated.activeAt() == 0 ? held.startsAt() : evaluated.activeAt(),
                evaluated,
                held,
                null);
    }

    public String name() {
        return labels.get("alertname");
    }

    /// Whether Pharos raises it itself.
    public boolean isOwn() {
        return concerns != null;
    }

    /// Whether it is one that fires as long as all is well, so that its end is the news.
    public boolean isHeartbeat() {
        return isHeartbeat(name());
    }

    /// Whether alerts of that name fire as long as all is well.
    static boolean isHeartbeat(String name) {
        return HEARTBEATS.contains(name);
    }

    /// The instance, host or group that it is about; empty where its labels do not say.
    public String subject() {
        return concerns != null
                ? concerns
                : SUBJECTS.stream()
                        .map(labels::get)
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    /// The host that it is about: its label `node` or `nodename`, else what is before the port in `instance`; empty
    /// where it has none of them.
    public String node() {
        return List.of("node", "nodename").stream()
                .map(labels::get)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseGet(() -> host(labels.get("instance")));
    }

    /// `redis://user@host:6379/1` is `host`, `[::1]:6379` is `[::1]`.
    private static String host(String instance) {
        int scheme = instance.indexOf("://");
        String rest = scheme < 0 ? instance : instance.substring(scheme + 3).split("/", 2)[0];
        rest = rest.substring(rest.lastIndexOf('@') + 1);
        int colon = rest.lastIndexOf(':');
        boolean bareIpv6 = rest.indexOf(':') != colon && !rest.startsWith("[");
        return colon <= rest.lastIndexOf(']') || bareIpv6 ? rest : rest.substring(0, colon);
    }

    /// Whether it is the one of a fingerprint: its own, or that of the evaluator, which knows no external labels.
    public boolean is(String which) {
        return fingerprint.equals(which)
                || (held != null && writtenFingerprint().equals(which));
    }

    /// That of what the evaluator wrote down, by which it is known in the past; its own where the evaluator knows
    /// nothing of it.
    public String writtenFingerprint() {
        return evaluated == null ? fingerprint : Fingerprint.of(evaluated.labels());
    }

    public Severity severity() {
        return Severity.of(labels);
    }

    /// What there is to say of it in a line: its summary, else its description.
    public String summary() {
        return List.of("summary", "message", "description", "title").stream()
                .map(annotations::get)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }
}
