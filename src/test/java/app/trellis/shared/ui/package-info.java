/** Tests of the package. */
@NullMarked
package app.trellis.shared.ui;

import org.jspecify.annotations.NullMarked;
