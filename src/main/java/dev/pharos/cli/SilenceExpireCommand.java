package dev.pharos.cli;

import dev.pharos.cli.error.ExitCode;
import dev.pharos.cli.program.Program;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Ends silences now.
@Command(name = "expire", mixinStandardHelpOptions = true, sortOptions = false, abbreviateSynopsis = true)
final class SilenceExpireCommand implements Callable<Integer> {
    private final Program program;

    @Parameters(paramLabel = "ID", arity = "1..*")
    private List<String> ids = List.of();

    @Mixin
    private RouterOptions routers = new RouterOptions();

    SilenceExpireCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        return routers.use(program, all -> {
            for (String id : ids) {
                RouterOptions.ask(all, router -> router.expire(id));
            }
            return ExitCode.DONE;
        });
    }
}
