package dev.pharos.ui.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FailureTextTest {
    private static final Failure REFUSED = new Failure.Refused("http://db:9090", "Connection refused");

    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @Test
    void saysWhatFailedWhereAndWhatToDo() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);

        FailureText text = FailureText.of(REFUSED);

        assertThat(text.title()).isEqualTo("Cannot connect to http://db:9090");
        assertThat(text.hint()).startsWith("Nothing answers at that address");
        assertThat(text.detail()).isEqualTo("Connection refused");
    }

    @Test
    void saysItInKorean() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.KOREAN);

        assertThat(FailureText.of(new Failure.TimedOut("http://db:9090", Duration.ofSeconds(10)))
                        .title())
                .isEqualTo("http://db:9090이 10초 안에 응답하지 않았습니다");
    }

    @Test
    void ofARedirectToItselfTheAdviceIsNotToUseThatAddress() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);

        FailureText loop = FailureText.of(new Failure.Redirected("http://db:9090/x", "http://db:9090/x"));
        assertThat(loop.title()).isEqualTo("http://db:9090/x redirects to itself");
        assertThat(loop.hint()).startsWith("That is a redirect loop");
        assertThat(FailureText.of(new Failure.Redirected("http://db:9090/x", "http://db:9090/y"))
                        .hint())
                .contains("use its address")
                .contains("a page to sign in");
    }

    @Test
    void doesNotSpeakOfCredentialsThatNobodyGave() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);

        assertThat(FailureText.of(new Failure.NotAuthorised("http://db:9090", 401, "", Failure.Credentials.NONE))
                        .title())
                .isEqualTo("http://db:9090 asks for credentials");
        assertThat(FailureText.of(new Failure.NotAuthorised("http://db:9090", 401, "", Failure.Credentials.GIVEN))
                        .title())
                .isEqualTo("http://db:9090 refused the credentials");
        assertThat(FailureText.of(new Failure.NotAuthorised("http://db:9090", 403, "", Failure.Credentials.NONE))
                        .title())
                .as("whoever asks")
                .isEqualTo("http://db:9090 refused access");
    }

    @Test
    void whatAProxyRefusesIsSaidOfTheProxy() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
        Failure denied = new Failure.NotAuthorised("http://proxy:3128", 407, "", Failure.Credentials.GIVEN);

        assertThat(FailureText.of(denied).title()).isEqualTo("http://proxy:3128, the proxy, refused the credentials");
        assertThat(denied.describe()).isEqualTo("the proxy http://proxy:3128 refused the credentials (HTTP 407)");
    }

    @Test
    void dataThatCannotBeRenewedIsStaleAndWhatNeverCameHasFailed() {
        ViewState loading = new ViewState.Loading();
        ViewState data = ViewState.after(loading, Outcome.success("answer"), 1_000);
        assertThat(data).isEqualTo(new ViewState.Data());

        assertThat(ViewState.after(loading, Outcome.failed(REFUSED), 0)).isEqualTo(new ViewState.Failed(REFUSED));
        ViewState stale = ViewState.after(data, Outcome.failed(REFUSED), 1_000);
        assertThat(stale).isEqualTo(new ViewState.Stale(REFUSED, 1_000));
        assertThat(ViewState.after(stale, Outcome.failed(REFUSED), 9_000)).isEqualTo(stale);
        assertThat(ViewState.after(stale, Outcome.success("answer"), 9_000)).isEqualTo(data);
    }

    @Test
    void anAnswerThatNobodyWaitsForChangesNothing() {
        ViewState data = new ViewState.Data();
        assertThat(ViewState.after(data, Outcome.failed(new Failure.Cancelled("x")), 1))
                .isEqualTo(data);
    }
}
