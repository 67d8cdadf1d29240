/// How Pharos speaks HTTP: one [dev.pharos.http.HttpLink] per environment, with its credentials, TLS, proxy and
/// limits. Every call ends as an [dev.pharos.outcome.Outcome]; OkHttp is not seen outside.
@NullMarked
package dev.pharos.http;

import org.jspecify.annotations.NullMarked;
