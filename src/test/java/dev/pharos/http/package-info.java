/// Links against servers that fail in every way a server can.
@NullMarked
package dev.pharos.http;

import org.jspecify.annotations.NullMarked;
