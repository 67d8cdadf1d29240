package dev.pharos.ui.history;

import dev.pharos.alerts.history.AlertEpisode;
import dev.pharos.alerts.history.EpisodeCsv;
import dev.pharos.ui.chart.export.FileNames;
import dev.pharos.ui.chart.export.Format;
import dev.pharos.ui.chart.export.WholeFile;
import dev.pharos.ui.chart.export.Written;
import dev.pharos.ui.chart.menu.FileDialog;
import dev.pharos.ui.chart.menu.SaveDialog;
import dev.pharos.ui.fx.FxThread;
import dev.pharos.ui.state.Action;
import dev.pharos.ui.state.Banner;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.theme.Messages;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/// Takes along the episodes of what is listed, and says what became of that. On the FX thread, but for writing.
final class HistoryExport {
    private final HistoryViewModel model;
    private final HistoryWords words;
    private final Messages fates = Messages.of(FileDialog.class);
    private final SaveDialog dialog;
    private final Supplier<ZoneId> zone;
    private final Banner banner = new Banner();

    HistoryExport(HistoryViewModel model, HistoryWords words, SaveDialog dialog, Supplier<ZoneId> zone) {
        this.model = model;
        this.words = words;
        this.dialog = dialog;
        this.zone = zone;
        hide();
    }

    /// Where it is said.
    Banner banner() {
        return banner;
    }

    void copy() {
        List<AlertEpisode> episodes = model.episodes();
        StringWriter text = new StringWriter();
        try {
            EpisodeCsv.write(episodes, model.readingProperty().get().now(), HistoryExport::safe, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(text.toString());
        Clipboard.getSystemClipboard().setContent(content);
        say(Status.OK, words.get("csv.copied", episodes.size()));
    }

    void save() {
        List<AlertEpisode> episodes = model.episodes();
        HistoryViewModel.Reading reading = model.readingProperty().get();
        String name = FileNames.of(words.get("csv.name"), reading.range(), zone.get(), Format.CSV);
        dialog.ask(banner.getScene() == null ? null : banner.getScene().getWindow(), name, Format.CSV)
                .map(chosen -> FileNames.meant(chosen, Format.CSV))
                .ifPresent(file -> write(file, episodes, reading.now()));
    }

    private void write(Path file, List<AlertEpisode> episodes, long now) {
        Thread.ofVirtual().name("export").start(() -> {
            Written written = WholeFile.write(file, out -> {
                Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                EpisodeCsv.write(episodes, now, HistoryExport::safe, writer);
                writer.flush();
            });
            FxThread.executor().execute(() -> tell(written));
        });
    }

    private void tell(Written written) {
        switch (written) {
            case Written.Done(Path file) -> say(Status.OK, fates.get("saved", file.toString()));
            case Written.Cancelled _ -> say(Status.INFO, fates.get("cancelled"));
            case Written.Failed(Path file, Written.Cause cause, String detail) -> {
                @Nullable Path place = cause == Written.Cause.NO_FOLDER ? file.getParent() : file;
                say(Status.CRITICAL, fates.get("failed." + cause.name(), String.valueOf(place), detail));
            }
        }
    }

    private void say(Status status, String text) {
        banner.show(status, text, new Action(fates.get("close"), this::hide));
        banner.setVisible(true);
        banner.setManaged(true);
    }

    private void hide() {
        banner.setVisible(false);
        banner.setManaged(false);
    }

    /// What a spreadsheet would take for a formula begins with a space.
    private static String safe(String field) {
        return field.isEmpty() || "=+@-".indexOf(field.charAt(0)) < 0 ? field : " " + field;
    }
}
