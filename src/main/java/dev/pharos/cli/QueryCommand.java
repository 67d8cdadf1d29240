package dev.pharos.cli;

import dev.pharos.cli.error.CommandFailure;
import dev.pharos.cli.error.Errors;
import dev.pharos.cli.error.ExitCode;
import dev.pharos.cli.output.OutputFormat;
import dev.pharos.cli.output.ResultWriter;
import dev.pharos.cli.program.Program;
import dev.pharos.cli.program.Target;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Step;
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
import picocli.CommandLine.Parameters;

/// Evaluates an expression at one time, or at every step of a range.
@Command(name = "query", mixinStandardHelpOptions = true, sortOptions = false, abbreviateSynopsis = true)
final class QueryCommand implements Callable<Integer> {
    /// The points of a range whose step was not given: what fits a terminal's scrollback.
    private static final int POINTS = 250;

    private final Program program;

    @Parameters(paramLabel = "EXPR")
    private String expression = "";

    @Option(names = "--time", paramLabel = "T")
    private @Nullable TimeExpression time;

    @Option(names = "--start", paramLabel = "T")
    private @Nullable TimeExpression start;

    @Option(names = "--end", paramLabel = "T")
    private @Nullable TimeExpression end;

    @Option(names = "--step", paramLabel = "D")
    private @Nullable Duration step;

    @Option(names = "--output", paramLabel = "FORMAT", defaultValue = "table")
    private OutputFormat output = OutputFormat.TABLE;

    @Mixin
    private ServerOptions server = new ServerOptions();

    QueryCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        checkTimes();
        Target target = server.required(program);
        try (var _ = target.secrets();
                MetricSource source = program.sources().opened(target)) {
            return switch (ask(source)) {
                case Outcome.Success<QueryResult>(QueryResult result, List<String> notices) -> {
                    notices.forEach(program.console()::warn);
                    print(result);
                    yield ExitCode.DONE;
                }
                case Outcome.Failed<QueryResult>(var failure) -> throw CommandFailure.of(failure);
            };
        }
    }

    private void checkTimes() {
        if (time != null && (start != null || end != null || step != null)) {
            throw CommandFailure.usage("timeAndRange");
        }
        if (start == null && (end != null || step != null)) {
            throw CommandFailure.usage("rangeWithoutStart");
        }
    }

    private Outcome<QueryResult> ask(MetricSource source) {
        if (start == null) {
            return time == null
                    ? source.instant(expression)
                    : source.instant(
                            expression, time.at(time instanceof TimeExpression.Relative ? Present.of(source) : 0));
        }
        TimeRange range = range(start, end == null ? new TimeExpression.Relative(0) : end, source);
        Step every = step == null ? Step.forPixels(range, POINTS, new Step(1000)) : Step.of(step);
        return source.range(expression, range, every).map(matrix -> matrix);
    }

    private static TimeRange range(TimeExpression start, TimeExpression end, MetricSource source) {
        // Two times of a kind are in order or not whatever the present is: nothing need be asked for that.
        if (start.getClass() == end.getClass()) {
            checkOrder(start.at(0), end.at(0));
        }
        boolean relative = start instanceof TimeExpression.Relative || end instanceof TimeExpression.Relative;
        long now = relative ? Present.of(source) : 0;
        checkOrder(start.at(now), end.at(now));
        return new TimeRange(start.at(now), end.at(now));
    }

    private static void checkOrder(long start, long end) {
        if (end < start) {
            throw CommandFailure.usage("endBeforeStart", "--start", "--end");
        }
    }

    private void print(QueryResult result) throws IOException {
        ResultWriter out = program.console().out();
        output.write(result, out, program.console().reader().get());
        program.console().checkWritten();
        if (output == OutputFormat.TABLE && isNothing(result)) {
            program.console().complain(Errors.text("noSeries"));
        }
    }

    private static boolean isNothing(QueryResult result) {
        return switch (result) {
            case QueryResult.Vector vector -> vector.samples().isEmpty();
            case QueryResult.Matrix matrix -> matrix.series().isEmpty();
            case QueryResult.Scalar _, QueryResult.Text _ -> false;
        };
    }
}
