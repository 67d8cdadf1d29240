package dev.pharos.http.config;

/// How Pharos proves who it is, in the `Authorization` header.
public sealed interface Auth {
    Auth NONE = new None();

    record None() implements Auth {}

    record Basic(String user, Secret password) implements Auth {}

    record Bearer(Secret token) implements Auth {}
}
