package dev.pharos.fleet.infer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColoursTest {
    private final Colours colours = new Colours();

    @Test
    void fewGroupsHaveTheColoursThatAreEasiestToTellApart() {
        assertThat(List.of(colours.of("a"), colours.of("b"), colours.of("c"))).containsExactly(0, 1, 2);
    }

    @Test
    void aGroupKeepsItsColourWhenAnotherGoes() {
        IntStream.range(0, 3).forEach(i -> colours.of("group " + i));
        colours.keepOnly(List.of("group 0", "group 2"));
        assertThat(colours.of("group 2")).isEqualTo(2);
        assertThat(colours.of("new")).as("the one that was given back").isEqualTo(1);
    }

    @Test
    void withMoreGroupsThanColoursEachStillHasOne() {
        assertThat(IntStream.range(0, 40).map(i -> colours.of("group " + i)))
                .allMatch(colour -> colour >= 0 && colour < 12);
        assertThat(colours.of("group 39")).isEqualTo(colours.of("group 39"));
    }
}
