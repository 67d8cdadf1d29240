/// Tests of the part of the settings page that is about what is told of alerts.
@NullMarked
package dev.pharos.ui.settings.notice;

import org.jspecify.annotations.NullMarked;
