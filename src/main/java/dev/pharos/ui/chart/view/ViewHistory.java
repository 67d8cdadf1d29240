package dev.pharos.ui.chart.view;

import dev.pharos.series.TimeSelection;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The views that one came through, to be undone and done again; the oldest are forgotten.
public final class ViewHistory {
    /// As many as the window's own history.
    static final int MOST = 100;

    private final Deque<View> earlier = new ArrayDeque<>();
    private final Deque<View> later = new ArrayDeque<>();
    private View current;

    public ViewHistory(View first) {
        current = first;
    }

    public View current() {
        return current;
    }

    /// A move led here. What was undone before is forgotten; where nothing has changed, nothing happens.
    public void enter(View next) {
        if (!next.equals(current)) {
            push(earlier, current);
            later.clear();
            current = next;
        }
    }

    /// The time was changed by other means. Where that led back or forward, so it is here; at any other time all values
    /// are seen.
    public void meet(TimeSelection time) {
        if (isAt(time, earlier.peek())) {
            undo();
        } else if (isAt(time, later.peek())) {
            redo();
        } else {
            enter(new View(time, Map.of()));
        }
    }

    private static boolean isAt(TimeSelection time, @Nullable View view) {
        return view != null && view.time().equals(time);
    }

    /// Goes back one move.
    ///
    /// @return false where there is none
    public boolean undo() {
        return go(earlier, later);
    }

    /// Goes forward to what was undone.
    ///
    /// @return false where nothing was
    public boolean redo() {
        return go(later, earlier);
    }

    private boolean go(Deque<View> from, Deque<View> to) {
        View next = from.poll();
        if (next == null) {
            return false;
        }
        push(to, current);
        current = next;
        return true;
    }

    private static void push(Deque<View> views, View view) {
        views.push(view);
        if (views.size() > MOST) {
            views.removeLast();
        }
    }
}
