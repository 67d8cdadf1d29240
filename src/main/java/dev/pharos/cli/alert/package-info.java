/// What commands print of alerts and silences.
@NullMarked
package dev.pharos.cli.alert;

import org.jspecify.annotations.NullMarked;
