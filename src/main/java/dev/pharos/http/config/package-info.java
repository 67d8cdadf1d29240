/// Where a server is and how it is reached: address, credentials, proxy, certificates and keys from PEM files, limits;
/// and how all that is shown without what is secret.
@NullMarked
package dev.pharos.http.config;

import org.jspecify.annotations.NullMarked;
