package dev.pharos.ui.instance.asked;

import dev.pharos.dashboard.Answer;
import dev.pharos.dashboard.RangeQuery;
import dev.pharos.ui.fx.Latest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Gathers answers from many threads, the newest of each question, and hands over what came together: one run on the FX
/// thread however many come.
public final class Inbox implements Consumer<Answer> {
    private final Map<RangeQuery, Answer> waiting = new ConcurrentHashMap<>();
    private final Latest<Inbox> signal;
    private final Consumer<List<Answer>> sink;

    public Inbox(Executor ui, Consumer<List<Answer>> sink) {
        this.sink = sink;
        this.signal = new Latest<>(ui, Inbox::deliver);
    }

    @Override
    public void accept(Answer answer) {
        waiting.put(answer.query(), answer);
        signal.accept(this);
    }

    private void deliver() {
        List<Answer> answers = new ArrayList<>();
        for (RangeQuery query : List.copyOf(waiting.keySet())) {
            Answer answer = waiting.remove(query);
            if (answer != null) {
                answers.add(answer);
            }
        }
        sink.accept(answers);
    }
}
