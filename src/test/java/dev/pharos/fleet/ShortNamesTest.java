package dev.pharos.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ShortNamesTest {
    private static final String DOMAIN =
            ".redis-session-store-headless.production-ap-northeast-2.svc.cluster.local:6379";

    @Test
    void whatAllShareIsTakenAwayAndThePortStays() {
        List<String> names = List.of(
                "redis-session-store-primary-0" + DOMAIN,
                "redis-session-store-replica-1" + DOMAIN,
                "redis-session-store-replica-2" + DOMAIN);

        assertThat(names.stream().map(ShortNames.of(names)::of))
                .containsExactly(
                        "redis-session-store-primary-0…:6379",
                        "redis-session-store-replica-1…:6379",
                        "redis-session-store-replica-2…:6379");
    }

    @Test
    void whereTheFirstPartIsTheSameTheNextTellsThemApart() {
        List<String> names = List.of(
                "redis-0.orders.production-ap-northeast-2.svc.cluster.local",
                "redis-0.sessions.production-ap-northeast-2.svc.cluster.local");

        assertThat(names.stream().map(ShortNames.of(names)::of))
                .containsExactly("redis-0.orders…", "redis-0.sessions…");
    }

    @Test
    void shortNamesAndAddressesStayAsTheyAre() {
        List<String> names = List.of("10.123.12.34:6379", "orders-1", "x".repeat(60));

        assertThat(names.stream().map(ShortNames.of(names)::of)).containsExactlyElementsOf(names);
    }

    @Property
    void noTwoNamesBecomeOne(
            @ForAll @Size(max = 12) List<@StringLength(max = 60) @AlphaChars @Chars({'.', ':', '1'}) String> names) {
        ShortNames shortened = ShortNames.of(names);

        assertThat(names.stream().distinct().map(shortened::of)).doesNotHaveDuplicates();
    }
}
