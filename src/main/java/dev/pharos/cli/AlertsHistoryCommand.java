package dev.pharos.cli;

import dev.pharos.alerts.history.AlertHistory;
import dev.pharos.alerts.history.AlertStatistics;
import dev.pharos.alerts.history.EpisodeCsv;
import dev.pharos.alerts.sighting.SightingStore;
import dev.pharos.cli.alert.HistoryJson;
import dev.pharos.cli.alert.HistoryTable;
import dev.pharos.cli.error.CommandFailure;
import dev.pharos.cli.error.Errors;
import dev.pharos.cli.error.ExitCode;
import dev.pharos.cli.output.Destination;
import dev.pharos.cli.output.OutputFormat;
import dev.pharos.cli.output.ResultWriter;
import dev.pharos.cli.output.TerminalText;
import dev.pharos.cli.program.Program;
import dev.pharos.cli.program.Target;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.TimeExpression;
import dev.pharos.series.TimeRange;
import dev.pharos.source.MetricSource;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Tells what fired in a range, as the server wrote it down and as Pharos saw it here.
@Command(name = "history", mixinStandardHelpOptions = true, sortOptions = false, abbreviateSynopsis = true)
final class AlertsHistoryCommand implements Callable<Integer> {
    private static final Duration USUAL = Duration.ofDays(1);

    private final Program program;

    @Option(names = "--from", paramLabel = "T")
    private @Nullable TimeExpression from;

    @Option(names = "--to", paramLabel = "T")
    private @Nullable TimeExpression to;

    @Option(names = "--last", paramLabel = "D")
    private @Nullable Duration last;

    @Option(names = "--output", paramLabel = "FORMAT", defaultValue = "table")
    private OutputFormat output = OutputFormat.TABLE;

    @Mixin
    private ServerOptions server = new ServerOptions();

    AlertsHistoryCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        checkTimes();
        Target target = server.required(program);
        try (var _ = target.secrets();
                MetricSource source = program.sources().opened(target)) {
            // What the present is comes with an answer; what Pharos saw is told even where there is none.
            var _ = source.instant("vector(1)");
            TimeRange range = range(source.now());
            AlertHistory seen = SightingStore.reading(program.files().sightings(target));
            return switch (AlertHistory.of(source).filledBy(seen).read(range)) {
                case Outcome.Success<AlertHistory.Remembered>(var remembered, List<String> notices) -> {
                    notices.forEach(program.console()::warn);
                    yield told(remembered, range);
                }
                case Outcome.Failed<AlertHistory.Remembered>(Failure failure) -> throw CommandFailure.of(failure);
            };
        }
    }

    private void checkTimes() {
        if (last != null && (from != null || to != null)) {
            throw CommandFailure.usage("lastAndRange");
        }
        if (from == null && to != null) {
            throw CommandFailure.usage("toWithoutFrom");
        }
        // Two times of a kind are in order or not whatever the present is: nothing need be asked for that.
        if (from != null && to != null && from.getClass() == to.getClass()) {
            checkOrder(from.at(0), to.at(0));
        }
    }

    /// Of what lies ahead nobody knows.
    private TimeRange range(long now) {
        long start = from == null ? now - (last == null ? USUAL : last).toMillis() : from.at(now);
        long end = to == null ? now : to.at(now);
        checkOrder(start, end);
        return new TimeRange(start, Math.max(start, Math.min(end, now)));
    }

    private static void checkOrder(long start, long end) {
        if (end < start) {
            throw CommandFailure.usage("endBeforeStart", "--from", "--to");
        }
    }

    private int told(AlertHistory.Remembered remembered, TimeRange range) throws IOException {
        Failure silent = remembered.silent();
        if (silent != null) {
            program.console().warn(Errors.text("historySilent", silent.describe()));
        }
        print(remembered, range);
        program.console().checkWritten();
        if (output == OutputFormat.TABLE && remembered.episodes().isEmpty()) {
            program.console().complain(Errors.text("noHistory"));
        }
        // Quiet is no good news where the one who would know did not answer.
        return silent == null ? ExitCode.DONE : ExitCode.UNREACHABLE;
    }

    private void print(AlertHistory.Remembered remembered, TimeRange range) throws IOException {
        ResultWriter out = program.console().out();
        Destination reader = program.console().reader().get();
        List<AlertStatistics> all = AlertStatistics.of(remembered.episodes(), range, range.end());
        switch (output) {
            case TABLE -> HistoryTable.write(all, out);
            case JSON -> HistoryJson.write(all, range, remembered.silent() == null, reader.json(out));
            case CSV ->
                EpisodeCsv.write(
                        remembered.episodes(),
                        range.end(),
                        reader == Destination.TERMINAL ? TerminalText::safe : text -> text,
                        out);
        }
    }
}
