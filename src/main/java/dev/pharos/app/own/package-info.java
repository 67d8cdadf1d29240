/// What belongs to the user rather than to an environment: settings, secrets, looks, what views remember.
@NullMarked
package dev.pharos.app.own;

import org.jspecify.annotations.NullMarked;
