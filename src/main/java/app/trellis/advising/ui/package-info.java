/** The advisor's screens. */
@NullMarked
package app.trellis.advising.ui;

import org.jspecify.annotations.NullMarked;
