/// From what is kept of an environment to its servers: addresses and secrets put together, sources opened, servers
/// beside the metrics asked.
@NullMarked
package dev.pharos.app.connect;

import org.jspecify.annotations.NullMarked;
