/// Alerts are watched whatever page is on show, and told of outside the window.
@NullMarked
package dev.pharos.app.notice;

import org.jspecify.annotations.NullMarked;
