package dev.pharos.ui.fx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Spreads what many nodes of a scene have to do in their layouts over its pulses: of all that are due at once, each
/// pulse does as many as it has time for, so that no frame comes late. On the FX thread.
public final class Turns {
    /// Of a pulse, in nanoseconds: a quarter of a frame of sixty a second. What is done has its bounds taken and is
    /// rendered in the same frame, in software for two times as long.
    private static final long SHARE = 4_000_000;

    /// After so many nanoseconds a node waits no longer: where there is more to do than time, it comes late and is
    /// done.
    private static final long PATIENCE = 200_000_000;

    /// The same of a node that waits for something else to be done first.
    private static final long LONG_PATIENCE = 1_000_000_000;

    /// Those whose turn it was not in the last pulse and since when they wait, and the same of this one.
    private Map<Parent, Long> before = new HashMap<>();
    private Map<Parent, Long> waiting = new HashMap<>();
    private boolean inPulse;
    private long spent;

    private Turns(Scene scene) {
        scene.addPreLayoutPulseListener(this::begin);
        scene.addPostLayoutPulseListener(this::end);
    }

    private static Turns of(Scene scene) {
        return (Turns) scene.getProperties().computeIfAbsent(Turns.class, _ -> new Turns(scene));
    }

    /// When something is due.
    public enum Due {
        /// In this pulse.
        NOW,
        /// In one of the next pulses, when it is its turn.
        SOON,
        /// Some pulses later: it waits for something else, and is asked again in each of them.
        LATER
    }

    /// Does what is due in a node's layout if it is its turn. Otherwise the node is laid out again in the next pulse.
    /// It is always its turn in a layout that is part of no pulse, as that of a picture is.
    ///
    /// @return whether it was done
    public static boolean run(Parent node, Due due, Runnable work) {
        Scene scene = node.getScene();
        if (scene == null) {
            work.run();
            return true;
        }
        return of(scene).take(node, due, work);
    }

    private boolean take(Parent node, Due due, Runnable work) {
        long start = System.nanoTime();
        long since = before.getOrDefault(node, start);
        if (inPulse && waits(due, start - since)) {
            waiting.put(node, since);
            return false;
        }
        work.run();
        spent += System.nanoTime() - start;
        waiting.remove(node);
        return true;
    }

    private boolean waits(Due due, long waited) {
        return switch (due) {
            case NOW -> false;
            case SOON -> spent >= SHARE && waited < PATIENCE;
            case LATER -> waited < LONG_PATIENCE;
        };
    }

    private void begin() {
        Map<Parent, Long> last = before;
        last.clear();
        before = waiting;
        waiting = last;
        spent = 0;
        inPulse = true;
    }

    private void end() {
        inPulse = false;
        for (Parent node : List.copyOf(waiting.keySet())) {
            node.requestLayout();
        }
    }
}
