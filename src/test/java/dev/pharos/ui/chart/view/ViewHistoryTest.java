package dev.pharos.ui.chart.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.TimeRange;
import dev.pharos.series.TimeSelection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ViewHistoryTest {
    private static final View LIVE = new View(new TimeSelection.Last(Duration.ofHours(1)), Map.of());
    private final ViewHistory history = new ViewHistory(LIVE);

    @Property
    void undoingAllMovesGoesThroughTheSameViewsBackwards(
            @ForAll @Size(max = 90) List<@IntRange(min = 0, max = 3) Integer> moves) {
        ViewHistory many = new ViewHistory(LIVE);
        List<View> seen = new ArrayList<>(List.of(LIVE));
        for (int move : moves) {
            View next = view(move, move % 2);
            many.enter(next);
            if (!next.equals(seen.getLast())) {
                seen.add(next);
            }
        }
        for (View view : seen.reversed()) {
            assertThat(many.current()).isEqualTo(view);
            many.undo();
        }
        assertThat(many.undo()).isFalse();
        for (View view : seen) {
            assertThat(many.current()).isEqualTo(view);
            many.redo();
        }
        assertThat(many.redo()).isFalse();
    }

    @Test
    void aNewMoveForgetsWhatWasUndone() {
        history.enter(view(1, 0));
        history.undo();
        history.enter(view(2, 0));

        assertThat(history.redo()).isFalse();
        assertThat(history.undo()).isTrue();
        assertThat(history.current()).isEqualTo(LIVE);
    }

    @Test
    void theOldestAreForgotten() {
        for (int i = 1; i <= ViewHistory.MOST + 10; i++) {
            history.enter(view(i, 0));
        }
        int back = 0;
        while (history.undo()) {
            back++;
        }

        assertThat(back).isEqualTo(ViewHistory.MOST);
        assertThat(history.current()).isEqualTo(view(10, 0));
    }

    @Test
    void aTimeThatTheWindowWentBackToIsGoneBackToHere() {
        history.enter(view(1, 0));
        history.meet(LIVE.time());
        assertThat(history.current()).isEqualTo(LIVE);
        assertThat(history.redo()).isTrue();

        history.undo();
        history.meet(view(1, 0).time());
        assertThat(history.current()).isEqualTo(view(1, 0));
        assertThat(history.redo()).isFalse();
    }

    @Test
    void atATimeChosenElsewhereAllValuesAreSeenWhichCanBeUndone() {
        history.enter(view(1, 7));
        history.meet(view(5, 0).time());

        assertThat(history.current()).isEqualTo(new View(view(5, 0).time(), Map.of()));
        history.undo();
        assertThat(history.current()).isEqualTo(view(1, 7));
    }

    private static View view(int hour, int low) {
        return new View(
                new TimeSelection.Fixed(new TimeRange(hour * 3_600_000L, (hour + 1) * 3_600_000L)),
                low == 0 ? Map.of() : Map.of("memory", new ValueRange(low, low + 1)));
    }
}
