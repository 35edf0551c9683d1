/** Tests of the package. */
@NullMarked
package app.trellis.shell;

import org.jspecify.annotations.NullMarked;
