/** Screens of the agenda. */
@NullMarked
package app.trellis.agenda.ui;

import org.jspecify.annotations.NullMarked;
