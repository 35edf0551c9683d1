/** Tests of the package. */
@NullMarked
package app.trellis.review;

import org.jspecify.annotations.NullMarked;
