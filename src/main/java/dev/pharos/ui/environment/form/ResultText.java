package dev.pharos.ui.environment.form;

import dev.pharos.outcome.Failure;
import dev.pharos.source.live.ProbeResult;
import dev.pharos.source.live.ProbeResult.Findings;
import dev.pharos.ui.state.FailureText;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.theme.Messages;

/// What a test found, in the user's language, with a way on.
///
/// @param title  what is there, or what is wrong
/// @param hint   what that means and what to do; may be empty
/// @param detail as the machine said it; may be empty
public record ResultText(Status status, String title, String hint, String detail, WayOn wayOn) {
    /// What can be done about a result with one press.
    public sealed interface WayOn {
        record None() implements WayOn {}

        /// Another address leads there.
        record UseAddress(String address) implements WayOn {}

        /// Credentials or certificates are missing: the part of the form where they are given.
        record GiveAccess(String name, AccessPart part) implements WayOn {}
    }

    private static final WayOn NONE = new WayOn.None();

    public static ResultText of(ProbeResult result) {
        Messages words = Messages.of(ResultText.class);
        return switch (result) {
            case ProbeResult.Found(String _, Findings findings) ->
                new ResultText(Status.OK, findings.server().title(), facts(words, findings), "", NONE);
            case ProbeResult.NoRedis(String _, Findings findings) ->
                new ResultText(
                        Status.WARNING,
                        words.get("result.noRedis", findings.server().title()),
                        words.get("result.noRedis.hint"),
                        "",
                        NONE);
            case ProbeResult.Elsewhere(String address, String suggested, var server) ->
                new ResultText(
                        Status.INFO,
                        words.get("result.elsewhere", server.title(), suggested),
                        words.get("result.elsewhere.hint", address),
                        "",
                        new WayOn.UseAddress(suggested));
            case ProbeResult.SomethingElse(String address, var product) ->
                new ResultText(
                        Status.CRITICAL,
                        words.get("result.other." + product.name(), address),
                        words.get("result.other." + product.name() + ".hint"),
                        "",
                        NONE);
            case ProbeResult.Failed(String address, Failure failure) -> {
                FailureText text = FailureText.of(failure);
                yield new ResultText(
                        Status.CRITICAL, text.title(), text.hint(), text.detail(), wayOn(words, address, failure));
            }
        };
    }

    private static String facts(Messages words, Findings findings) {
        String facts = words.get(
                "result.found",
                findings.redisInstances(),
                findings.nodeTargets(),
                findings.alertmanagers().size());
        int silent = findings.redisTargets() - findings.redisAnswering();
        return silent == 0 ? facts : facts + " · " + words.get("result.found.silent", silent);
    }

    private static WayOn wayOn(Messages words, String address, Failure failure) {
        return switch (failure) {
            case Failure.NotAuthorised denied ->
                new WayOn.GiveAccess(
                        words.get("result.giveCredentials"),
                        denied.isOfProxy() ? AccessPart.PROXY : AccessPart.CREDENTIALS);
            case Failure.TlsFailed(String _, var problem, String _) ->
                switch (problem) {
                    case UNKNOWN_AUTHORITY, OTHER ->
                        new WayOn.GiveAccess(words.get("result.giveAuthority"), AccessPart.AUTHORITY);
                    case CLIENT_CERTIFICATE ->
                        new WayOn.GiveAccess(words.get("result.giveCertificate"), AccessPart.CERTIFICATE);
                    case NOT_TLS -> new WayOn.UseAddress(address.replaceFirst("^https:", "http:"));
                    case SPEAKS_TLS -> new WayOn.UseAddress(address.replaceFirst("^http:", "https:"));
                    case WRONG_HOST, EXPIRED, NOT_YET_VALID -> NONE;
                };
            case Failure.Misconfigured _ -> new WayOn.GiveAccess(words.get("result.correct"), AccessPart.ANY);
            default -> NONE;
        };
    }
}
