package dev.pharos.settings.store;

import dev.pharos.settings.Access;
import dev.pharos.settings.AlertNotices;
import dev.pharos.settings.Appearance;
import dev.pharos.settings.Auth;
import dev.pharos.settings.Environment;
import dev.pharos.settings.Header;
import dev.pharos.settings.Note;
import dev.pharos.settings.Preferences;
import dev.pharos.settings.Proxy;
import dev.pharos.settings.Settings;
import dev.pharos.settings.TlsFiles;
import dev.pharos.settings.WindowBounds;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Settings with everything in them.
final class Examples {
    static final Environment SEOUL = new Environment(
            "e1",
            "운영 \"Seoul\"",
            URI.create("https://prom.example:9443/base/path"),
            Optional.of(URI.create("http://alert_manager:9093")),
            new Access(
                    new Auth.Basic("dba", "e1/password"),
                    new TlsFiles(
                            Optional.of("/etc/ca.pem"),
                            Optional.of("/home/dba/한글 path/client.p12"),
                            Optional.empty(),
                            Optional.of("e1/key-password")),
                    List.of(
                            new Header.Plain("X-Scope-OrgID", "team-a"),
                            new Header.Hidden("X-Api-Key", "e1/header/x-api-key")),
                    Optional.of(new Proxy("proxy", 3128, new Auth.Basic("out", "e1/proxy-password")))),
            Optional.of(Duration.ofSeconds(15)));

    static final Environment BUSAN = new Environment(
            "e2",
            "Busan",
            URI.create("http://10.0.0.1:9090"),
            Optional.empty(),
            Access.OPEN.withAuth(new Auth.Bearer("e2/token")),
            Optional.empty());

    static final AlertNotices NOTICES = new AlertNotices(
            new AlertNotices.Levels(
                    AlertNotices.Attention.POPUP, AlertNotices.Attention.OFF, AlertNotices.Attention.SOUND),
            AlertNotices.Resolved.OFF,
            new AlertNotices.QuietHours(
                    AlertNotices.QuietHours.Use.ON,
                    Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                    LocalTime.of(23, 30),
                    LocalTime.of(6, 15),
                    AlertNotices.QuietHours.Through.NOTHING),
            Optional.of(Instant.parse("2026-11-30T12:00:00Z")),
            9,
            AlertNotices.Popups.WINDOW,
            AlertNotices.Closing.TRAY);

    static final Settings FULL = new Settings(
            List.of(SEOUL, BUSAN),
            new Preferences(
                    new Appearance(
                            Appearance.ThemeChoice.LIGHT,
                            Appearance.LanguageChoice.KOREAN,
                            Appearance.ZoneChoice.UTC,
                            Appearance.Motion.REDUCED),
                    Duration.ofSeconds(10),
                    Optional.of(new WindowBounds(-10.5, 20, 1280, 800, WindowBounds.Extent.MAXIMISED)),
                    Optional.of("e2"),
                    NOTICES,
                    Map.of("fleet.table.sort", "ops desc", "fleet.view", "topology")),
            Map.of(
                    "e1",
                    List.of(
                            new Note("n1", 1_795_000_000_000L, "7.2.5 배포", Note.Kind.DEPLOY),
                            new Note("n2", 1_794_000_000_000L, "disk \"full\"", Note.Kind.NOTE))));

    private Examples() {}
}
