package dev.pharos.ui.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerting.FakeRouter;
import dev.pharos.alerting.HeldAlert;
import dev.pharos.alerting.Matcher;
import dev.pharos.alerting.Silence;
import dev.pharos.outcome.Failure;
import dev.pharos.series.Labels;
import dev.pharos.source.QuietSource;
import dev.pharos.ui.fx.FxThread;
import dev.pharos.ui.fx.Screen;
import dev.pharos.ui.notes.LooseNotes;
import dev.pharos.ui.page.Crosshair;
import dev.pharos.ui.page.Motion;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.PageContext;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.page.alert.AlertAccess;
import dev.pharos.ui.shell.picture.Forgetful;
import dev.pharos.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AlertsPageTest {
    private final QuietSource source = new QuietSource();
    private final List<PageAddress> gone = new ArrayList<>();
    private @Nullable Screen screen;
    private @Nullable AlertsPage page;

    @AfterEach
    void close() throws Exception {
        if (page != null) {
            AlertsPage shown = page;
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
    void anAlertThatIsChosenIsToldInFull() throws Exception {
        Screen shown = open(FakeRouter.holding("http://am", held("RedisDown", "a:1", List.of())));
        click(shown, "RedisDown");

        assertThat(texts()).contains("a:1", "critical", "Firing", "mail", "it is down", "https://runbooks/redis-down");
        shown.robot().type(KeyCode.ESCAPE);
        Screen.until("it is put away", () -> !texts().contains("https://runbooks/redis-down"));
    }

    @Test
    void theRunbookOfAShippedRuleIsReadBesideItsAlert() throws Exception {
        Screen shown = open(
                FakeRouter.holding("http://am", held("RedisDown", "a:1", List.of()), held("MyOwn", "b:1", List.of())));
        click(shown, "b:1");
        Screen.until("it is told", () -> lookup("#detail-silence") != null);
        assertThat(Screen.on(() -> lookup("#runbook-title"))).isNull();

        click(shown, "a:1");
        Screen.until("its runbook is named", () -> lookup("#runbook-title") != null);
        assertThat(Screen.on(() -> ((Labeled) lookup("#runbook-title")).getText()))
                .isEqualTo("Redis does not answer");
        assertThat(Screen.on(() -> lookup("#runbook-text").isVisible())).isFalse();
        press("#runbook-title");
        Screen.until("it is open", () -> lookup("#runbook-text").isVisible());
        assertThat(texts()).contains("What it means", "What to do");
        press("#runbook-title");
        Screen.until("it is shut", () -> !lookup("#runbook-text").isVisible());
    }

    @Test
    void aSilenceIsMadeOfAnAlertOnceItSaysWhy() throws Exception {
        FakeRouter router = FakeRouter.holding(
                "http://am", held("RedisDown", "a:1", List.of()), held("RedisDown", "b:1", List.of()));
        Screen shown = open(router);
        click(shown, "a:1");
        shown.robot().type(KeyCode.S);
        Screen.until("the form is there", () -> lookup("#silence-make") != null);

        assertThat(Screen.on(() -> lookup("#silence-make").isDisabled())).isTrue();
        assertThat(texts()).anyMatch(text -> text.startsWith("Alerts that it matches now: 1"));
        Screen.on(() -> {
            input("#silence-matchers").setText("alertname=RedisDown\ninstance=~(");
            return true;
        });
        assertThat(texts()).contains("“instance=~(” has a value that is not a regular expression");
        Screen.on(() -> {
            input("#silence-matchers").setText("alertname=RedisDown");
            input("#silence-author").setText("me");
            input("#silence-comment").setText("moving");
            return true;
        });
        assertThat(texts()).anyMatch(text -> text.startsWith("Alerts that it matches now: 2"));
        press("#silence-make");
        Screen.until("it is made", () -> router.made().size() == 1);
        Screen.until("the form is put away", () -> lookup("#silence-make") == null);

        assertThat(router.made().getFirst()).satisfies(draft -> {
            assertThat(draft.matchers()).containsExactly(Matcher.equal("alertname", "RedisDown"));
            assertThat(draft.endsAt() - draft.startsAt()).isEqualTo(3_600_000);
            assertThat(draft.createdBy()).isEqualTo("me");
            assertThat(draft.comment()).isEqualTo("moving");
        });
    }

    /// The key that opens the form is no part of what is written, also the second time.
    @Test
    void theKeysOfThePageAreNotTyped() throws Exception {
        Screen shown = open(FakeRouter.holding("http://am", held("RedisDown", "a:1", List.of())));
        for (int i = 0; i < 2; i++) {
            click(shown, "a:1");
            shown.robot().type(KeyCode.S);
            Screen.until(
                    "the form is there",
                    () -> lookup("#silence-comment") != null
                            && lookup("#silence-comment").isFocused());
            assertThat(Screen.on(() -> input("#silence-comment").getText())).isEmpty();
            shown.robot().type(KeyCode.ESCAPE);
            Screen.until("the form is put away", () -> lookup("#silence-comment") == null);
        }
        shown.robot().type(KeyCode.SLASH);
        Screen.until(
                "the filter has the keyboard", () -> input("#alerts-filter").isFocused());
        assertThat(Screen.on(() -> input("#alerts-filter").getText())).isEmpty();
    }

    /// Words are looked for in annotations as well: no matcher can do that.
    @Test
    void aSilenceOfTheFilterSaysWhatItLeavesOut() throws Exception {
        open(FakeRouter.holding("http://am", held("RedisDown", "a:1", List.of())));
        Screen.on(() -> {
            input("#alerts-filter").setText("severity=critical redis");
            return true;
        });
        press("#alerts-silence");
        Screen.until("the form is there", () -> lookup("#silence-make") != null);

        assertThat(Screen.on(() -> input("#silence-matchers").getText())).isEqualTo("severity=\"critical\"");
        assertThat(texts()).anyMatch(text -> text.startsWith("“redis” of the filter cannot be part of a silence"));
    }

    @Test
    void whatTheServerSaysAgainstItStandsInTheForm() throws Exception {
        open(FakeRouter.refusing(
                "http://am",
                new Failure.Rejected("http://am", "HTTP 400", "end time must not be modified"),
                held("RedisDown", "a:1", List.of())));
        press("#alerts-silence");
        Screen.until("the form is there", () -> lookup("#silence-make") != null);
        Screen.on(() -> {
            input("#silence-matchers").setText("a=b");
            input("#silence-author").setText("me");
            input("#silence-comment").setText("why");
            return true;
        });
        press("#silence-make");

        Screen.until("it says so", () -> texts().stream().anyMatch(text -> text.contains("must not be modified")));
        assertThat(Screen.on(() -> input("#silence-comment").getText())).isEqualTo("why");
    }

    @Test
    void aSilenceIsEndedWhereItIsTold() throws Exception {
        FakeRouter router = FakeRouter.holding("http://am", held("RedisDown", "a:1", List.of("s1")))
                .with(new Silence(
                        "s1",
                        List.of(Matcher.equal("instance", "a:1")),
                        0,
                        source.now() + 1_000_000,
                        1,
                        "kim",
                        "the larger disk",
                        Silence.State.ACTIVE));
        Screen shown = open(router);
        click(shown, "RedisDown");

        assertThat(texts()).contains("the larger disk", "Silenced");
        Screen.on(() -> {
            root().lookupAll(".button").stream()
                    .filter(node ->
                            node instanceof Button button && button.getText().equals("End this silence"))
                    .forEach(node -> ((Button) node).fire());
            return true;
        });
        Screen.until("it is ended", () -> router.expired().equals(List.of("s1")));
    }

    @Test
    void aGroupIsSilencedFromItsHeading() throws Exception {
        Screen shown = open(FakeRouter.holding(
                "http://am", held("RedisDown", "a:1", List.of()), held("NodeDown", "a:1", List.of())));
        Screen.on(() -> {
            ((javafx.scene.control.MenuButton) lookup("#alerts-grouping"))
                    .getItems().stream()
                            .filter(item -> "node".equals(item.getText()))
                            .forEach(item -> item.fire());
            @SuppressWarnings("unchecked")
            ListView<AlertLine> list = (ListView<AlertLine>) lookup("#alerts-list");
            list.getSelectionModel().select(0);
            list.requestFocus();
            return true;
        });
        shown.robot().type(KeyCode.S);
        Screen.until("the form is there", () -> lookup("#silence-make") != null);

        assertThat(Screen.on(() -> input("#silence-matchers").getText()))
                .isEqualTo("instance=~\"(.*[/@])?a([:/].*)?\"");
        assertThat(texts()).anyMatch(text -> text.startsWith("Alerts that it matches now: 2"));
    }

    @Test
    void theWayOfAnAlertAndWhatInhibitsItAreTold() throws Exception {
        HeldAlert quiet = new HeldAlert(
                "q",
                Labels.of("alertname", "RedisDown", "instance", "a:1", "node", "n1", "severity", "critical"),
                Labels.EMPTY,
                HeldAlert.State.SUPPRESSED,
                1_000,
                2_000,
                1,
                "",
                List.of("dba"),
                List.of(),
                List.of("NodeDownn:1"));
        HeldAlert node = new HeldAlert(
                "NodeDownn:1",
                Labels.of("alertname", "NodeDown", "instance", "n:1", "node", "n1"),
                Labels.EMPTY,
                HeldAlert.State.ACTIVE,
                1_000,
                2_000,
                1,
                "",
                List.of("everybody"),
                List.of(),
                List.of());
        Screen shown = open(FakeRouter.holding("http://am", quiet, node).configured("""
                route:
                  receiver: everybody
                  group_by: [node]
                  routes:
                    - matchers: [severity="critical"]
                      receiver: dba
                      group_wait: 10s
                inhibit_rules:
                  - source_matchers: [alertname="NodeDown"]
                    target_matchers: [alertname=~"Redis.*"]
                    equal: [node]
                """));
        click(shown, "RedisDown");
        Screen.until("its way is told", () -> texts().contains("dba") && texts().contains("Told together by node"));

        assertThat(texts())
                .contains(
                        "Every alert",
                        "severity=\"critical\"",
                        "First after 10 s, what comes to a group after 5 min, the same again after 4 h",
                        "alertname=\"NodeDown\"",
                        "alertname=~\"Redis.*\"",
                        "and the same node");
        Screen.on(() -> {
            ((ButtonBase) lookup("#alert-inhibitors .hyperlink")).fire();
            return true;
        });
        Screen.until(
                "the other one is told", () -> texts().contains("None of the 1 routes matches: the root tells of it"));
    }

    @Test
    void aConfigurationThatCannotBeReadIsSaidTo() throws Exception {
        Screen shown = open(FakeRouter.holding("http://am", held("RedisDown", "a:1", List.of()))
                .configured("route: [a]"));
        click(shown, "RedisDown");

        Screen.until(
                "it says so",
                () -> texts().stream()
                        .anyMatch(text -> text.startsWith("The configuration of the Alertmanager could not be read.")
                                && text.contains("route is no mapping")));
    }

    @Test
    void whatIsLookedAtIsKeptUnderAName() throws Exception {
        Screen shown = open(FakeRouter.holding("http://am", held("RedisDown", "a:1", List.of())));
        Screen.on(() -> {
            input("#alerts-filter").setText("severity=critical");
            lookup("#alerts-list").requestFocus();
            return true;
        });
        shown.robot().press(KeyCode.SHIFT).type(KeyCode.V).release(KeyCode.SHIFT);
        Screen.until("a name can be typed", () -> lookup("#views-name").isFocused());
        Screen.on(() -> {
            input("#views-name").setText("the worst");
            return true;
        });
        shown.robot().type(KeyCode.ENTER);
        Screen.until("it is kept", () -> !lookup("#views-name").getParent().isVisible());
        assertThat(Screen.on(() -> input("#alerts-filter").getText())).isEqualTo("severity=critical");

        assertThat(Screen.on(() -> {
                    input("#alerts-filter").setText("");
                    javafx.scene.control.MenuButton views = (javafx.scene.control.MenuButton) lookup("#alerts-views");
                    views.show();
                    ((javafx.scene.control.Menu) views.getItems().getFirst())
                            .getItems()
                            .getFirst()
                            .fire();
                    views.hide();
                    return input("#alerts-filter").getText();
                }))
                .isEqualTo("severity=critical");
    }

    @Test
    void aRouterThatDoesNotAnswerIsSaidTo() throws Exception {
        open(FakeRouter.failing("http://am", new Failure.Refused("http://am", "connection refused")));

        assertThat(texts()).anyMatch(text -> text.contains("No Alertmanager answered"));
        assertThat(texts()).contains("No alert is on");
    }

    private Screen open(FakeRouter router) throws Exception {
        Screen.start();
        AlertsPage made = Screen.on(() -> (AlertsPage) AlertsPage.create(
                PageAddress.of(AlertsPage.ID),
                new PageContext(
                        source,
                        AlertAccess.of(source, FakeRouter.all(router)),
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

    /// Selects the line that says so.
    private void click(Screen shown, String words) throws Exception {
        Screen.on(() -> {
            @SuppressWarnings("unchecked")
            ListView<AlertLine> list = (ListView<AlertLine>) root().lookup("#alerts-list");
            for (AlertLine line : list.getItems()) {
                if (line instanceof AlertLine.Row row
                        && (row.alert().name() + row.alert().labels()).contains(words)) {
                    list.getSelectionModel().select(line);
                    break;
                }
            }
            list.requestFocus();
            return true;
        });
        assertThat(shown).isNotNull();
    }

    private void press(String id) throws Exception {
        Screen.on(() -> {
            ((ButtonBase) lookup(id)).fire();
            return true;
        });
    }

    private Node root() {
        return java.util.Objects.requireNonNull(page).view();
    }

    private Node lookup(String id) {
        return root().lookup(id);
    }

    private TextInputControl input(String id) {
        return (TextInputControl) lookup(id);
    }

    private List<String> texts() throws Exception {
        return Screen.on(
                () -> Stream.concat(root().lookupAll(".label").stream(), root().lookupAll(".ph-web-link").stream())
                        .filter(Node::isVisible)
                        .map(node -> ((Labeled) node).getText())
                        .filter(text -> text != null && !text.isEmpty())
                        .toList());
    }

    private static HeldAlert held(String name, String instance, List<String> silencedBy) {
        return new HeldAlert(
                name + instance,
                Labels.of("alertname", name, "instance", instance, "severity", "critical"),
                Labels.of("summary", "it is down", "runbook", "https://runbooks/redis-down"),
                silencedBy.isEmpty() ? HeldAlert.State.ACTIVE : HeldAlert.State.SUPPRESSED,
                1_000,
                2_000,
                1,
                "",
                List.of("mail"),
                silencedBy,
                List.of());
    }
}
