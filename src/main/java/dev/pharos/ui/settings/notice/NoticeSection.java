package dev.pharos.ui.settings.notice;

import dev.pharos.settings.AlertNotices;
import dev.pharos.ui.fx.Choice;
import dev.pharos.ui.theme.Messages;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is told of alerts, a line each.
public final class NoticeSection extends VBox {
    private static final List<Integer> STORMS = List.of(1, 3, 5, 10, 20);

    private final Messages words = Messages.of(NoticeSection.class);
    private final ObservableValue<AlertNotices> notices;
    private final Consumer<UnaryOperator<AlertNotices>> change;
    private final Supplier<ZonedDateTime> now;

    /// @param notices as they are chosen, wherever that was
    /// @param change  chooses others
    /// @param now     by the clock on the wall
    public NoticeSection(
            ObservableValue<AlertNotices> notices,
            Consumer<UnaryOperator<AlertNotices>> change,
            Supplier<ZonedDateTime> now) {
        this.notices = notices;
        this.change = change;
        this.now = now;
        getStyleClass().add("ph-settings-lines");
        getChildren()
                .addAll(
                        summary(),
                        level("critical", AlertNotices.Levels::critical, AlertNotices.Levels::withCritical),
                        level("warning", AlertNotices.Levels::warning, AlertNotices.Levels::withWarning),
                        level("info", AlertNotices.Levels::info, AlertNotices.Levels::withInfo),
                        line(
                                "resolved",
                                AlertNotices.Resolved.values(),
                                AlertNotices::resolved,
                                AlertNotices::withResolved),
                        line("popups", AlertNotices.Popups.values(), AlertNotices::popups, AlertNotices::withPopups),
                        storm(),
                        rest(),
                        quiet(
                                "quiet",
                                AlertNotices.QuietHours.Use.values(),
                                AlertNotices.QuietHours::use,
                                AlertNotices.QuietHours::withUse),
                        whileQuiet(hours()),
                        whileQuiet(days()),
                        whileQuiet(quiet(
                                "through",
                                AlertNotices.QuietHours.Through.values(),
                                AlertNotices.QuietHours::through,
                                AlertNotices.QuietHours::withThrough)),
                        line(
                                "closing",
                                AlertNotices.Closing.values(),
                                AlertNotices::closing,
                                AlertNotices::withClosing));
    }

    private Node summary() {
        NoticeSummary summary = new NoticeSummary();
        Label text = new Label();
        text.setId("notice-summary");
        text.setWrapText(true);
        notices.subscribe(all -> text.setText(summary.of(all)));
        return text;
    }

    /// Another number, written into the file by hand, is none of these and stays.
    private Node storm() {
        Choice<Integer> choice = new Choice<>(
                "notice-storm",
                STORMS,
                count -> Integer.toString(count),
                count -> change.accept(all -> all.withStorm(count)));
        notices.subscribe(all -> choice.show(all.storm()));
        return line("storm", hint("storm"), choice);
    }

    private Node level(
            String key,
            Function<AlertNotices.Levels, AlertNotices.Attention> chosen,
            BiFunction<AlertNotices.Levels, AlertNotices.Attention, AlertNotices.Levels> changed) {
        return line(
                key,
                AlertNotices.Attention.values(),
                all -> chosen.apply(all.levels()),
                (all, attention) -> all.withLevels(changed.apply(all.levels(), attention)));
    }

    private <T> Node quiet(
            String key,
            T[] things,
            Function<AlertNotices.QuietHours, T> chosen,
            BiFunction<AlertNotices.QuietHours, T, AlertNotices.QuietHours> changed) {
        return line(
                key,
                things,
                all -> chosen.apply(all.quietHours()),
                (all, thing) -> all.withQuietHours(changed.apply(all.quietHours(), thing)));
    }

    private <T> Node line(
            String key,
            T[] things,
            Function<AlertNotices, T> chosen,
            BiFunction<AlertNotices, T, AlertNotices> changed) {
        Choice<T> choice = new Choice<>(
                "notice-" + key,
                List.of(things),
                thing -> named(key, thing),
                thing -> change.accept(all -> changed.apply(all, thing)));
        notices.subscribe(all -> choice.show(chosen.apply(all)));
        return line(key, hint(key), choice);
    }

    /// By the line that it is in where that has words of its own for it.
    private String named(String key, Object thing) {
        String own = key + "." + thing;
        return words.get(words.has(own) ? own : "choice." + thing);
    }

    /// Chosen is how long from now on; shown is until when.
    private Node rest() {
        Label hint = hint("rest");
        Choice<Rest> choice = new Choice<>(
                "notice-rest",
                List.of(Rest.values()),
                rest -> named("rest", rest),
                rest -> change.accept(all -> all.withDoNotDisturb(rest.until(now.get()))));
        notices.subscribe(all -> {
            ZonedDateTime present = now.get();
            Optional<Instant> until = all.doNotDisturb().filter(each -> each.isAfter(present.toInstant()));
            choice.show(until.isPresent() ? null : Rest.OFF);
            hint.setText(until.map(each -> words.get("rest.until", shown(each.atZone(present.getZone()))))
                    .orElseGet(() -> words.get("rest.hint")));
        });
        return line("rest", hint, choice);
    }

    private static String shown(ZonedDateTime time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(Locale.getDefault(Locale.Category.DISPLAY))
                .format(time);
    }

    private Node hours() {
        ClockField from =
                new ClockField("notice-from", words.get("from"), time -> changeQuiet(hours -> hours.withFrom(time)));
        ClockField until =
                new ClockField("notice-until", words.get("until"), time -> changeQuiet(hours -> hours.withUntil(time)));
        notices.subscribe(all -> {
            from.show(all.quietHours().from());
            until.show(all.quietHours().until());
        });
        HBox both = new HBox(from, new Label("–"), until);
        both.getStyleClass().add("ph-settings-line");
        return line("hours", hint("hours"), both);
    }

    private Node days() {
        DayChoice days = new DayChoice("notice-days", chosen -> changeQuiet(hours -> hours.withDays(chosen)));
        notices.subscribe(all -> days.show(all.quietHours().days()));
        return line("days", hint("days"), days);
    }

    private void changeQuiet(UnaryOperator<AlertNotices.QuietHours> changed) {
        change.accept(all -> all.withQuietHours(changed.apply(all.quietHours())));
    }

    private Node whileQuiet(Node line) {
        notices.subscribe(all -> {
            boolean used = all.quietHours().use() == AlertNotices.QuietHours.Use.ON;
            line.setVisible(used);
            line.setManaged(used);
        });
        return line;
    }

    private Label hint(String key) {
        Label hint = new Label(words.get(key + ".hint"));
        hint.getStyleClass().add("ph-form-note");
        hint.setWrapText(true);
        return hint;
    }

    private Node line(String key, Label hint, Node control) {
        VBox texts = new VBox(new Label(words.get(key)), hint);
        Region space = new Region();
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox line = new HBox(texts, space, control);
        line.getStyleClass().add("ph-settings-line");
        return line;
    }
}
