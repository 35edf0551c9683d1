/** Tests of the package. */
@NullMarked
package app.trellis.agenda.ui;

import org.jspecify.annotations.NullMarked;
