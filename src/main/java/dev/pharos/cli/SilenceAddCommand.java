package dev.pharos.cli;

import dev.pharos.alerting.AlertRouter;
import dev.pharos.alerting.HeldAlert;
import dev.pharos.alerting.Matcher;
import dev.pharos.alerting.SilenceDraft;
import dev.pharos.cli.alert.AlertTable;
import dev.pharos.cli.error.CommandFailure;
import dev.pharos.cli.error.Errors;
import dev.pharos.cli.error.ExitCode;
import dev.pharos.cli.program.Program;
import dev.pharos.series.Durations;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// Makes a silence and prints its id.
@Command(name = "add", mixinStandardHelpOptions = true, sortOptions = false, abbreviateSynopsis = true)
final class SilenceAddCommand implements Callable<Integer> {
    private final Program program;

    @Option(names = "--matcher", paramLabel = "NAME=VALUE", required = true)
    private List<Matcher> matchers = List.of();

    @Option(names = "--duration", paramLabel = "D", required = true, converter = DurationWithUnit.class)
    private Duration duration = Duration.ZERO;

    @Option(names = "--comment", paramLabel = "TEXT", required = true)
    private String comment = "";

    @Option(names = "--author", paramLabel = "NAME")
    private String author = System.getProperty("user.name", "");

    @Option(names = "--dry-run")
    private boolean dry;

    @Mixin
    private RouterOptions routers = new RouterOptions();

    SilenceAddCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        check();
        return routers.use(program, all -> {
            if (dry) {
                preview(all);
            } else {
                long now = System.currentTimeMillis();
                SilenceDraft draft =
                        new SilenceDraft("", matchers, now, now + duration.toMillis(), author.strip(), comment.strip());
                String id = RouterOptions.ask(all, router -> router.silence(draft));
                program.console().out().println(id);
            }
            program.console().checkWritten();
            return ExitCode.DONE;
        });
    }

    private void check() {
        if (duration.toMillis() <= 0) {
            throw CommandFailure.usage("noDuration");
        }
        if (comment.isBlank()) {
            throw CommandFailure.usage("blank", "--comment");
        }
        if (author.isBlank()) {
            throw CommandFailure.usage("blank", "--author");
        }
        // Such a silence would be refused: it might keep everything quiet.
        if (matchers.stream().allMatch(Matcher::matchesNothing)) {
            throw CommandFailure.usage("matchesNothing");
        }
    }

    private void preview(List<AlertRouter> all) throws IOException {
        List<HeldAlert> matching = RouterOptions.ask(all, AlertRouter::alerts).stream()
                .filter(alert -> matchers.stream().allMatch(matcher -> matcher.matches(alert.labels())))
                .toList();
        AlertTable.held(matching, program.console().out());
        if (matching.isEmpty()) {
            program.console().complain(Errors.text("silencesNothing"));
        }
    }

    /// A duration whose unit is named: who writes `5` means minutes or hours, hardly ever seconds.
    private static final class DurationWithUnit implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String text) {
            boolean bare = text.chars().noneMatch(Character::isLetter);
            return Durations.parse(text)
                    .filter(_ -> !bare)
                    .orElseThrow(() -> new TypeConversionException(Errors.text("durationWithUnit", text)));
        }
    }
}
