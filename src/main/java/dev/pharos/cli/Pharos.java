package dev.pharos.cli;

import dev.pharos.alerting.Matcher;
import dev.pharos.alerting.Matchers;
import dev.pharos.cli.alert.AlertFormat;
import dev.pharos.cli.alert.FailOn;
import dev.pharos.cli.error.BugCode;
import dev.pharos.cli.error.CommandFailure;
import dev.pharos.cli.error.Errors;
import dev.pharos.cli.error.ExitCode;
import dev.pharos.cli.output.OutputFormat;
import dev.pharos.cli.program.PictureSize;
import dev.pharos.cli.program.Program;
import dev.pharos.series.Durations;
import dev.pharos.series.TimeExpression;
import dev.pharos.settings.Appearance;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/// The command line as a whole: parses, runs, and turns every ending into an exit code and, where something went wrong,
/// one line on stderr.
public final class Pharos {
    private static final Logger LOG = LoggerFactory.getLogger(Pharos.class);

    private final Program program;

    public Pharos(Program program) {
        this.program = program;
    }

    /// @return the exit code, see [ExitCode]
    public int run(String... arguments) {
        try {
            return commandLine().execute(arguments);
        } catch (Throwable bug) {
            return bug(bug);
        } finally {
            program.console().out().flush();
            program.console().err().flush();
        }
    }

    private CommandLine commandLine() {
        CommandLine commands = new CommandLine(new OpenCommand(program))
                .addSubcommand(new QueryCommand(program))
                .addSubcommand(new RenderCommand(program))
                .addSubcommand(
                        new CommandLine(new AlertsCommand(program)).addSubcommand(new AlertsHistoryCommand(program)))
                .addSubcommand(SilenceCommand.with(program));
        commands.setOut(program.console().out())
                .setErr(program.console().err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpLongOptionsMaxWidth(30)
                .setUsageHelpWidth(100)
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(
                        TimeExpression.class,
                        text -> TimeExpression.parse(text)
                                .orElseThrow(() -> new TypeConversionException(Errors.text("time", text))))
                .registerConverter(
                        Duration.class,
                        text -> Durations.parse(text)
                                .orElseThrow(() -> new TypeConversionException(Errors.text("duration", text))))
                .registerConverter(
                        PictureSize.class,
                        text -> PictureSize.parse(text)
                                .orElseThrow(() -> new TypeConversionException(
                                        Errors.text("size", text, PictureSize.SMALLEST, PictureSize.LARGEST))))
                .registerConverter(Matcher.class, Pharos::matcher)
                .registerConverter(AlertFormat.class, text -> choice(text, List.of(AlertFormat.values())))
                .registerConverter(FailOn.class, text -> choice(text, List.of(FailOn.values())))
                .registerConverter(OutputFormat.class, text -> choice(text, List.of(OutputFormat.values())))
                .registerConverter(
                        Appearance.ThemeChoice.class,
                        text -> choice(text, List.of(Appearance.ThemeChoice.DARK, Appearance.ThemeChoice.LIGHT)))
                .registerConverter(Appearance.LanguageChoice.class, Pharos::language)
                .setParameterExceptionHandler((e, _) -> usage(e))
                .setExecutionExceptionHandler((e, _, _) -> failed(e));
        versioned(commands);
        return commands;
    }

    private void versioned(CommandLine command) {
        command.getCommandSpec().version("pharos " + program.version());
        command.getSubcommands().values().forEach(this::versioned);
    }

    private int usage(ParameterException e) {
        program.console()
                .complain(e.getMessage() + " ("
                        + e.getCommandLine().getCommandSpec().qualifiedName() + " --help)");
        return ExitCode.USAGE;
    }

    private int failed(Exception e) {
        if (e instanceof CommandFailure failure) {
            program.console().complain(failure.line());
            return failure.exitCode();
        }
        return bug(e);
    }

    private int bug(Throwable bug) {
        String code = BugCode.of(bug);
        LOG.error("bug {}", code, bug);
        program.console().bug(code, program.files().log());
        return ExitCode.FAILED;
    }

    private static <E extends Enum<E>> E choice(String text, List<E> choices) {
        return choices.stream()
                .filter(choice -> choice.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(Errors.text(
                        "choice",
                        text,
                        String.join(
                                ", ",
                                choices.stream()
                                        .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                                        .toList()))));
    }

    private static Matcher matcher(String text) {
        return switch (Matchers.read(text)) {
            case Matchers.Reading.Read(Matcher matcher) -> matcher;
            case Matchers.Reading.Unread(Matchers.Problem problem) ->
                throw new TypeConversionException(Errors.text(
                        switch (problem) {
                            case FORM -> "matcher";
                            case QUOTES -> "matcherQuotes";
                            case REGEX -> "matcherRegex";
                        },
                        text));
        };
    }

    private static Appearance.LanguageChoice language(String text) {
        return switch (text) {
            case "en" -> Appearance.LanguageChoice.ENGLISH;
            case "ko" -> Appearance.LanguageChoice.KOREAN;
            default -> throw new TypeConversionException(Errors.text("choice", text, "en, ko"));
        };
    }
}
