/** Tests of the package. */
@NullMarked
package app.trellis.shared.text;

import org.jspecify.annotations.NullMarked;
