/** Screens of ideas. */
@NullMarked
package app.trellis.ideas.ui;

import org.jspecify.annotations.NullMarked;
