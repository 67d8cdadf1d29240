package dev.pharos.ui.alerts.saved;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerts.AlertState;
import dev.pharos.alerts.Grouping;
import dev.pharos.ui.page.ViewMemory;
import dev.pharos.ui.shell.picture.Forgetful;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedViewsTest {
    private final ViewMemory memory = Forgetful.of(Map.of());
    private final SavedViews views = new SavedViews(memory);

    @Test
    void whatIsKeptIsReadAgainByAnotherWindow() {
        SavedView odd = new SavedView(
                "야간: 100 % + \"x\"",
                "instance=~\"10\\\\..*\" a:b", EnumSet.of(AlertState.FIRING, AlertState.INHIBITED), Grouping.NOTIFIED);
        SavedView none = new SavedView("b", "", Set.of(), Grouping.NONE);
        views.keep(odd);
        views.keep(none);

        assertThat(new SavedViews(memory).all()).containsExactly(none, odd);
        assertThat(new SavedViews(memory).named("b")).contains(none);
    }

    @Test
    void aNameIsThereOnce() {
        SavedView first = view("a", "one");
        views.keep(first);
        views.keep(view("a", "two"));
        views.keep(view("b", "three"));
        assertThat(views.all()).containsExactly(view("a", "two"), view("b", "three"));

        views.rename(view("b", "three"), "a");
        assertThat(views.all()).containsExactly(view("a", "three"));
        views.rename(view("a", "three"), "c");
        assertThat(views.all()).containsExactly(view("c", "three"));
        views.delete(view("c", "three"));
        assertThat(views.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a:b:FIRING", "%:b:FIRING:none", "a:b:c:d:e"})
    void whatSomebodyElseWroteIsLeftOut(String written) {
        memory.remember("alerts.views", written + " c:d:NONSENSE,FIRING:unheard_of");

        assertThat(views.all()).containsExactly(new SavedView("c", "d", Set.of(AlertState.FIRING), Grouping.NONE));
    }

    private static SavedView view(String name, String filter) {
        return new SavedView(name, filter, EnumSet.allOf(AlertState.class), Grouping.NODE);
    }
}
