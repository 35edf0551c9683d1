/** Screens about mentors and the meetings with them. */
@NullMarked
package app.trellis.mentoring.ui;

import org.jspecify.annotations.NullMarked;
