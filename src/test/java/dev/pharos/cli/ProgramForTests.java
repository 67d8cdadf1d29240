package dev.pharos.cli;

import dev.pharos.alerting.AlertRouter;
import dev.pharos.alerting.AlertRouters;
import dev.pharos.cli.error.ExitCode;
import dev.pharos.cli.output.Destination;
import dev.pharos.cli.output.ResultWriter;
import dev.pharos.cli.program.Console;
import dev.pharos.cli.program.PagePicture;
import dev.pharos.cli.program.Program;
import dev.pharos.cli.program.Target;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.QueryResult;
import dev.pharos.settings.secret.FileSecrets;
import dev.pharos.settings.secret.LayeredSecrets;
import dev.pharos.settings.store.SettingsStore;
import dev.pharos.source.MetricSource;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The command line in a directory of its own, with a server that always answers the same.
final class ProgramForTests implements Program.UserFiles, PagePicture {
    static final byte[] PNG = {1, 2, 3};

    private final Path home;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    final Map<String, String> variables = new HashMap<>();
    FakeSource source = new FakeSource(Outcome.success(new QueryResult.Scalar(0, 42)));

    @Nullable
    Target opened;

    Outcome<List<AlertRouter>> routers = Outcome.success(List.of());

    boolean routersClosed;

    int windows;
    boolean failing;

    @Nullable
    Request drawn;

    Destination reader = Destination.FILE;

    String drawnFrom = "";

    Picture picture = new Picture.Drawn(PNG, List.of());

    Runnable whileDrawing = () -> {};

    ProgramForTests(Path home) {
        this.home = home;
    }

    int run(String... arguments) {
        Program program = new Program(
                "1.2.3",
                this::open,
                this::routers,
                () -> this::window,
                () -> this,
                this,
                variables::get,
                new Console(new ResultWriter(out), new PrintWriter(err), () -> reader));
        return new Pharos(program).run(arguments);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    private Outcome<MetricSource> open(Target target) {
        if (failing) {
            throw new IllegalStateException("the details");
        }
        opened = target;
        return Outcome.success(source);
    }

    private AlertRouters routers(Target target) {
        opened = target;
        return new AlertRouters() {
            @Override
            public Outcome<List<AlertRouter>> all() {
                return routers;
            }

            @Override
            public void close() {
                routersClosed = true;
            }
        };
    }

    private int window(@Nullable Target target) {
        windows++;
        opened = target;
        return ExitCode.DONE;
    }

    @Override
    public SettingsStore settings() {
        return SettingsStore.open(home.resolve("settings.json"), (_, _) -> {}, InstantSource.system());
    }

    @Override
    public LayeredSecrets secrets() {
        return new LayeredSecrets(Optional::empty, FileSecrets.in(home));
    }

    @Override
    public Path sightings(Target target) {
        return home.resolve("sightings");
    }

    @Override
    public Path log() {
        return home.resolve("pharos.log");
    }

    @Override
    public Set<String> pages() {
        return Set.copyOf(List.of("fleet", "instance", "settings", "welcome"));
    }

    @Override
    public Set<String> pagesOfServers() {
        return Set.of("fleet", "instance");
    }

    @Override
    public Set<String> pagesOfOne() {
        return Set.of("instance");
    }

    @Override
    public Set<String> pagesAlone() {
        return Set.of("welcome");
    }

    @Override
    public List<String> views(String page) {
        return page.equals("fleet") ? List.of("table", "topology") : List.of();
    }

    @Override
    public Picture draw(Request request, @Nullable Servers servers) {
        drawn = request;
        whileDrawing.run();
        drawnFrom = servers == null ? "" : servers.target().environment().name();
        return picture;
    }
}
