package dev.pharos.cli;

import dev.pharos.alerting.AlertRouter;
import dev.pharos.alerting.AlertRouters;
import dev.pharos.cli.error.CommandFailure;
import dev.pharos.cli.program.Program;
import dev.pharos.cli.program.Target;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Mixin;

/// Which Alertmanagers: one by its URL, or those of a Prometheus or an environment.
final class RouterOptions {
    @Mixin
    private ServerOptions server = new ServerOptions();

    /// Does something with each of them.
    @FunctionalInterface
    interface Use<T> {
        T with(List<AlertRouter> routers) throws java.io.IOException;
    }

    /// @throws CommandFailure where none is given, or none can be found
    <T> T use(Program program, Use<T> use) throws java.io.IOException {
        Target target = server.router(program);
        try (var _ = target.secrets();
                AlertRouters routers = program.routers().of(target)) {
            return switch (routers.all()) {
                case Outcome.Failed<List<AlertRouter>>(Failure failure) -> throw CommandFailure.of(failure);
                case Outcome.Success<List<AlertRouter>>(List<AlertRouter> all, var _) -> {
                    if (all.isEmpty()) {
                        throw CommandFailure.failed("noRouterHere");
                    }
                    yield use.with(all);
                }
            };
        }
    }

    /// @throws CommandFailure where none answers, or one refuses
    static <T> T ask(List<AlertRouter> routers, Function<AlertRouter, Outcome<T>> question) {
        return switch (AlertRouters.ask(routers, question)) {
            case Outcome.Success<T>(T answer, var _) -> answer;
            case Outcome.Failed<T>(Failure failure) -> throw CommandFailure.of(failure);
        };
    }
}
