/// What charts show and how it is fetched: panels as data, and the refresh plan that asks as little as it can.
@NullMarked
package dev.pharos.dashboard;

import org.jspecify.annotations.NullMarked;
