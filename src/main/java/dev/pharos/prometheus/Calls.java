package dev.pharos.prometheus;

import dev.pharos.http.HttpAnswer;
import dev.pharos.http.HttpCall;
import dev.pharos.http.HttpLink;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import java.util.List;

/// How questions are put: as a form, since expressions may be longer than an address, or in the address where a server
/// or a gateway before it knows no other way. Only a server that says so is remembered: what a gateway refuses once may
/// have been that one question.
final class Calls {
    private final HttpLink link;
    private volatile boolean formsRefused;

    Calls(HttpLink link) {
        this.link = link;
    }

    <T> Outcome<T> get(String path, List<HttpCall.Parameter> parameters, HttpAnswer.Reader<Outcome<T>> reader) {
        return link.ask(new HttpCall(HttpCall.Method.GET, path, parameters), reader);
    }

    <T> Outcome<T> form(String path, List<HttpCall.Parameter> parameters, HttpAnswer.Reader<Outcome<T>> reader) {
        if (formsRefused) {
            Outcome<T> got = get(path, parameters, reader);
            if (!tooLong(got)) {
                return got;
            }
            formsRefused = false;
        }
        Outcome<T> posted = link.ask(new HttpCall(HttpCall.Method.POST, path, parameters), reader);
        if (!(posted instanceof Outcome.Failed<T>(Failure failure)) || !mayBeTheMethod(failure)) {
            return posted;
        }
        Outcome<T> got = get(path, parameters, reader);
        if (got.isSuccess() || got.failureOrNull() instanceof Failure.Rejected) {
            formsRefused = isTheMethod(failure);
            return got;
        }
        return tooLong(got) ? got : posted;
    }

    /// 414: longer than the address that a server takes.
    private static <T> boolean tooLong(Outcome<T> got) {
        return got.failureOrNull() instanceof Failure.BadStatus(var _, int status, var _) && status == 414;
    }

    /// Servers refuse a method as 405 or 501.
    private static boolean isTheMethod(Failure failure) {
        return failure instanceof Failure.BadStatus(var _, int status, var _) && (status == 405 || status == 501);
    }

    /// Gateways refuse it also as 403, 404 or 400.
    private static boolean mayBeTheMethod(Failure failure) {
        return switch (failure) {
            case Failure.BadStatus(var _, int status, var _) -> isTheMethod(failure) || status == 404 || status == 400;
            case Failure.NotAuthorised(var _, int status, var _, var _) -> status == 403;
            default -> false;
        };
    }

    String address(String path) {
        return link.config().target() + "/" + path;
    }
}
