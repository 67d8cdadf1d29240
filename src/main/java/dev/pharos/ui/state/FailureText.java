package dev.pharos.ui.state;

import dev.pharos.outcome.Failure;
import dev.pharos.series.Unit;
import dev.pharos.ui.theme.Messages;
import dev.pharos.ui.theme.Quantity;

/// A failure in the user's language.
///
/// @param title what failed, in a sentence without a full stop
/// @param hint  what to do about it
/// @param detail as the machine said it, to be quoted; may be empty
public record FailureText(String title, String hint, String detail) {
    public static FailureText of(Failure failure) {
        Messages words = Messages.of(FailureText.class);
        return switch (failure) {
            case Failure.Refused(String target, String reason) -> text(words, "refused", reason, target);
            case Failure.UnknownHost(String target, String host) -> text(words, "unknownHost", target, host);
            case Failure.TimedOut(String target, var after) ->
                text(words, "timedOut", "", target, Quantity.duration(after));
            case Failure.Interrupted(String target, String reason) -> text(words, "interrupted", reason, target);
            case Failure.TlsFailed(String target, var problem, String detail) ->
                text(words, "tls." + problem.name(), detail, target);
            case Failure.NotAuthorised denied ->
                text(
                        words,
                        denied.isForbidden()
                                ? "forbidden"
                                : (denied.isOfProxy() ? "proxyNotAuthorised." : "notAuthorised.")
                                        + denied.credentials().name(),
                        "HTTP " + denied.status() + (denied.said().isBlank() ? "" : ": " + denied.said()),
                        denied.target());
            case Failure.Redirected loop when loop.isLoop() -> text(words, "redirectedToItself", "", loop.target());
            case Failure.Redirected(String target, String location) -> text(words, "redirected", "", target, location);
            case Failure.BadStatus(String target, int status, String body) ->
                text(words, status >= 500 ? "serverTrouble" : "badStatus", body, target, Integer.toString(status));
            case Failure.Rejected(String target, String type, String error) ->
                text(words, "rejected", type.isEmpty() ? error : type + ": " + error, target);
            case Failure.NotUnderstood(String target, String reason) -> text(words, "notUnderstood", reason, target);
            case Failure.TooLarge(String target, long limit, Failure.Counted counted) ->
                switch (counted) {
                    case BYTES -> text(words, "tooLarge.BYTES", "", target, Unit.BYTES.format((double) limit));
                    case SAMPLES -> text(words, "tooLarge.SAMPLES", "", target, Unit.COUNT.format((double) limit));
                    case VALUES -> text(words, "tooLarge.VALUES", "", target, Unit.COUNT.format((double) limit));
                };
            case Failure.Misconfigured(String target, String reason) -> text(words, "misconfigured", reason, target);
            case Failure.Cancelled(String target) -> text(words, "cancelled", "", target);
        };
    }

    private static FailureText text(Messages words, String key, String detail, Object... arguments) {
        return new FailureText(
                words.get("failure." + key, arguments), words.get("failure." + key + ".hint"), detail.strip());
    }
}
