package dev.pharos.cli;

import dev.pharos.cli.error.CommandFailure;
import dev.pharos.cli.program.Program;
import dev.pharos.cli.program.Target;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `pharos` itself: opens the window.
@Command(
        name = "pharos",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        abbreviateSynopsis = true,
        resourceBundle = "dev.pharos.cli.messages")
final class OpenCommand implements Callable<Integer> {
    private final Program program;

    @Mixin
    private ServerOptions server = new ServerOptions();

    OpenCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        @Nullable Target target = server.given(program).orElse(null);
        try {
            return program.window().get().open(target);
        } catch (Program.NoDisplay none) {
            throw CommandFailure.failed("noDisplay", String.valueOf(none.getMessage()));
        }
    }
}
