package dev.pharos.cli;

import dev.pharos.alerting.AlertRouter;
import dev.pharos.alerting.Silence;
import dev.pharos.cli.alert.AlertFormat;
import dev.pharos.cli.alert.AlertJson;
import dev.pharos.cli.alert.AlertTable;
import dev.pharos.cli.error.Errors;
import dev.pharos.cli.error.ExitCode;
import dev.pharos.cli.program.Program;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists silences, those that end first before the others.
@Command(name = "list", mixinStandardHelpOptions = true, sortOptions = false, abbreviateSynopsis = true)
final class SilenceListCommand implements Callable<Integer> {
    private final Program program;

    @Option(names = "--expired")
    private boolean expired;

    @Option(names = "--output", paramLabel = "FORMAT", defaultValue = "table")
    private AlertFormat output = AlertFormat.TABLE;

    @Mixin
    private RouterOptions routers = new RouterOptions();

    SilenceListCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        return routers.use(program, all -> {
            List<Silence> silences = RouterOptions.ask(all, AlertRouter::silences).stream()
                    .filter(silence -> expired || silence.state() != Silence.State.EXPIRED)
                    .sorted(Comparator.comparingInt((Silence silence) -> order(silence.state()))
                            .thenComparingLong(Silence::endsAt))
                    .toList();
            print(silences);
            return ExitCode.DONE;
        });
    }

    private static int order(Silence.State state) {
        return switch (state) {
            case ACTIVE -> 0;
            case PENDING -> 1;
            case EXPIRED -> 2;
        };
    }

    private void print(List<Silence> silences) throws IOException {
        switch (output) {
            case TABLE -> AlertTable.silences(silences, program.console().out());
            case JSON ->
                AlertJson.silences(
                        silences,
                        program.console().reader().get().json(program.console().out()));
        }
        program.console().checkWritten();
        if (output == AlertFormat.TABLE && silences.isEmpty()) {
            program.console().complain(Errors.text("noSilences"));
        }
    }
}
