/** Tests of the package. */
@NullMarked
package app.trellis.ideas.ui;

import org.jspecify.annotations.NullMarked;
