package dev.pharos.cli;

import dev.pharos.cli.error.CommandFailure;
import dev.pharos.cli.error.ExitCode;
import dev.pharos.cli.program.PagePicture;
import dev.pharos.cli.program.PictureSize;
import dev.pharos.cli.program.Program;
import dev.pharos.cli.program.Target;
import dev.pharos.series.TimeExpression;
import dev.pharos.series.TimeRange;
import dev.pharos.series.TimeSelection;
import dev.pharos.settings.Appearance;
import dev.pharos.source.MetricSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Draws a page into a PNG file, with no display.
@Command(name = "render", mixinStandardHelpOptions = true, sortOptions = false, abbreviateSynopsis = true)
final class RenderCommand implements Callable<Integer> {
    private static final long HOUR = Duration.ofHours(1).toMillis();

    private final Program program;

    @Parameters(paramLabel = "PAGE")
    private String page = "";

    @Option(names = "--from", paramLabel = "T")
    private @Nullable TimeExpression from;

    @Option(names = "--to", paramLabel = "T")
    private TimeExpression to = new TimeExpression.Relative(0);

    @Option(names = "--compare", paramLabel = "D")
    private Duration compare = Duration.ZERO;

    @Option(names = "--select", paramLabel = "INSTANCE", defaultValue = "")
    private String select = "";

    @Option(names = "--view", paramLabel = "table|topology", defaultValue = "")
    private String view = "";

    @Option(names = "--size", paramLabel = "WIDTHxHEIGHT")
    private @Nullable PictureSize size;

    @Option(names = "--theme", paramLabel = "dark|light", defaultValue = "dark")
    private Appearance.ThemeChoice theme = Appearance.ThemeChoice.DARK;

    @Option(names = "--lang", paramLabel = "en|ko", defaultValue = "en")
    private Appearance.LanguageChoice language = Appearance.LanguageChoice.ENGLISH;

    @Option(names = "--out", paramLabel = "FILE.png", required = true)
    private @Nullable Path out;

    @Mixin
    private ServerOptions server = new ServerOptions();

    RenderCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        PagePicture drawing = program.pictures().get();
        if (!drawing.pages().contains(page)) {
            throw CommandFailure.usage("page", page, String.join(", ", new TreeSet<>(drawing.pages())));
        }
        if (drawing.pagesOfOne().contains(page) && select.isBlank()) {
            throw CommandFailure.usage("select", page);
        }
        if (drawing.pagesAlone().contains(page) && !select.isBlank()) {
            throw CommandFailure.usage("nothingToSelect", page);
        }
        checkView(drawing.views(page));
        Target target = drawing.pagesOfServers().contains(page)
                ? server.required(program)
                : server.given(program).orElse(null);
        // One line draws any page: what stands alone does without the server that is named for the others.
        if (target == null || drawing.pagesAlone().contains(page)) {
            draw(drawing, null, System.currentTimeMillis());
        } else {
            drawFrom(drawing, target);
        }
        return ExitCode.DONE;
    }

    private void checkView(List<String> views) {
        if (!view.isEmpty() && views.isEmpty()) {
            throw CommandFailure.usage("oneView", page);
        }
        if (!view.isEmpty() && !views.contains(view)) {
            throw CommandFailure.usage("view", view, String.join(", ", views));
        }
    }

    private void drawFrom(PagePicture drawing, Target target) {
        try (var _ = target.secrets();
                MetricSource source = program.sources().opened(target)) {
            // A server that cannot be asked fails here, before anything is drawn.
            draw(drawing, new PagePicture.Servers(target, source), Present.of(source));
        }
    }

    private void draw(PagePicture drawing, PagePicture.@Nullable Servers servers, long now) {
        if (out == null) {
            throw new IllegalStateException("picocli lets nobody through without --out");
        }
        if (to.at(now) <= start().at(now)) {
            throw CommandFailure.usage("endBeforeStart", "--from", "--to");
        }
        try (PictureFile file = PictureFile.prepare(out)) {
            PictureSize chosen = size == null ? drawing.usualSize(page) : size;
            PagePicture.Request request = new PagePicture.Request(
                    page, select.strip(), view, selection(now), compare, chosen, theme, language);
            switch (drawing.draw(request, servers)) {
                case PagePicture.Picture.Drawn(byte[] png, var undrawn) -> {
                    file.write(png);
                    complainOf(undrawn);
                }
                case PagePicture.Picture.NoSuch(String name) -> throw CommandFailure.failed("noSuch", page, name);
                case PagePicture.Picture.Several(String name, List<String> keys) ->
                    throw CommandFailure.failed("several", page, name, String.join(", ", keys));
                case PagePicture.Picture.Failed(var failure) -> throw CommandFailure.of(failure);
                case PagePicture.Picture.Unfinished(Duration patience) ->
                    throw CommandFailure.failed("unfinished", page, patience.toSeconds());
            }
        }
    }

    /// A picture with holes is better than none, but nobody should take it for the whole.
    private void complainOf(List<PagePicture.Undrawn> undrawn) {
        if (!undrawn.isEmpty()) {
            String titles = undrawn.stream().map(PagePicture.Undrawn::title).collect(Collectors.joining(", "));
            throw CommandFailure.of(undrawn.getFirst().failure(), "undrawn", page, titles);
        }
    }

    /// Up to the present is what a window shows that follows it; anything else is a range that stays.
    /// As it was given, else an hour before the end.
    private TimeExpression start() {
        TimeExpression given = from;
        if (given != null) {
            return given;
        }
        return switch (to) {
            case TimeExpression.Relative(long offset) -> new TimeExpression.Relative(offset - HOUR);
            case TimeExpression.Absolute(long time) -> new TimeExpression.Absolute(time - HOUR);
        };
    }

    private TimeSelection selection(long now) {
        TimeExpression start = start();
        return start instanceof TimeExpression.Relative(long offset) && to.equals(new TimeExpression.Relative(0))
                ? new TimeSelection.Last(Duration.ofMillis(-offset))
                : new TimeSelection.Fixed(new TimeRange(start.at(now), to.at(now)));
    }
}
