/** Tests of the package. */
@NullMarked
package app.trellis.ideas;

import org.jspecify.annotations.NullMarked;
