/// What a person told Pharos: which servers, how they are reached, how the window looks. Plain values; how they are
/// kept is [dev.pharos.settings.store], where secrets live is [dev.pharos.settings.secret].
@NullMarked
package dev.pharos.settings;

import org.jspecify.annotations.NullMarked;
