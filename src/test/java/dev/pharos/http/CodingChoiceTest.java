package dev.pharos.http;

import static dev.pharos.http.CodingChoice.Coding.GZIP;
import static dev.pharos.http.CodingChoice.Coding.IDENTITY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.http.CodingChoice.Coding;
import org.junit.jupiter.api.Test;

class CodingChoiceTest {
    private static final long MEGABYTE = 1_000_000;

    private final CodingChoice choice = new CodingChoice();

    @Test
    void asksForPlainAnswersUntilSomethingWasMeasured() {
        assertThat(choice.next()).isEqualTo(IDENTITY);
        choice.measured(IDENTITY, 1_000, 1_000_000_000);
        assertThat(choice.next()).isEqualTo(IDENTITY);
    }

    @Test
    void staysPlainOnAFastLinkForEver() {
        for (int i = 0; i < 500; i++) {
            assertThat(choice.next()).isEqualTo(IDENTITY);
            answers(600 * MEGABYTE, 70 * MEGABYTE);
        }
    }

    @Test
    void compressesOnASlowLink() {
        answers(2 * MEGABYTE, 20 * MEGABYTE);

        assertThat(choice.next()).isEqualTo(GZIP);
        answers(2 * MEGABYTE, 20 * MEGABYTE);
        assertThat(choice.next()).isEqualTo(GZIP);
    }

    @Test
    void staysPlainWhereTheServersCompressorIsSlowerThanTheLink() {
        answers(50 * MEGABYTE, 11 * MEGABYTE);
        assertThat(choice.next()).isEqualTo(GZIP); // tried once
        answers(50 * MEGABYTE, 11 * MEGABYTE);

        assertThat(choice.next()).isEqualTo(IDENTITY);
    }

    @Test
    void triesTheOtherWayNowAndThenAndFollowsALinkThatChanged() {
        answers(2 * MEGABYTE, 20 * MEGABYTE);
        int plain = 0;
        for (int i = 0; i < 10 * CodingChoice.RETRY_AFTER; i++) {
            plain += choice.next() == IDENTITY ? 1 : 0;
            answers(2 * MEGABYTE, 20 * MEGABYTE);
        }
        assertThat(plain).isBetween(8, 10);

        for (int i = 0; i < 10 * CodingChoice.RETRY_AFTER; i++) {
            answers(90 * MEGABYTE, 20 * MEGABYTE);
        }
        assertThat(choice.next()).isEqualTo(IDENTITY);
    }

    @Test
    void oneTryOfTheOtherWayIsOneHoweverSmallItsAnswer() {
        for (int i = 0; i < CodingChoice.RETRY_AFTER; i++) {
            answers(2 * MEGABYTE, 20 * MEGABYTE);
        }
        int plain = 0;
        for (int i = 0; i < 100; i++) {
            Coding coding = choice.next();
            plain += coding == IDENTITY ? 1 : 0;
            choice.measured(coding, 1_000, 1_000_000);
        }
        assertThat(plain).isOne();
    }

    /// One answer of a megabyte the way that was chosen, at the speed of that way.
    private void answers(long plainSpeed, long compressedSpeed) {
        Coding coding = choice.next();
        long speed = coding == IDENTITY ? plainSpeed : compressedSpeed;
        choice.measured(coding, MEGABYTE, MEGABYTE * 1_000_000_000 / speed);
    }
}
