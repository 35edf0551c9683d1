/** Tests of the package. */
@NullMarked
package app.trellis.agenda;

import org.jspecify.annotations.NullMarked;
