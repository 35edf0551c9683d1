/** Tests of the package. */
@NullMarked
package app.trellis.review.ui;

import org.jspecify.annotations.NullMarked;
