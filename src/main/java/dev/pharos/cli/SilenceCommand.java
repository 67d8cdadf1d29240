package dev.pharos.cli;

import dev.pharos.cli.program.Program;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Silences: what its commands have in common is a name.
@Command(name = "silence", mixinStandardHelpOptions = true, sortOptions = false, abbreviateSynopsis = true)
final class SilenceCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    static CommandLine with(Program program) {
        return new CommandLine(new SilenceCommand())
                .addSubcommand(new SilenceAddCommand(program))
                .addSubcommand(new SilenceListCommand(program))
                .addSubcommand(new SilenceExpireCommand(program));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), dev.pharos.cli.error.Errors.text("subcommand", "add, list, expire"));
    }
}
