/** The screens a student sees of wellbeing. */
@NullMarked
package app.trellis.wellbeing.ui;

import org.jspecify.annotations.NullMarked;
