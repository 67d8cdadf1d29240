package dev.pharos.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.cli.error.BugCode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BugNoticeTest {
    @Test
    void aBugThatHappensAgainAndAgainIsLoggedAndToldOnce() {
        List<Throwable> logged = new ArrayList<>();
        List<String> told = new ArrayList<>();
        BugNotice notice = new BugNotice((_, bug) -> logged.add(bug), told::add);
        List<Throwable> bugs = List.of(bug(), bug(), new ArithmeticException());

        bugs.forEach(bug -> notice.uncaughtException(Thread.currentThread(), bug));

        assertThat(logged).containsExactly(bugs.get(0), bugs.get(2));
        assertThat(told).containsExactly(BugCode.of(bugs.get(0)), BugCode.of(bugs.get(2)));
    }

    private static IllegalStateException bug() {
        return new IllegalStateException("always here");
    }
}
