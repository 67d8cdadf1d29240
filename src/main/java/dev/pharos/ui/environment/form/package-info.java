/// How an environment that is being written looks, wherever it is written: fields with what is wrong beside them, what
/// its address leads to, the passphrase where one is needed.
@NullMarked
package dev.pharos.ui.environment.form;

import org.jspecify.annotations.NullMarked;
