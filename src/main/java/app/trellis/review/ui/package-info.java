/** The one page of the weekly review, a class for each of its parts. */
@NullMarked
package app.trellis.review.ui;

import org.jspecify.annotations.NullMarked;
