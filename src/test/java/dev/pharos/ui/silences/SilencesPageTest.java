package dev.pharos.ui.silences;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerting.AlertRouter;
import dev.pharos.alerting.FakeRouter;
import dev.pharos.alerting.HeldAlert;
import dev.pharos.alerting.Matcher;
import dev.pharos.alerting.Silence;
import dev.pharos.alerting.SilenceDraft;
import dev.pharos.outcome.Failure;
import dev.pharos.series.Labels;
import dev.pharos.source.QuietSource;
import dev.pharos.ui.fx.FxThread;
import dev.pharos.ui.fx.Screen;
import dev.pharos.ui.notes.LooseNotes;
import dev.pharos.ui.page.Crosshair;
import dev.pharos.ui.page.Motion;
import dev.pharos.ui.page.Page;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.PageContext;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.page.alert.AlertAccess;
import dev.pharos.ui.shell.picture.Forgetful;
import dev.pharos.ui.state.ViewState;
import dev.pharos.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SilencesPageTest {
    private static final long HOUR = 3_600_000;

    private final QuietSource source = new QuietSource() {
        @Override
        public long now() {
            return 1_790_000_000_000L;
        }
    };
    private final List<PageAddress> gone = new ArrayList<>();
    private @Nullable Screen screen;
    private @Nullable Page page;

    @AfterEach
    void close() throws Exception {
        if (page != null) {
            Page shown = page;
            Screen.on(() -> {
                shown.hide();
                return true;
            });
        }
        if (screen != null) {
            screen.close();
        }
    }

    @Test
    void aSilenceThatIsChosenIsToldInFull() throws Exception {
        Screen shown = open(router(), "");
        choose("disk");

        assertThat(texts())
                .contains("the larger disk", "kim", "disk", "instance=\"a:1\"", "Keeps quiet: 1", "Matches nothing");
        Screen.on(() -> {
            root().lookupAll(".hyperlink").forEach(link -> ((ButtonBase) link).fire());
            return true;
        });
        assertThat(gone).containsExactly(new PageAddress("alerts", "Downa:1"));
        shown.robot().type(KeyCode.ESCAPE);
        Screen.until("it is put away", () -> lookup("#silence-expire") == null);
    }

    @Test
    void theAddressNamesTheSilenceThatIsTold() throws Exception {
        open(router(), "disk");

        assertThat(Screen.on(() -> lookup("#silence-expire"))).isNotNull();
    }

    @Test
    void aSilenceIsMadeLongerByAKey() throws Exception {
        FakeRouter router = router();
        Screen shown = open(router, "");
        choose("disk");
        shown.robot().type(KeyCode.DIGIT4);

        Screen.until("it is made longer", () -> router.made().size() == 1);
        assertThat(router.made().getFirst()).satisfies(draft -> {
            assertThat(draft.id()).isEqualTo("disk");
            assertThat(draft.endsAt()).isEqualTo(source.now() + 6 * HOUR);
            assertThat(draft.createdBy()).isEqualTo("kim");
        });
    }

    @Test
    void endingOneNamesWhoIsHeardAgainAndIsNotTheFirstAnswer() throws Exception {
        FakeRouter router = router();
        Screen shown = open(router, "");
        choose("disk");
        shown.robot().type(KeyCode.X);
        Screen.until(
                "the question is there, and No has the keyboard",
                () -> lookup("#confirm-no") != null && lookup("#confirm-no").isFocused());

        assertThat(texts())
                .contains(
                        "End this silence now?",
                        "Alerts that somebody is told of again: 1",
                        "Down a:1",
                        "the larger disk – instance=\"a:1\"");
        press("#confirm-no");
        Screen.until("it is told of again", () -> lookup("#silence-expire") != null);
        assertThat(router.expired()).isEmpty();

        press("#silence-expire");
        press("#confirm-yes");
        Screen.until("it is ended", () -> router.expired().equals(List.of("disk")));
    }

    @Test
    void severalAreEndedAfterOneQuestion() throws Exception {
        FakeRouter router = router();
        Screen shown = open(router, "");
        choose("disk", "none", "over");
        assertThat(texts())
                .contains(
                        "Silences chosen: 3",
                        "Alerts that they keep quiet now: 1",
                        "Over already, and left as they are: 1");
        shown.robot().type(KeyCode.X);
        Screen.until("the question is there", () -> lookup("#confirm-yes") != null);

        assertThat(texts()).contains("End these 2 silences now?");
        press("#confirm-yes");
        Screen.until("both are ended", () -> router.expired().equals(List.of("disk", "none")));
    }

    @Test
    void severalAreMadeLongerAfterOneQuestion() throws Exception {
        FakeRouter router = router();
        open(router, "");
        choose("disk", "none");
        press("#silence-extend-0");
        Screen.until("the question is there", () -> lookup("#confirm-yes") != null);
        assertThat(texts()).contains("Let these 2 silences end later (+1 h)?");
        press("#confirm-yes");

        Screen.until("both are longer", () -> router.made().size() == 2);
        assertThat(router.made()).extracting(SilenceDraft::id).containsExactly("disk", "none");
    }

    @Test
    void whatTheServerSaysAgainstItIsToldOfEach() throws Exception {
        open(
                FakeRouter.refusing("http://am", new Failure.Rejected("http://am", "HTTP 500", "silence is over"))
                        .with(
                                silence("disk", "a:1", Silence.State.ACTIVE),
                                silence("none", "x:1", Silence.State.ACTIVE)),
                "");
        choose("disk", "none");
        press("#silence-expire");
        press("#confirm-yes");

        Screen.until(
                "it says so",
                () -> texts().stream()
                        .anyMatch(text -> text.startsWith("Done: 0 of 2. Not done:\nthe larger disk: ")
                                && text.contains("silence is over")
                                && text.contains("none: ")));
    }

    @Test
    void aSilenceIsChangedUnderItsOwnId() throws Exception {
        FakeRouter router = router();
        Screen shown = open(router, "");
        choose("disk");
        shown.robot().type(KeyCode.E);
        Screen.until("the form is there", () -> lookup("#silence-make") != null);
        Screen.on(() -> {
            input("#silence-comment").setText("an even larger disk");
            return true;
        });
        assertThat(texts()).contains("Change the silence");
        press("#silence-make");

        Screen.until("it is changed", () -> router.made().size() == 1);
        assertThat(router.made().getFirst())
                .isEqualTo(new SilenceDraft(
                        "disk",
                        List.of(Matcher.equal("instance", "a:1")),
                        0,
                        source.now() + 2 * HOUR,
                        "kim",
                        "an even larger disk"));
    }

    @Test
    void otherConditionsMakeItAnotherSilenceAndTheFormSaysSo() throws Exception {
        open(router(), "");
        choose("disk");
        press("#silence-change");
        Screen.on(() -> {
            input("#silence-matchers").setText("instance=b:1");
            return true;
        });

        assertThat(texts()).anyMatch(text -> text.startsWith("Other conditions make it another silence"));
    }

    @Test
    void oneThatIsOverIsMadeAgain() throws Exception {
        FakeRouter router = router();
        Screen shown = open(router, "");
        choose("over");
        shown.robot().type(KeyCode.R);
        Screen.until("the form is there", () -> lookup("#silence-make") != null);
        Screen.on(() -> {
            input("#silence-author").setText("lee");
            input("#silence-at").setText("2999-01-01 00:00");
            return true;
        });
        press("#silence-make");

        Screen.until("it is made", () -> router.made().size() == 1);
        assertThat(router.made().getFirst()).satisfies(draft -> {
            assertThat(draft.id()).isEmpty();
            assertThat(draft.matchers()).containsExactly(Matcher.equal("instance", "o:1"));
            assertThat(draft.comment()).isEqualTo("over");
        });
    }

    @Test
    void aNewOneNeedsATimeToCome() throws Exception {
        Screen shown = open(router(), "");
        shown.robot().type(KeyCode.N);
        Screen.until("the form is there", () -> lookup("#silence-make") != null);
        Screen.on(() -> {
            input("#silence-matchers").setText("a=b");
            input("#silence-author").setText("me");
            input("#silence-comment").setText("why");
            return true;
        });
        assertThat(Screen.on(() -> lookup("#silence-make").isDisabled())).isFalse();
        for (String at : List.of("teatime", "2001-01-01 00:00")) {
            Screen.on(() -> {
                input("#silence-at").setText(at);
                return true;
            });
            assertThat(Screen.on(() -> lookup("#silence-make").isDisabled()))
                    .as(at)
                    .isTrue();
        }
        assertThat(texts()).contains("2001-01-01 00:00 is over already");
    }

    @Test
    void filterStatesAndOrderChooseWhatIsListed() throws Exception {
        open(router(), "");
        assertThat(listed()).containsExactly("disk", "none", "over");
        assertThat(Screen.on(() -> ((Labeled) lookup("#silences-active")).getText()))
                .isEqualTo("Active 2");
        Screen.on(() -> {
            input("#silences-filter").setText("disk");
            return true;
        });
        assertThat(listed()).containsExactly("disk");
        Screen.on(() -> {
            input("#silences-filter").setText("");
            return true;
        });
        press("#silences-active");
        assertThat(listed()).containsExactly("over");
    }

    @Test
    void withoutSilencesItSaysSo() throws Exception {
        open(FakeRouter.holding("http://am"), "");

        assertThat(texts()).contains("There are no silences");
        press("#silences-new");
        assertThat(Screen.on(() -> lookup("#silence-make"))).isNotNull();
    }

    @Test
    void withoutAnAnswerItSaysWhy() throws Exception {
        Failure refused = new Failure.Refused("http://am", "connection refused");
        open(FakeRouter.failing("http://am", refused), "");

        assertThat(Objects.requireNonNull(page).state().get()).isEqualTo(new ViewState.Failed(refused));
    }

    @Test
    void withoutARouterItSaysThatNothingCanBeSilenced() throws Exception {
        open("");

        assertThat(texts()).contains("This Prometheus names no Alertmanager");
    }

    private FakeRouter router() {
        return FakeRouter.holding("http://am", held())
                .with(
                        silence("over", "o:1", Silence.State.EXPIRED),
                        silence("none", "x:1", Silence.State.ACTIVE),
                        silence("disk", "a:1", Silence.State.ACTIVE));
    }

    private Silence silence(String id, String instance, Silence.State state) {
        long end = source.now() + (state == Silence.State.EXPIRED ? -HOUR : id.equals("disk") ? 2 * HOUR : 3 * HOUR);
        String why = id.equals("disk") ? "the larger disk" : id;
        return new Silence(id, List.of(Matcher.equal("instance", instance)), 0, end, 1, "kim", why, state);
    }

    private static HeldAlert held() {
        return new HeldAlert(
                "Downa:1",
                Labels.of("alertname", "Down", "instance", "a:1", "severity", "critical"),
                Labels.EMPTY,
                HeldAlert.State.SUPPRESSED,
                1_000,
                2_000,
                1,
                "",
                List.of("mail"),
                List.of("disk"),
                List.of());
    }

    private Screen open(AlertRouter router, String select) throws Exception {
        return open(select, router);
    }

    private Screen open(String select, AlertRouter... routers) throws Exception {
        Screen.start();
        Page made = Screen.on(() -> SilencesPage.create(
                new PageAddress(SilencesPage.ID, select),
                new PageContext(
                        source,
                        AlertAccess.of(source, FakeRouter.all(routers)),
                        new WindowTime(source::now),
                        new Crosshair(),
                        gone::add,
                        Forgetful.of(Map.of()),
                        new LooseNotes(),
                        Theme.DARK.palette(),
                        Motion.NONE,
                        FxThread.executor())));
        page = made;
        Screen shown = Screen.show(made.view(), Theme.DARK);
        screen = shown;
        Screen.on(() -> {
            made.show();
            return true;
        });
        Screen.until("it is settled", () -> made.settled().get());
        Screen.on(() -> {
            made.view().applyCss();
            made.view().layout();
            return true;
        });
        return shown;
    }

    @SuppressWarnings("unchecked")
    private ListView<String> list() {
        return (ListView<String>) lookup("#silences-list");
    }

    private List<String> listed() throws Exception {
        return Screen.on(() -> List.copyOf(list().getItems()));
    }

    private void choose(String... ids) throws Exception {
        Screen.on(() -> {
            list().getSelectionModel().clearSelection();
            for (String id : ids) {
                list().getSelectionModel().select(id);
            }
            list().requestFocus();
            return true;
        });
        Screen.until("they are told of", () -> lookup(".ph-silence-detail") != null);
    }

    private void press(String id) throws Exception {
        Screen.until(id + " is there", () -> lookup(id) != null);
        Screen.on(() -> {
            ((ButtonBase) lookup(id)).fire();
            return true;
        });
    }

    private Node root() {
        return Objects.requireNonNull(page).view();
    }

    private Node lookup(String id) {
        return root().lookup(id);
    }

    private TextInputControl input(String id) {
        return (TextInputControl) lookup(id);
    }

    private List<String> texts() throws Exception {
        return Screen.on(() -> {
            root().applyCss();
            ((javafx.scene.Parent) root()).layout();
            return root().lookupAll(".label").stream()
                    .filter(Node::isVisible)
                    .map(node -> ((Labeled) node).getText())
                    .filter(text -> text != null && !text.isEmpty())
                    .toList();
        });
    }
}
