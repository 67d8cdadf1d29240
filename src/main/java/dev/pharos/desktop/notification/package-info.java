/// Popups shown by the desktop's own notification service.
@NullMarked
package dev.pharos.desktop.notification;

import org.jspecify.annotations.NullMarked;
