/// The alerts page: what is on, who is told, and what keeps it quiet.
@NullMarked
package dev.pharos.ui.alerts;

import org.jspecify.annotations.NullMarked;
