/// The result of a query as JSON, CSV or a table.
@NullMarked
package dev.pharos.cli.output;

import org.jspecify.annotations.NullMarked;
