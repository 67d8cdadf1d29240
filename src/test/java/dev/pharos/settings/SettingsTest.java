package dev.pharos.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Environment SEOUL = Environment.of("Seoul", URI.create("http://prom_1:9090/base"));

    @Test
    void anEnvironmentReplacesTheOneWithItsId() {
        Settings settings = Settings.DEFAULT.with(SEOUL).with(SEOUL.withName("Busan"));

        assertThat(settings.environments()).extracting(Environment::name).containsExactly("Busan");
        assertThat(settings.without(SEOUL.id()).environments()).isEmpty();
    }

    @Test
    void aNameIsFoundExactlyBeforeItIsFoundInAnotherCase() {
        Environment upper = Environment.of("SEOUL", SEOUL.prometheus());
        Settings settings = Settings.DEFAULT.with(upper).with(SEOUL);

        assertThat(settings.named("Seoul")).contains(SEOUL);
        assertThat(settings.named("seoul")).contains(upper);
        assertThat(settings.named("Busan")).isEmpty();
    }

    @Test
    void twoEnvironmentsNeverShareAnId() {
        assertThatThrownBy(() -> new Settings(List.of(SEOUL, SEOUL), Preferences.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://user:pw@host/",
                "ftp://host/",
                "/only/a/path",
                "http:///x",
                "http://h/?q=1",
                "http://h/#f"
            })
    void anAddressWithCredentialsOrWithoutAHostIsRefusedWithoutQuotingIt(String address) {
        assertThatThrownBy(() -> SEOUL.withPrometheus(URI.create(address)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("pw");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "X-Api-Key", "Cookie", "x-auth-token", "X-Vault-Token"})
    void aHeaderThatCarriesASecretCannotBePlain(String name) {
        assertThatThrownBy(() -> new Header.Plain(name, "abc")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Header.Plain("X-Scope-OrgID", "team-a").value()).isEqualTo("team-a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A B", "X:Y", "키", "X\nY"})
    void aHeaderHasANameOfHttp(String name) {
        assertThat(Header.isName(name)).isFalse();
        assertThatThrownBy(() -> new Header.Hidden(name, "s")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void accessNamesEverySecretItNeeds() {
        Access access = new Access(
                new Auth.Basic("dba", "id/password"),
                new TlsFiles(Optional.empty(), Optional.of("c.pem"), Optional.empty(), Optional.of("id/key-password")),
                List.of(new Header.Plain("X-Scope-OrgID", "a"), new Header.Hidden("X-Api-Key", "id/header/x-api-key")),
                Optional.of(new Proxy("proxy", 3128, new Auth.Basic("dba", "id/proxy-password"))));

        assertThat(access.secrets())
                .containsExactly("id/password", "id/proxy-password", "id/key-password", "id/header/x-api-key");
    }

    @Test
    void aRefreshIsASecondToAnHour() {
        assertThatThrownBy(() -> Preferences.DEFAULT.withRefresh(Duration.ofMillis(999)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SEOUL.withRefresh(Optional.of(Duration.ofMinutes(61))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
