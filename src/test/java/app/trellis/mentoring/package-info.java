/** Tests of the package. */
@NullMarked
package app.trellis.mentoring;

import org.jspecify.annotations.NullMarked;
