package dev.pharos.ui.environment;

import dev.pharos.settings.Access;
import dev.pharos.settings.Auth;
import dev.pharos.settings.Environment;
import dev.pharos.settings.Header;
import dev.pharos.settings.Proxy;
import dev.pharos.settings.TlsFiles;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// What was typed of one environment, new or kept.
public final class EnvironmentFields {
    private final String id;
    private final Optional<Environment> kept;
    private final Set<String> missing;
    private final Map<Field, StringProperty> texts = new EnumMap<>(Field.class);
    private final ObjectProperty<AuthKind> auth = new SimpleObjectProperty<>(this, "auth", AuthKind.NONE);
    private final ObservableList<HeaderRow> headers = FXCollections.observableArrayList();

    private EnvironmentFields(String id, Optional<Environment> kept, Set<String> missing) {
        this.id = id;
        this.missing = Set.copyOf(missing);
        this.kept = kept;
        for (Field field : Field.values()) {
            texts.put(field, new SimpleStringProperty(this, field.name(), ""));
        }
    }

    /// All empty.
    public static EnvironmentFields blank() {
        return new EnvironmentFields(UUID.randomUUID().toString(), Optional.empty(), Set.of());
    }

    /// As an environment is now, secrets left out: they are not shown again.
    public static EnvironmentFields of(Environment environment) {
        return of(environment, Set.of());
    }

    /// @param missing names of secrets that the environment has, but that are not kept any more
    public static EnvironmentFields of(Environment environment, Set<String> missing) {
        EnvironmentFields fields = new EnvironmentFields(environment.id(), Optional.of(environment), missing);
        fields.set(Field.NAME, environment.name());
        fields.set(Field.PROMETHEUS, environment.prometheus().toString());
        fields.set(
                Field.ALERTMANAGER,
                environment.alertmanager().map(URI::toString).orElse(""));
        fields.read(environment.access());
        return fields;
    }

    private void read(Access access) {
        switch (access.auth()) {
            case Auth.None() -> auth.set(AuthKind.NONE);
            case Auth.Basic(String user, String _) -> {
                auth.set(AuthKind.BASIC);
                set(Field.USER, user);
            }
            case Auth.Bearer(String _) -> auth.set(AuthKind.BEARER);
        }
        set(Field.AUTHORITY, access.tls().authority().orElse(""));
        set(Field.CERTIFICATE, access.tls().certificate().orElse(""));
        set(Field.KEY, access.tls().key().orElse(""));
        for (Header header : access.headers()) {
            HeaderRow row = new HeaderRow();
            row.nameProperty().set(header.name());
            row.hiddenProperty().set(header instanceof Header.Hidden);
            if (header instanceof Header.Plain(String _, String value)) {
                row.valueProperty().set(value);
            }
            headers.add(row);
        }
        access.proxy().ifPresent(proxy -> {
            set(Field.PROXY, address(proxy));
            if (proxy.auth() instanceof Auth.Basic(String user, String _)) {
                set(Field.PROXY_USER, user);
            }
        });
    }

    private static String address(Proxy proxy) {
        return proxy.host() + ":" + proxy.port();
    }

    /// Of every field but [Field#HEADERS].
    public StringProperty text(Field field) {
        return Objects.requireNonNull(texts.get(field));
    }

    public ObjectProperty<AuthKind> authProperty() {
        return auth;
    }

    public ObservableList<HeaderRow> headers() {
        return headers;
    }

    /// Whether the secret of that name is kept from before, so that nothing need be typed.
    public boolean keeps(String secret) {
        return !missing.contains(secret)
                && kept.map(environment -> environment.access().secrets().contains(secret))
                        .orElse(false);
    }

    /// Whether a secret is kept for the field, so that it may stay empty.
    public boolean keeps(Field field) {
        return switch (field) {
            case PASSWORD -> keeps(Auth.passwordOf(id));
            case TOKEN -> keeps(Auth.tokenOf(id));
            case PROXY_PASSWORD -> keeps(Auth.proxyPasswordOf(id));
            case KEY_PASSWORD -> keeps(TlsFiles.keyPasswordOf(id));
            default -> false;
        };
    }

    /// Whether anything but name and addresses is given.
    public boolean hasAccess() {
        return auth.get() != AuthKind.NONE
                || !headers.isEmpty()
                || !get(Field.AUTHORITY).isEmpty()
                || !get(Field.CERTIFICATE).isEmpty()
                || !get(Field.PROXY).isEmpty();
    }

    String id() {
        return id;
    }

    Optional<Environment> kept() {
        return kept;
    }

    String get(Field field) {
        return text(field).get().strip();
    }

    private void set(Field field, String text) {
        text(field).set(text);
    }

    /// Told of every change of what is typed.
    void onChange(Consumer<Field> listener) {
        texts.forEach((field, text) -> text.addListener((_, _, _) -> listener.accept(field)));
        auth.addListener((_, _, _) -> listener.accept(Field.USER));
        headers.forEach(row -> follow(row, listener));
        headers.addListener((ListChangeListener<HeaderRow>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(row -> follow(row, listener));
            }
            listener.accept(Field.HEADERS);
        });
    }

    private static void follow(HeaderRow row, Consumer<Field> listener) {
        row.nameProperty().addListener((_, _, _) -> listener.accept(Field.HEADERS));
        row.valueProperty().addListener((_, _, _) -> listener.accept(Field.HEADERS));
        row.hiddenProperty().addListener((_, _, _) -> listener.accept(Field.HEADERS));
    }
}
