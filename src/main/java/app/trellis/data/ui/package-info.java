/** The screen of a person's own data. */
@NullMarked
package app.trellis.data.ui;

import org.jspecify.annotations.NullMarked;
