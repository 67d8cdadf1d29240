package dev.pharos.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NoteTest {
    @Test
    void aNoteIsOneLineWithSomethingInIt() {
        assertThat(Note.of(1, "  failover ", Note.Kind.NOTE).text()).isEqualTo("failover");
        for (String text : new String[] {"", "  ", "two\nlines", "bell\u0007", "x".repeat(Note.LONGEST + 1)}) {
            assertThat(Note.isText(text)).isFalse();
            assertThatThrownBy(() -> new Note("n", 1, text, Note.Kind.NOTE))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
