package dev.pharos.cli;

import dev.pharos.alerting.AlertRouters;
import dev.pharos.alerts.AlertBoard;
import dev.pharos.alerts.AlertReader;
import dev.pharos.alerts.AlertState;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.cli.alert.AlertFormat;
import dev.pharos.cli.alert.AlertJson;
import dev.pharos.cli.alert.AlertTable;
import dev.pharos.cli.alert.FailOn;
import dev.pharos.cli.error.CommandFailure;
import dev.pharos.cli.error.Errors;
import dev.pharos.cli.error.ExitCode;
import dev.pharos.cli.program.Program;
import dev.pharos.cli.program.Target;
import dev.pharos.outcome.Failure;
import dev.pharos.source.MetricSource;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Tells which alerts are on, and fails where a bad one fires.
@Command(name = "alerts", mixinStandardHelpOptions = true, sortOptions = false, abbreviateSynopsis = true)
final class AlertsCommand implements Callable<Integer> {
    private final Program program;

    @Option(names = "--output", paramLabel = "FORMAT", defaultValue = "table")
    private AlertFormat output = AlertFormat.TABLE;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "critical")
    private FailOn failOn = FailOn.CRITICAL;

    @Mixin
    private ServerOptions server = new ServerOptions();

    AlertsCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Target target = server.required(program);
        try (var _ = target.secrets();
                MetricSource source = program.sources().opened(target);
                AlertRouters routers = program.routers().of(target)) {
            AlertBoard board = new AlertReader(source, routers).read();
            if (board.isBlind() && board.evaluator() != null) {
                throw CommandFailure.of(board.evaluator());
            }
            complainOf(board);
            print(board);
            return exitCode(board);
        }
    }

    private void complainOf(AlertBoard board) {
        Failure unfound = board.unfound();
        if (unfound != null) {
            program.console().warn(Errors.text("routersUnknown", unfound.describe()));
        } else if (board.routers().isEmpty()) {
            program.console().warn(Errors.text("noRouter"));
        }
        Failure evaluator = board.evaluator();
        if (evaluator != null) {
            program.console().warn(Errors.text("evaluatorSilent", evaluator.describe()));
        }
        for (AlertBoard.RouterAnswer router : board.routers()) {
            Failure failure = router.failure();
            if (failure != null) {
                program.console().warn(Errors.text("routerSilent", failure.describe()));
            }
        }
    }

    private void print(AlertBoard board) throws IOException {
        switch (output) {
            case TABLE -> AlertTable.alerts(board.alerts(), program.console().out());
            case JSON ->
                AlertJson.board(
                        board,
                        program.console().reader().get().json(program.console().out()));
        }
        program.console().checkWritten();
        if (output == AlertFormat.TABLE && board.alerts().isEmpty()) {
            program.console().complain(Errors.text("noAlerts"));
        }
    }

    /// What was not asked may be on: without the evaluator's answer quiet is no good news.
    private int exitCode(AlertBoard board) {
        boolean bad = board.alerts().stream()
                .filter(alert -> alert.state() == AlertState.FIRING)
                .map(JoinedAlert::severity)
                .anyMatch(failOn::holdsOf);
        return bad ? ExitCode.FAILED : board.evaluator() == null ? ExitCode.DONE : ExitCode.UNREACHABLE;
    }
}
