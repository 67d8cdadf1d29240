package dev.pharos.ui.chart.menu;

import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.Expression;
import dev.pharos.ui.chart.export.Csv;
import dev.pharos.ui.chart.export.FileNames;
import dev.pharos.ui.chart.export.Format;
import dev.pharos.ui.chart.export.Promql;
import dev.pharos.ui.chart.export.WholeFile;
import dev.pharos.ui.chart.export.Written;
import dev.pharos.ui.chart.svg.Svg;
import dev.pharos.ui.fx.FxThread;
import dev.pharos.ui.theme.Messages;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadFactory;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Takes along what is seen of a chart: into files and onto the clipboard. What is taken is what was seen when it was
/// asked for, however long the user looks for a folder. On the FX thread, but for painting and writing.
final class Exports {
    /// Pixels a unit of a picture that nobody chose a size for: it is crisp on every display.
    static final double USUAL = 2;

    private final Node chart;
    private final Sight sight;
    private final SaveDialog dialog;
    private final Messages words;
    private final Notice notice;
    /// Each file is written to its end, whatever else is saved meanwhile.
    private final ThreadFactory threads = Thread.ofVirtual().name("export-", 0).factory();

    Exports(Node chart, Sight sight, SaveDialog dialog, Messages words, Notice notice) {
        this.chart = chart;
        this.sight = sight;
        this.dialog = dialog;
        this.words = words;
        this.notice = notice;
    }

    /// Where there is nothing to take, that is said.
    private boolean isNothing() {
        boolean nothing = sight.data().isEmpty();
        if (nothing) {
            notice.done(words.get("nothing"));
        }
        return nothing;
    }

    void savePicture(double scale) {
        if (isNothing()) {
            return;
        }
        sight.picture(scale, this::start, picture -> save(Format.PNG, out -> out.write(picture.png())));
    }

    void copyPicture() {
        if (isNothing()) {
            return;
        }
        sight.picture(USUAL, this::start, picture -> {
            ClipboardContent content = new ClipboardContent();
            content.putImage(picture.image());
            copy(content, words.get("copied.picture"));
        });
    }

    void saveDrawing() {
        if (isNothing()) {
            return;
        }
        sight.drawing(about())
                .ifPresent(drawing -> save(Format.SVG, out -> {
                    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    Svg.write(drawing, writer);
                    writer.flush();
                }));
    }

    /// How many samples stand behind what is drawn.
    private String about() {
        List<ChartLine> shown = sight.shown();
        long samples = sight.data()
                .map(data -> shown.stream()
                        .map(ChartLine::series)
                        .mapToLong(series -> series.indexAtOrAfter(data.range().end() + 1)
                                - series.indexAtOrAfter(data.range().start()))
                        .sum())
                .orElse(0L);
        return words.get("svg.about", NumberFormat.getInstance().format(samples), shown.size());
    }

    void saveNumbers(Csv.Extent extent) {
        if (isNothing()) {
            return;
        }
        sight.data().ifPresent(data -> {
            Set<ChartLine> shown = Collections.newSetFromMap(new IdentityHashMap<>());
            shown.addAll(sight.shown());
            save(Format.CSV, out -> {
                Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                Csv.write(data, shown::contains, extent, writer);
                writer.flush();
            });
        });
    }

    void copyPromql() {
        List<Expression> asked = sight.asked();
        if (!asked.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(Promql.text(asked));
            copy(content, words.get("copied.promql", asked.size()));
        }
    }

    private void copy(ClipboardContent content, String done) {
        Clipboard.getSystemClipboard().setContent(content);
        notice.done(done);
    }

    private void start(Runnable task) {
        threads.newThread(task).start();
    }

    private void save(Format format, WholeFile.Content content) {
        Optional<ChartData> data = sight.data();
        if (data.isEmpty()) {
            return;
        }
        String name = FileNames.of(sight.title(), data.get().range(), sight.zone(), format);
        dialog.ask(chart.getScene() == null ? null : chart.getScene().getWindow(), name, format)
                .map(chosen -> FileNames.meant(chosen, format))
                .ifPresent(file -> write(file, content));
    }

    private void write(Path file, WholeFile.Content content) {
        Thread writing = threads.newThread(() -> {
            Written written = WholeFile.write(file, content);
            FxThread.executor().execute(() -> notice.tell(written));
        });
        notice.working(String.valueOf(file.getFileName()), writing::interrupt);
        writing.start();
    }
}
