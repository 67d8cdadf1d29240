package dev.pharos.ui.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTextTest {
    @Test
    void whatDirectsOtherCharactersIsSeenToBeThere() {
        assertThat(ShownText.of("pay \u202Eelpmaxe.live\u202C now")).isEqualTo("pay \uFFFDelpmaxe.live\uFFFD now");
        assertThat(ShownText.of("a\u2066b\u200Fc")).isEqualTo("a\uFFFDb\uFFFDc");
        assertThat(ShownText.of("bell\u0007 half\uD800")).isEqualTo("bell\uFFFD half\uFFFD");
    }

    @Test
    void otherTextStaysAsItIs() {
        for (String text : new String[] {"", "plain\ntext", "레디스 메모리 90%", "שלום", "👩\u200D💻", "µs – ±1"}) {
            assertThat(ShownText.of(text)).isEqualTo(text);
        }
    }
}
